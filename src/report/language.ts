import type { Locale } from '../rules/voice';
import { english, type Words } from './words';

/** The words of reports in a language; all but English are loaded when somebody wants to read them. */
export async function wordsIn(locale: Locale): Promise<Words> {
  return locale === 'de' ? (await import('./words.de')).german : english;
}
