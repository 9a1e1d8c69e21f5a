/** Letters that take a full square in print, and pictures. */
const WIDE_LETTER =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROW_LETTER = /[ijlftrI1.,:;'’|!()[\] ·]/u;
const BROAD_LETTER = /[mwMWA-Z%@—…]/u;
/** Marks that sit on the letter before them. */
const NO_WIDTH = /[\p{Mn}\p{Me}\u200b-\u200d\u2066-\u2069\ufe0f]/u;

/**
 * Width of a text in CSS pixels, guessed on the broad side for the system's sans-serif fonts: a chart without a DOM
 * cannot measure. The shares of the font size are our calibration, taken from a broad face (DejaVu Sans).
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (NO_WIDTH.test(letter)) continue;
    ems += WIDE_LETTER.test(letter) ? 1 : BROAD_LETTER.test(letter) ? 0.85 : NARROW_LETTER.test(letter) ? 0.42 : 0.64;
  }
  return ems * size;
}

/** Columns that a text takes in a terminal: two for letters that take a square, none for marks. */
export function columns(text: string): number {
  let count = 0;
  for (const letter of text) count += NO_WIDTH.test(letter) ? 0 : WIDE_LETTER.test(letter) ? 2 : 1;
  return count;
}
