import type { Locale } from '../rules/voice';
import { english, type Words } from './words';

/** The words of reports in a language; all but English are loaded when somebody wants to read them. */
export async function wordsIn(locale: Locale): Promise<Words> {
  if (locale === 'en') return english;
  // what the rules say and what the report says are about as large: two files, loaded at once
  const [{ german }, { german: voice }] = await Promise.all([import('./words.de'), import('../rules/german')]);
  return { ...german, voice };
}
