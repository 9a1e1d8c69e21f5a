import { de } from './de';
import { en } from './en';
import type { Words } from './words';

const ALL: Readonly<Record<string, Words>> = {
  en,
  de,
};

/** Codes of the languages that the reading knows. */
export const LANGUAGES: readonly string[] = Object.keys(ALL);

/** Words of a language. A page in an unknown one is read by structure; English words still find the borrowed ones ("Newsletter"). */
export function wordsFor(code: string): Words {
  return ALL[code] ?? en;
}
