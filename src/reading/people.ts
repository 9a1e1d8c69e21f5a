import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Evidence } from './evidence';
import { near } from './near';
import type { Section } from './section';
import { sectionOf } from './section-of';
import type { People } from './trust';
import { hasPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A house number, a postcode or a register number: an address has one. */
const NUMBERED = /\b\d{1,6}[a-z]?\b/i;
/** An address is a line or a few, no paragraph. Our calibration. */
const ADDRESS_WORDS = 40;
/** A line on expertise, in words. Our calibration. */
const EXPERTISE_WORDS = 25;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** A portrait and its name stand this near, CSS pixels. Our calibration. */
const PORTRAIT_WITHIN = 100;

interface Pointed {
  selector: string;
  tag: string;
  box: Evidence['box'];
}

const evidence = (fact: Pointed, label: string): Evidence => ({
  selector: fact.selector,
  label,
  snippet: `<${fact.tag}>`,
  box: fact.box,
});
const isSeen = (fact: { hiddenBy: TextFact['hiddenBy'] }): boolean =>
  fact.hiddenBy === null || fact.hiddenBy === 'covered';

/** Who is behind the page: contact, postal address, named people, expertise; each with the first evidence found, or null. */
export function readPeople(snapshot: Snapshot, words: Words, sections: readonly Section[]): People {
  const { facts } = snapshot;
  const texts = facts.texts.filter((text) => isSeen(text) && text.overlay === null);
  const actions = facts.actions.filter((action) => isSeen(action) && action.overlay === null);
  const sectionLabels = (kind: 'contact' | 'people'): readonly string[] => words.sections[kind] ?? [];
  const sectionFor = (kind: 'contact' | 'people'): Section | undefined =>
    sections.find((section) => section.kind === kind);

  const reach = actions.find((action) => ['mail', 'phone', 'message'].includes(action.destination));
  const contactLink = actions.find((action) => isPhrase(action.name, sectionLabels('contact'), words.spaced));
  const contact = reach ?? contactLink;

  const marked = texts.find((text) => text.tag === 'address' && NUMBERED.test(text.text));
  const address =
    marked ??
    texts.find(
      (text) =>
        text.words >= 3 &&
        text.words <= ADDRESS_WORDS &&
        text.action === null &&
        NUMBERED.test(text.text) &&
        isAddress(text.text, words),
    );
  const imprint = actions.find(
    (action) =>
      action.name.split(/\s+/).length <= 3 &&
      hasPhrase(action.name, words.trust.address, words.spaced) &&
      (action.region === 'footer' || action.region === 'nav'),
  );

  const portraits = facts.media.filter(
    (one) =>
      isSeen(one) && one.overlay === null && one.kind !== 'background' && one.box.width >= 32 && one.box.width <= 420,
  );
  const people = sectionFor('people');
  const named = texts.find(
    (text) =>
      text.words >= 2 &&
      text.words <= 4 &&
      NAME.test(text.text) &&
      inTeam(text, sections) &&
      portraits.some((one) => near(one.box, text.box, PORTRAIT_WITHIN)),
  );
  const teamLink = actions.find(
    (action) =>
      isPhrase(action.name, words.trust.team, words.spaced) ||
      isPhrase(action.name, sectionLabels('people'), words.spaced),
  );

  const expertise = texts.find(
    (text) =>
      text.words <= EXPERTISE_WORDS &&
      text.region !== 'nav' &&
      hasPhrase(text.text, words.trust.expertise, words.spaced),
  );
  const badge = facts.media.find(
    (one) => isSeen(one) && one.alt !== '' && hasPhrase(one.alt, words.trust.expertise, words.spaced),
  );

  const contactSection = sectionFor('contact');
  return {
    contact:
      contact !== undefined
        ? evidence(contact, contact.name)
        : contactSection !== undefined
          ? contactSection.evidence
          : null,
    address:
      address !== undefined
        ? evidence(address, address.text)
        : imprint !== undefined
          ? evidence(imprint, imprint.name)
          : null,
    people:
      named !== undefined
        ? evidence(named, named.text)
        : people !== undefined
          ? people.evidence
          : teamLink !== undefined
            ? evidence(teamLink, teamLink.name)
            : null,
    expertise:
      expertise !== undefined
        ? evidence(expertise, expertise.text)
        : badge !== undefined
          ? evidence(badge, badge.alt)
          : null,
  };
}

/** A word of an address beside a number, close to each other: "12 Mill Street", "Registered in England no. 123". */
function isAddress(text: string, words: Words): boolean {
  return text.split(/[\n|·•;]/).some((line) => {
    const parts = line.split(/\s+/);
    return parts.some(
      (part, i) =>
        NUMBERED.test(part) &&
        hasPhrase(parts.slice(Math.max(0, i - 4), i + 5).join(' '), words.trust.address, words.spaced),
    );
  });
}

/** Names among quotes are customers, not the people behind the page. */
function inTeam(text: TextFact, sections: readonly Section[]): boolean {
  const section = sectionOf(sections, text);
  return section === undefined || !['testimonials', 'case-study', 'press', 'logos'].includes(section.kind);
}
