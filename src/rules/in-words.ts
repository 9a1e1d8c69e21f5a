import type { Ask } from '../reading/ask';
import type { Evidence } from '../reading/evidence';
import type { Profile } from '../reading/intent';
import type { Moment } from '../reading/measurement';
import type { OverlayReading } from '../reading/overlay';
import { plainNumber } from './fill';

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

/** What to call an ask between quotation marks: its label, or what it is when it shows a picture alone. */
export function nameOf(ask: Ask): string {
  return shorten(ask.text) || 'button without words';
}

/** What to call something that lies over the page: its own words, cut. */
export function nameOfOverlay(overlay: OverlayReading): string {
  return shorten(overlay.text) || 'box without words';
}

/** Things in a row, the last two joined: `a, b and c`. */
export function listed(things: readonly string[], join = 'and'): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} ${join} ${things.slice(-1).join('')}`;
}

/** Page texts in a row, each once and in quotation marks; at most `most`, the rest as a number. */
export function quoted(texts: readonly string[], most = 4): string {
  const different = [...new Set(texts.map(shorten))];
  const shown = different.slice(0, most).map((text) => `“${text}”`);
  const more = different.length - shown.length;
  return listed(more > 0 ? [...shown, more === 1 ? 'one more' : `${more} more`] : shown);
}

/** A number with its noun: `one word`, `2 words`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** A stretch of the page in CSS pixels, in screens of the given height: `1.5 screens`. */
export function screens(pixels: number, height: number): string {
  const many = plainNumber(pixels / height);
  return many === '1' ? 'one screen' : `${many} screens`;
}

/** The visitors that a profile stands for, for the middle of a sentence. */
export function visitors(profile: Profile): string {
  if (profile === 'cold') return 'first-time visitors';
  if (profile === 'warm') return 'visitors who know the subject';
  return 'visitors who are ready to act';
}

const MOMENT_WORDS: Record<Moment, string> = {
  'small-yes': 'small steps',
  video: 'the start of the video',
  'form-start': 'the start of the form',
  step: 'each step of the form',
  conversion: 'the conversion itself',
};

/** The moments that an event may measure, for the middle of a sentence. */
export function momentsInWords(moments: readonly Moment[]): string {
  return listed(moments.map((moment) => MOMENT_WORDS[moment]));
}

/** What to call an element for the middle of a sentence: its words in quotation marks, or that it has none. */
export function nameOfElement(evidence: Evidence | undefined): string {
  const words = shorten(evidence?.label ?? '');
  return words === '' ? 'a part without words' : `“${words}”`;
}
