import { normalise } from './words/phrase';

/** Words that may stand between the words of a known phrase: "book your free 30-minute demo". */
const GAP = 3;

/** The words of a phrase without any stop word. */
export const tellingOf = (phrase: string, stopWords: readonly string[]): string[] =>
  normalise(phrase, true)
    .split(' ')
    .filter((word) => !stopWords.includes(word));

interface Gappable {
  phrase: string;
  /** Its words without short stop words. */
  wanted: readonly string[];
  /** Its words without any stop word. */
  telling: readonly string[];
}
const gappables = new WeakMap<readonly string[], readonly Gappable[]>();

/** The phrases of two telling words or more: short stop words between them may be any other word in a label. */
export function gappable(list: readonly string[], stopWords: readonly string[]): readonly Gappable[] {
  const made = gappables.get(list);
  if (made) return made;
  const fresh = list.flatMap((phrase) => {
    const all = normalise(phrase, true).split(' ');
    const long = all.filter((word) => word.length > 3 || !stopWords.includes(word));
    const wanted = long.length >= 2 ? long : all;
    const isWhole = !phrase.endsWith('*') && !phrase.startsWith('*');
    return wanted.length >= 2 && isWhole ? [{ phrase, wanted, telling: tellingOf(phrase, stopWords) }] : [];
  });
  gappables.set(list, fresh);
  return fresh;
}

/** Whether the words stand in the label in this order, with a few others between them at most. */
export function standsIn(tokens: readonly string[], wanted: readonly string[]): boolean {
  let at = tokens.indexOf(wanted[0] ?? '');
  if (at < 0) return false;
  for (const word of wanted.slice(1)) {
    const next = tokens.indexOf(word, at + 1);
    if (next < 0 || next - at - 1 > GAP) return false;
    at = next;
  }
  return true;
}
