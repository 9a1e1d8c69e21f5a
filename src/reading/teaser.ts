import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import { isRealAsk, type Ask } from './ask';
import type { Evidence } from './evidence';
import type { FormReading } from './form';
import { isConcreteOn } from './headline';
import type { Section } from './section';
import { sectionOf } from './section-of';
import { isSeen } from './seen';
import { hasPhrase, normalise } from './words/phrase';
import type { Words } from './words/words';

/** Something in the first two screens that opens a gap in what the reader knows. */
export interface Teaser {
  /** A question to the reader, a hint of an insight, a result left blank, or a cry that says nothing. */
  kind: 'question' | 'hint' | 'blank' | 'empty';
  text: string;
  /** It holds a number, or a word of substance that the title says too, or the page again and again. */
  concrete: boolean;
  /** It stands in a form that asks who the reader is. */
  gated: boolean;
  evidence: Evidence;
}

/** Screens that are looked at (evidence, rule hook.curiosity). */
const SCREENS = 2;
/** Without a level, a text this large reads as a heading, CSS pixels. Our calibration. */
const LARGE = 22;
/** "Questions?" is a heading of a contact, words. Our calibration. */
const LEAST = 4;
/** So many questions in a list are questions and answers. Our calibration. */
const LIST = 3;
/** A word of so many letters that the page says so often is one of its subjects. Our calibration. */
const WORD = 5;
const AGAIN = 3;
/** A result with a blank: "Your score: __". */
const BLANK = /[:：]\s*(?:_{2,}|\?{2,}|…|-{2,}|–)\s*%?$/;

/** What tells that a form asks who somebody is. */
const PERSONAL = ['email', 'phone', 'name', 'given-name'];

/** The teasers of the first two screens, in document order; questions of a list with answers are none. */
export function readTeasers(
  snapshot: Snapshot,
  words: Words,
  sections: readonly Section[],
  forms: readonly FormReading[],
  asks: readonly Ask[],
): Teaser[] {
  const { texts, disclosures } = snapshot.facts;
  const bottom = SCREENS * snapshot.viewport.height;
  const answered = new Set(disclosures.map(({ label }) => label));
  const asked = texts.filter((text) => text.level > 0 && /[?？]$/.test(text.text));
  const isListed = (text: TextFact): boolean =>
    answered.has(text.text) ||
    sectionOf(sections, text)?.kind === 'faq' ||
    (text.group !== null && asked.filter((one) => one.group?.id === text.group?.id).length >= LIST);
  const personal = new Set(
    forms.filter(({ fields }) => fields.some((one) => one.visible && PERSONAL.includes(one.kind))).map(({ id }) => id),
  );
  const headings = texts.filter(
    (text) =>
      isSeen(text) &&
      text.box.y < bottom &&
      (text.level > 0 || text.fontSize >= LARGE) &&
      text.action === null &&
      text.region !== 'nav' &&
      text.region !== 'footer' &&
      text.overlay === null &&
      !isListed(text),
  );
  const labels = asks.filter((ask) => isRealAsk(ask) && ask.box.y < bottom && ask.text !== '');
  return [
    ...headings.flatMap((text): Teaser[] => {
      const kind = kindOf(text.text, text.words, words);
      if (kind === null) return [];
      const evidence = { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box };
      const gated = text.form !== null && personal.has(text.form);
      return [{ kind, text: text.text, concrete: isConcrete(text.text, snapshot, words), gated, evidence }];
    }),
    ...labels
      .filter(({ text }) => hasPhrase(text, words.curiosity.hints, words.spaced))
      .map((ask): Teaser => ({
        kind: 'hint',
        text: ask.text,
        concrete: isConcrete(ask.text, snapshot, words),
        gated: ask.form !== null && personal.has(ask.form),
        evidence: ask.evidence,
      })),
  ];
}

function isConcrete(text: string, snapshot: Snapshot, words: Words): boolean {
  if (isConcreteOn(text, snapshot, words)) return true;
  if (!words.spaced) return false;
  const said = normalise(snapshot.facts.copy.sample, true).split(' ');
  return normalise(text, true)
    .split(' ')
    .some(
      (word) =>
        word.length >= WORD &&
        !words.stopWords.includes(word) &&
        said.filter((other) => other === word).length >= AGAIN,
    );
}

function kindOf(text: string, count: number, words: Words): Teaser['kind'] | null {
  const { open, hints, empty } = words.curiosity;
  if (hasPhrase(text, empty, words.spaced)) return 'empty';
  if (BLANK.test(text)) return 'blank';
  if (/[?？]$/.test(text) && count >= LEAST) {
    const turns = hasPhrase(text, open, words.spaced) || hasPhrase(text, words.headline.who, words.spaced);
    if (turns) return 'question';
  }
  return hasPhrase(text, hints, words.spaced) ? 'hint' : null;
}
