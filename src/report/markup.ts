import { shown } from './page-text';

/** Longest text in one place of a page, in characters: longer ones are cut. Our calibration. */
const LONGEST = 400;

/** A piece of HTML that was made here, from escaped parts. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a hole of `html`: text is made fit to be shown and escaped, markup and lists of markup are not. */
export type Hole = string | number | Markup | readonly Markup[];

/** Template tag that escapes every hole which is not markup already, so that a page's words can never be forgotten. */
export function html(parts: TemplateStringsArray, ...holes: Hole[]): Markup {
  return new Markup(parts.map((part, index) => part + write(holes[index] ?? '')).join(''));
}

/** Nothing, where a part of the page has nothing to show. */
export const NOTHING = new Markup('');

function write(hole: Hole): string {
  if (hole instanceof Markup) return hole.text;
  if (typeof hole === 'string') return escapeMarkup(shown(hole, LONGEST));
  if (typeof hole === 'number') return String(hole);
  return hole.map(({ text }) => text).join('');
}

/** Escapes a text for HTML and SVG, in content and in quoted attributes; characters that XML forbids are taken out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
