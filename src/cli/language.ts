import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../rules/voice';
import { de } from './words.de';
import { en } from './words.en';

/** Every word that the terminal says next to the report, in one language. */
export type Words = typeof en;

/** Something that can be said in every language: it is spoken where it leaves the program. */
export type Sentence = (words: Words) => string;

/** The words of the terminal in a language. */
export function wordsIn(language: Locale): Words {
  return language === 'de' ? de : en;
}

/**
 * The language that the words of a command line ask for, found before they are read so that what is wrong with them
 * is told in it, and the words that belong to no option. English unless told otherwise: the language of the machine
 * is not asked for, so that one command prints the same everywhere.
 */
export function languageOf(words: readonly string[]): { language: Locale; others: string[] } {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { language: { type: 'string' } },
    strict: false,
  });
  return { language: LOCALES.find((one) => one === values.language) ?? 'en', others: positionals };
}
