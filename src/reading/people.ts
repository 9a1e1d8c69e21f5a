import type { ActionFact } from '../facts/action';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Evidence } from './evidence';
import { rowsOf } from './around';
import { near } from './near';
import { isQuote } from './quote';
import type { Section } from './section';
import { sectionOf } from './section-of';
import { isSeen } from './seen';
import type { People } from './trust';
import { hasPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A house number, a postcode or a register number: an address has one. */
const NUMBERED = /\b\d{1,12}[a-z]?\b/i;
/** An address is a line or a few, no paragraph. Our calibration. */
const ADDRESS_WORDS = 40;
/** A link of the footer such as “Contact support”, in words. Our calibration. */
const CONTACT_WORDS = 3;
/** A house number, a postcode and a town, as they are written in most of Europe. */
const POSTCODE_TOWN = /\d\s?[a-z]?,\s*(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?\s+\p{Lu}\p{L}/u;
/** A line on expertise, in words. Our calibration. */
const EXPERTISE_WORDS = 25;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u;
const YEAR = /^[©(]?(?:19|20)\d\d\b/;
/** A portrait and its name, and a name and its role, stand this near, CSS pixels. Our calibration. */
const PORTRAIT_WITHIN = 100;
const ROLE_WITHIN = 40;
/** Widths of a portrait, CSS pixels. Our calibration. */
const PORTRAIT = { least: 32, most: 420 } as const;
/** Viewports narrower than this fold their menus, CSS pixels (our calibration). */
const PHONE_WIDTH = 600;
/** Sections whose names are those of others. */
const FOREIGN: readonly Section['kind'][] = ['testimonials', 'case-study', 'press', 'logos'];

interface Pointed {
  selector: string;
  hiddenBy: ActionFact['hiddenBy'];
  tag: string;
  box: Evidence['box'];
}

const evidence = (fact: Pointed, label: string): Evidence => ({
  selector: fact.selector,
  label,
  snippet: `<${fact.tag}>`,
  box: fact.hiddenBy === 'display' ? null : fact.box,
});

/** Who is behind the page: contact, postal address, named people, expertise; each with the first evidence found, or null. */
export function readPeople(snapshot: Snapshot, words: Words, sections: readonly Section[]): People {
  const { facts } = snapshot;
  const texts = facts.texts.filter((text) => isSeen(text) && text.overlay === null);
  // what a menu that is closed on a phone leads to is one press away
  const inMenu = (action: ActionFact): boolean =>
    action.region === 'nav' && action.hiddenBy === 'display' && snapshot.viewport.width < PHONE_WIDTH;
  const actions = facts.actions.filter(
    (action) => (isSeen(action) || inMenu(action)) && (action.overlay === null || action.region === 'sticky'),
  );
  const sectionLabels = (kind: 'contact' | 'people'): readonly string[] => words.sections[kind] ?? [];
  const sectionFor = (kind: 'contact' | 'people'): Section | undefined =>
    sections.find((section) => section.kind === kind);

  const reach = actions.find((action) => ['mail', 'phone', 'message'].includes(action.destination));
  const contactLink = actions.find(
    (action) =>
      isPhrase(action.name, sectionLabels('contact'), words.spaced) ||
      (action.region === 'footer' &&
        action.name.split(/\s+/).length <= CONTACT_WORDS &&
        hasPhrase(action.name, sectionLabels('contact'), words.spaced)),
  );
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
      isPhrase(action.name, words.trust.address, words.spaced) &&
      (action.region === 'footer' || action.region === 'nav'),
  );

  const people = sectionFor('people');
  const named = findNamedPerson(snapshot, words, sections);
  const teamLink = actions.find(
    (action) =>
      isPhrase(action.name, words.trust.team, words.spaced) ||
      isPhrase(action.name, sectionLabels('people'), words.spaced),
  );

  const expertise = texts.find(
    (text) =>
      text.words <= EXPERTISE_WORDS &&
      !isQuote(text) &&
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
      named !== null
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

/** A name with a portrait beside it: in a section about people, or with a role right below. Customers in quotes are not meant. */
export function findNamedPerson(snapshot: Snapshot, words: Words, sections: readonly Section[]): TextFact | null {
  const texts = snapshot.facts.texts.filter((text) => isSeen(text) && text.overlay === null && text.action === null);
  const portraits = snapshot.facts.media.filter(
    (one) =>
      isSeen(one) &&
      one.overlay === null &&
      one.kind !== 'background' &&
      one.box.width >= PORTRAIT.least &&
      one.box.width <= PORTRAIT.most,
  );
  const around = rowsOf(portraits);
  const names = texts.filter((text) => {
    if (text.words < 2 || text.words > 6 || text.region === 'nav') return false;
    const kind = sectionOf(sections, text)?.kind;
    if (kind !== undefined && FOREIGN.includes(kind)) return false;
    return (
      NAME.test(text.text) && around(text.box, PORTRAIT_WITHIN).some((one) => near(one.box, text.box, PORTRAIT_WITHIN))
    );
  });
  const hasRole = (name: TextFact): boolean =>
    hasPhrase(name.text, words.trust.roles, words.spaced) ||
    texts.some(
      (text) =>
        text !== name &&
        text.words <= 6 &&
        near(text.box, name.box, ROLE_WITHIN) &&
        hasPhrase(text.text, words.trust.roles, words.spaced),
    );
  return names.find(hasRole) ?? names.find((name) => sectionOf(sections, name)?.kind === 'people') ?? null;
}

/**
 * A word of an address beside a number, among names: "12 Mill Street", "Registered in England no. 123". A year beside
 * a company's name is a copyright line.
 */
function isAddress(text: string, words: Words): boolean {
  return text.split(/[\n|·•;]/).some((line) => {
    if (POSTCODE_TOWN.test(line)) return true;
    const parts = line.split(/\s+/);
    return parts.some((part, i) => {
      if (!NUMBERED.test(part) || YEAR.test(part)) return false;
      const window = parts.slice(Math.max(0, i - 4), i + 5);
      const names = words.spaced ? window.filter((word) => /^\p{Lu}/u.test(word)).length : 2;
      return names >= 2 && hasPhrase(window.join(' '), words.trust.address, words.spaced);
    });
  });
}
