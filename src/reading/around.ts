import type { Box } from '../facts/box';

/** Height of the rows that a page is cut into, CSS pixels: a few lines of text. Our calibration. */
const ROW = 256;

/**
 * Answers which of the facts may stand within so many CSS pixels above or below a box, in their own order: those of the
 * same rows. What the caller asks of each is then asked of a few and not of the whole page.
 */
export function rowsOf<Fact extends { box: Box }>(facts: readonly Fact[]): (box: Box, within: number) => Fact[] {
  const rows = new Map<number, number[]>();
  facts.forEach(({ box }, index) => {
    for (let row = Math.floor(box.y / ROW); row <= Math.floor((box.y + box.height) / ROW); row += 1) {
      const held = rows.get(row);
      if (held) held.push(index);
      else rows.set(row, [index]);
    }
  });
  return (box, within) => {
    const found = new Set<number>();
    const last = Math.floor((box.y + box.height + within) / ROW);
    for (let row = Math.floor((box.y - within) / ROW); row <= last; row += 1) {
      for (const index of rows.get(row) ?? []) found.add(index);
    }
    return [...found].sort((a, b) => a - b).flatMap((index) => facts[index] ?? []);
  };
}
