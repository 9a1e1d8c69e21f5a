import type { Ask } from '../reading/ask';
import type { Evidence } from '../reading/evidence';
import type { Profile } from '../reading/intent';
import type { Moment } from '../reading/measurement';
import type { OverlayReading } from '../reading/overlay';
import type { PageType } from '../reading/page-types';
import type { Decimal, List, Phrase, Quotes, Sentences, Value, ValuesFor } from '../reading/phrase';
import type { phrases, PhraseKey } from './phrases.en';

/** Longest quotation of page text inside a sentence, characters (our calibration: about one line of the popup). */
const QUOTE = 80;

/** The page's own words as they stand between our quotation marks, cut at a word where they are too long for a sentence. */
export function shorten(text: string): string {
  const words = withoutQuotes(text);
  if (words.length <= QUOTE) return words;
  const cut = words.slice(0, QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE / 2)).trimEnd()}…`;
}

const OPENING = '"“„‟«';
const CLOSING = '"”“»';

/** Takes the quotation marks off a text that stands between them, and makes those inside single ones, as quotes in quotes are written. */
function withoutQuotes(text: string): string {
  const whole = text.trim();
  const rest = whole.slice(1);
  const end = CLOSING.includes(whole.slice(-1)) ? -1 : undefined;
  const inside = rest.slice(0, end);
  // `"Fast" is our name` begins with a quote and is none.
  const bare = OPENING.includes(whole.charAt(0)) && !/["“”„‟«»]/.test(inside) ? inside.trim() : whole;
  return bare
    .replace(/[“„‟«]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
}

/** One of the phrases of `phrases.en.ts`, and what its holes hold. */
export function phrase<Key extends PhraseKey>(key: Key, ...values: ValuesFor<(typeof phrases)[Key]>): Phrase {
  return { phrase: key, values: values[0] ?? {} };
}

/** What to call an ask between quotation marks: its label, or what it is when it shows a picture alone. */
export function nameOf(ask: Ask): Value {
  return shorten(ask.text) || phrase('buttonWithoutWords');
}

/** What to call something that lies over the page: its own words, cut. */
export function nameOfOverlay(overlay: OverlayReading): Value {
  return shorten(overlay.text) || phrase('boxWithoutWords');
}

/** Things in a row, the last two joined: `a, b and c`. */
export function listed(things: readonly Value[], join: List['join'] = 'and'): List {
  return { list: things, join };
}

/** Whole sentences, one after the other. */
export function inARow(sentences: readonly Value[]): Sentences {
  return { sentences };
}

/** Page texts in a row, each once and in quotation marks; at most `most`, the rest as a number. */
export function quoted(texts: readonly Value[], most = 4): Quotes {
  const different = new Map(
    texts.map((text) => (typeof text === 'string' ? shorten(text) : text)).map((text) => [JSON.stringify(text), text]),
  );
  return { quotes: [...different.values()].slice(0, most), more: Math.max(0, different.size - most) };
}

/** Our words between quotation marks: “a, b” without a row. */
export function inQuotes(words: Value): Phrase {
  return phrase('inQuotes', { words });
}

/** Phrases that count: those with a singular and a plural. */
type Counted = {
  [Key in PhraseKey]: (typeof phrases)[Key] extends { one: string; many: string } ? Key : never;
}[PhraseKey];

/** A number with its noun: `one word`, `2 words`. */
export function counted(count: number, noun: Counted): Phrase {
  return { phrase: noun, values: { count } };
}

/** A number with so many digits after the decimal sign, also where they are 0. */
export function digits(decimal: number, many: number): Decimal {
  return { decimal, digits: many };
}

/** A stretch of the page in CSS pixels, in screens of the given height: `1.5 screens`. */
export function screens(pixels: number, height: number): Phrase {
  return counted(Math.round((10 * pixels) / height) / 10, 'screen');
}

/** The visitors that a profile stands for, for the middle of a sentence. */
export function visitors(profile: Profile): Phrase {
  return phrase(`visitors-${profile}`);
}

/** What a page is taken for, to stand in brackets. */
export function typeOf(page: { type: PageType }): Phrase {
  return phrase(`page-${page.type}`);
}

/** The moments that an event may measure, for the middle of a sentence. */
export function momentsInWords(moments: readonly Moment[]): List {
  return listed(moments.map((moment) => phrase(`moment-${moment}`)));
}

/** What to call an element for the middle of a sentence: its words in quotation marks, or that it has none. */
export function nameOfElement(evidence: Evidence | undefined): Phrase {
  const words = shorten(evidence?.label ?? '');
  return words === '' ? phrase('partWithoutWords') : inQuotes(words);
}
