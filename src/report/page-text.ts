/** Longest piece of page text shown in running text, in characters. Our calibration: two lines of 65. */
export const LONGEST_QUOTE = 130;

/** What moves or hides other characters: marks and overrides of direction, and the invisible tag characters. */
const STEERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/**
 * Page text made fit to be shown anywhere: control characters and marks that turn the reading direction are taken
 * out, white space is folded, half characters are replaced, and what is longer than `longest` characters is cut.
 */
export function shown(text: string, longest = LONGEST_QUOTE): string {
  const folded = text
    .slice(0, longest * 8)
    .replace(/\s+/g, ' ')
    .replace(STEERING, '')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
  const letters = [...folded];
  return letters.length <= longest
    ? folded
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
