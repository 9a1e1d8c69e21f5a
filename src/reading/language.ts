import type { Snapshot } from '../facts/snapshot';
import type { Phrase } from './phrase';
import { signal } from './signal';

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
  const byText = guess && guess.accuracy >= SURE ? guess.lang : null;
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

const textTold = (code: string | null): Phrase =>
  code === null ? signal('text-unclear') : signal('text-language', { code });
