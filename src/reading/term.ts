import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import { isSeen } from './seen';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** How long one is bound at the least, as the page says it. */
export interface Term {
  months: number;
  box: Box;
}

/** Longer texts are the small print of something else, characters. Our calibration. */
const LONGEST = 300;
/** What ends a remark: “12 months free, no contract” binds nobody. */
const PART = /[.!?;,·|。、]/;

/** The minimum terms that a visitor sees, in document order. */
export function readTerms(snapshot: Snapshot, words: Words): Term[] {
  const { bound, month, year } = words.term;
  const units = [...month, ...year].sort((a, b) => b.length - a.length).join('|');
  const span = new RegExp(`(\\d{1,3})[\\s-]*(${units})${words.spaced ? '(?!\\p{L})' : ''}`, 'iu');
  return snapshot.facts.texts.flatMap((text) => {
    if (!isSeen(text) || text.struck || text.text.length > LONGEST) return [];
    for (const part of text.text.normalize('NFKC').split(PART)) {
      const [, count, unit = ''] = span.exec(part) ?? [];
      if (count === undefined || !hasPhrase(part, bound, words.spaced)) continue;
      if (hasPhrase(part, words.pressure.negated, words.spaced)) continue;
      return [{ months: Number(count) * (year.includes(unit.toLowerCase()) ? 12 : 1), box: text.box }];
    }
    return [];
  });
}
