import type { Walked } from './walk';

/** Phrasing elements: text in them belongs to the block around, even where they are laid out as a block. */
const PHRASING = new Set([
  'span',
  'b',
  'i',
  'em',
  'strong',
  'small',
  'font',
  'mark',
  'sup',
  'sub',
  'abbr',
  'u',
  'ins',
  'code',
  'kbd',
  'cite',
  'q',
  'time',
  'wbr',
  'br',
  'bdi',
  'bdo',
  'big',
  'tt',
  'var',
]);

/** They hold all the text inside, however it is laid out. */
const WHOLE = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const STRUCK = new Set(['del', 's', 'strike']);

/** The element that a record's own text is gathered in. */
export function blockOf(record: Walked): Walked {
  return record.block ?? record;
}

/** True where text inside is a block of its own and not part of the block around. */
export function holdsText(tag: string, display: string, parent: Walked, inline: boolean): boolean {
  if (STRUCK.has(tag)) return true;
  const pressed = tag === 'a' || tag === 'button';
  if (inline && !(pressed && parent.tag === 'nav')) return false;
  if (WHOLE.has(blockOf(parent).tag)) return false;
  if (!PHRASING.has(tag)) return true;
  if (display === 'none' || display.startsWith('inline')) return false;
  // A phrasing element that is laid out as a block of its own, in a row of such: a flex item with a text, not a letter.
  return parent.tag !== 'a' && parent.tag !== 'button' && !PHRASING.has(parent.tag);
}
