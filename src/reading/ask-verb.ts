import type { AskClass } from './ask';
import { findStem } from './words/phrase';
import type { Words } from './words/words';

/** Classes of ask, dearest first. */
export const CLASSES = ['high', 'mid', 'low'] as const satisfies readonly AskClass[];
/** A verb has at most this many letters after its stem; what goes on is a noun made from it. Our calibration. */
const ENDING = 2;

/** The verb that a label is read by, as its stem. */
export interface VerbReading {
  class: AskClass;
  stem: string;
}

/** The longest verb that the label opens with, or holds in languages where it may stand anywhere. */
export function verbClass(text: string, words: Words): VerbReading | null {
  const { verbs } = words.asks;
  const looked = verbs.anywhere || !words.spaced ? text : (text.split(' ')[0] ?? '');
  let best: VerbReading | null = null;
  for (const cls of CLASSES) {
    // a stem of two words ("sign up") needs both, so it is looked for at the start of the whole label
    const phrasal = verbs[cls].find((stem) => stem.includes(' ') && text.startsWith(stem));
    const stem = phrasal ?? findStem(looked, verbs[cls], words.spaced);
    if (stem && stem.length > (best?.stem.length ?? 0)) best = { class: cls, stem };
  }
  return verbs.anywhere && words.spaced && best ? (opening(text, best, words) ?? best) : best;
}

/** Joins two things to do: the second may be the larger one. */
const JOINED = / (?:und|oder|en|of|e|ed|o) /;

/**
 * Where a verb may stand last it stands first or last, and what is between is what the label is about: “Bekijk hoe
 * overstappen werkt” looks, “Besuch vereinbaren” makes an appointment. The verb that opens with a look, or null.
 */
function opening(text: string, found: VerbReading, words: Words): VerbReading | null {
  const tokens = text.split(' ');
  const [first = ''] = tokens;
  const last = tokens.at(-1) ?? '';
  if (found.class === 'low' || tokens.length < 3 || last.startsWith(found.stem) || JOINED.test(text)) return null;
  const stem = words.asks.verbs.low.find((low) => first.startsWith(low) && first.length <= low.length + ENDING);
  return stem === undefined ? null : { class: 'low', stem };
}
