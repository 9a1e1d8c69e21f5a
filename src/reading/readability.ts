import type { ReadingFormula } from './reading-formula';
import { splitSentences, splitUnspaced, type Sentence } from './sentences';
import { countSyllables, type SyllableLanguage } from './syllables';

/** How easy the main text is to read. */
export interface Readability {
  formula: ReadingFormula;
  /** By the formula, a whole number (see `scaleOf`); null when the text is too short for it. */
  score: number | null;
  /** Words and sentences that were counted: lines of fewer than three words, bare numbers and addresses are left out. */
  words: number;
  sentences: number;
  /** The three longest sentences, the longest first, cut where they are too long to quote. */
  longSentences: string[];
  /** Whether there is text enough for a score. */
  enough: boolean;
}

/** Below this a formula measures chance: convention. */
export const FEWEST_READING_WORDS = 100;
const LONG_SENTENCES = 3;
/** Characters of a sentence that is quoted. */
const LONGEST_QUOTE = 200;
/** Characters that make a word in a text without spaces, as the word counts of the facts have it. */
const CHARACTERS_A_WORD = 2;
/** More letters make a long word: the definition of LIX. */
const LIX_LETTERS = 6;

interface Flesch {
  formula: ReadingFormula;
  base: number;
  /** Taken off for each word of the mean sentence, and for each syllable of the mean word. */
  perWord: number;
  perSyllable: number;
}

/** The published variants of Flesch by language (READ-LANG; Martins 1996 for Portuguese). */
const FLESCH: Readonly<Record<SyllableLanguage, Flesch>> = {
  en: { formula: 'Flesch', base: 206.835, perWord: 1.015, perSyllable: 84.6 },
  de: { formula: 'Flesch-Amstad', base: 180, perWord: 1, perSyllable: 58.5 },
  fr: { formula: 'Kandel-Moles', base: 207, perWord: 1.015, perSyllable: 73.6 },
  es: { formula: 'Fernández-Huerta', base: 206.84, perWord: 1.02, perSyllable: 60 },
  pt: { formula: 'Flesch-Martins', base: 248.835, perWord: 1.015, perSyllable: 84.6 },
  nl: { formula: 'Flesch-Douma', base: 206.84, perWord: 0.93, perSyllable: 77 },
};

/** Written without spaces between words: no formula, the mean length of a sentence instead. */
const UNSPACED = new Set(['ja', 'zh']);

/**
 * Readability of a text by the formula of its language; LIX, which counts letters alone, for every language without
 * one. `sample` is main text, a block a line; `language` the code as read.
 */
export function readReadability(sample: string, language: string): Readability {
  if (UNSPACED.has(language)) return byLength(splitUnspaced(sample));
  const sentences = splitSentences(sample);
  const words = sentences.flatMap((sentence) => sentence.words);
  const enough = words.length >= FEWEST_READING_WORDS;
  const { formula, score } = formulaOf(language);
  return {
    formula,
    score: enough ? Math.round(score(words, sentences.length)) : null,
    words: words.length,
    sentences: sentences.length,
    longSentences: longest(sentences.map(({ text, words: said }: Sentence) => ({ text, size: said.length }))),
    enough,
  };
}

function formulaOf(language: string): {
  formula: ReadingFormula;
  score: (words: readonly string[], sentences: number) => number;
} {
  if (isSyllableLanguage(language)) {
    const { formula, base, perWord, perSyllable } = FLESCH[language];
    return {
      formula,
      score: (words, sentences) => {
        const syllables = words.reduce((sum, word) => sum + countSyllables(word, language), 0);
        return bounded(base - perWord * (words.length / sentences) - perSyllable * (syllables / words.length));
      },
    };
  }
  if (language === 'it') {
    return {
      formula: 'Gulpease',
      score: (words, sentences) => {
        const letters = words.reduce((sum, word) => sum + lettersOf(word), 0);
        return bounded(89 + (300 * sentences - 10 * letters) / words.length);
      },
    };
  }
  return {
    formula: 'LIX',
    score: (words, sentences) => {
      const long = words.filter((word) => lettersOf(word) > LIX_LETTERS).length;
      return words.length / sentences + (100 * long) / words.length;
    },
  };
}

function byLength(sentences: readonly string[]): Readability {
  const characters = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const words = Math.ceil(characters / CHARACTERS_A_WORD);
  const enough = words >= FEWEST_READING_WORDS;
  return {
    formula: 'Characters a sentence',
    score: enough ? Math.round(characters / sentences.length) : null,
    words,
    sentences: sentences.length,
    longSentences: longest(sentences.map((text) => ({ text, size: text.length }))),
    enough,
  };
}

function isSyllableLanguage(language: string): language is SyllableLanguage {
  return Object.hasOwn(FLESCH, language);
}

const lettersOf = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** Scales of ease run from 0 to 100; very short or very long words would leave it. */
const bounded = (score: number): number => Math.min(100, Math.max(0, score));

function longest(sentences: readonly { text: string; size: number }[]): string[] {
  const sorted = sentences.toSorted((one, other) => other.size - one.size).map(({ text }) => cut(text));
  return [...new Set(sorted)].slice(0, LONG_SENTENCES);
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_QUOTE
    ? text
    : `${letters
        .slice(0, LONGEST_QUOTE - 1)
        .join('')
        .trimEnd()}…`;
}
