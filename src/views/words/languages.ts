import type { Locale } from '../../rules/voice';
import { en } from './en';
import type { Words } from './words';

/** The words of the views in a language; all but English are loaded when somebody wants to read them. */
export async function viewWordsIn(locale: Locale): Promise<Words> {
  return locale === 'de' ? (await import('./de')).de : en;
}
