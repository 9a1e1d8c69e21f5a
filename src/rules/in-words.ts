import type { Ask } from '../reading/ask';
import type { Profile } from '../reading/intent';
import type { OverlayReading } from '../reading/overlay';
import { plainNumber } from './fill';

/** Longest quotation of page text inside a sentence, characters (our calibration: about one line of the popup). */
const QUOTE = 80;

/** The page's own words, cut at a word where they are too long for a sentence. */
export function shorten(text: string): string {
  if (text.length <= QUOTE) return text;
  const cut = text.slice(0, QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE / 2)).trimEnd()}…`;
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

/** Page texts in a row, each in quotation marks; at most `most`, the rest as a number. */
export function quoted(texts: readonly string[], most = 4): string {
  const shown = texts.slice(0, most).map((text) => `“${shorten(text)}”`);
  const more = texts.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}

/** A number with its noun: `1 word`, `2 words`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A stretch of the page in CSS pixels, in screens of the given height: `1.5 screens`. */
export function screens(pixels: number, height: number): string {
  const many = plainNumber(pixels / height);
  return many === '1' ? '1 screen' : `${many} screens`;
}

/** The visitors that a profile stands for, for the middle of a sentence. */
export function visitors(profile: Profile): string {
  if (profile === 'cold') return 'visitors you meet cold';
  if (profile === 'warm') return 'visitors who know the subject';
  return 'visitors who are ready to act';
}
