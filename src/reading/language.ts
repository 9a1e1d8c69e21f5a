import type { Snapshot } from '../facts/snapshot';
import type { Phrase } from './phrase';
import { signal } from './signal';
import { wordsFor } from './words/languages';
import { normalise } from './words/phrase';

/** The language that the page is read in. */
export interface Language {
  /** ISO 639-1 code, or `und` when it is not known. */
  code: string;
  source: 'html' | 'text' | 'unknown';
  /** False when no words file exists for it: what rests on words is then unsure. */
  known: boolean;
  /** What the page says of itself, and what its text tells. */
  why: Phrase[];
}

/** Below this many characters the detector guesses; on sentences it is right (measured: 10 of 10). */
const ENOUGH = 200;
/** Where the page says nothing a guess over a few lines is better than none. Our calibration. */
const ENOUGH_TO_GUESS = 80;
/** How sure the text must be (0–1) to overrule what the page says of itself. */
const SURE = 0.4;

/** From here on (0–1) a guess against what the page says is looked into: small words tell. Our calibration. */
const LEANING = 0.1;
/** So many of its words must be small words of the language that is guessed, and so many times more than of the other. Our calibration. */
const SMALL_WORDS = { share: 0.2, times: 2 } as const;

/** Share of Latin letters from which a text is in a language that is written with them: product names confuse the detector. Our calibration. */
const MOSTLY = 0.8;
/** Languages that are not written in Latin letters, of those that the detector knows. */
const OTHER_SCRIPTS = [
  'zh',
  'ja',
  'ko',
  'ru',
  'uk',
  'be',
  'bg',
  'mk',
  'el',
  'he',
  'ar',
  'fa',
  'ur',
  'hi',
  'bn',
  'ta',
  'te',
  'gu',
  'kn',
  'my',
  'km',
  'th',
  'am',
  'hy',
  'ka',
  'yi',
  'mn',
];

/**
 * The page's language: what `html[lang]` says, checked against the text, because many foreign pages say `en`.
 * `speaks` are the codes that the word lists know.
 */
export async function readLanguage(snapshot: Snapshot, speaks: readonly string[]): Promise<Language> {
  const { document, copy } = snapshot.facts;
  const declared = (document.language.toLowerCase().split(/[-_]/)[0] ?? '').slice(0, 3);
  const least = declared === '' ? ENOUGH_TO_GUESS : ENOUGH;
  const guesses = copy.sample.length >= least ? (await import('tinyld/light')).detectAll(copy.sample) : [];
  const latin = copy.scripts.latin >= MOSTLY * Object.values(copy.scripts).reduce((sum, count) => sum + count, 0);
  const guess = guesses.find(({ lang }) => !latin || !OTHER_SCRIPTS.includes(lang));
  const leaning =
    guess !== undefined && guess.accuracy >= LEANING && [guess.lang, declared].every((one) => speaks.includes(one));
  const sure =
    guess !== undefined &&
    (guess.accuracy >= SURE || (leaning && (await speaksRather(copy.sample, guess.lang, declared))));
  const byText = sure ? guess.lang : null;
  const why = [
    declared === '' ? signal('no-html-language') : signal('html-language', { code: document.language }),
    copy.sample.length < least ? signal('text-short') : textTold(byText),
  ];
  const done = (code: string, source: Language['source']): Language => {
    const known = speaks.includes(code);
    return { code, source, known, why: known ? why : [...why, signal('no-words')] };
  };
  if (declared !== '' && (byText === null || byText === declared)) return done(declared, 'html');
  return byText === null ? done('und', 'unknown') : done(byText, 'text');
}

/** By the small words that no text does without: whether it is in one language rather than in another. */
async function speaksRather(text: string, one: string, other: string): Promise<boolean> {
  const words = normalise(text, true).split(' ');
  const share = async (code: string): Promise<number> => {
    const small = new Set((await wordsFor(code)).stopWords);
    return words.filter((word) => small.has(word)).length / words.length;
  };
  const [ours, theirs] = await Promise.all([share(one), share(other)]);
  return ours >= SMALL_WORDS.share && ours >= SMALL_WORDS.times * theirs;
}

const textTold = (code: string | null): Phrase =>
  code === null ? signal('text-unclear') : signal('text-language', { code });
