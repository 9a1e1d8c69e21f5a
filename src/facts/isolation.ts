import type { Box } from './box';
import type { Walked } from './walk';

/** Free space beyond this is as good as alone, CSS pixels (evidence: prominence counts isolation up to 64 px). */
const FAR = 64;

/** Side of a cell of the grid, CSS pixels: with FAR added to a box, few cells are looked into. */
const CELL = 128;

/** Neighbours that are looked at for one action, so that thousands in one place stay linear. */
const MOST_NEIGHBOURS = 200;

/** Free space from each action to the nearest other one, 0–64 CSS pixels; one inside the other does not count. */
export function isolationOf(records: readonly Walked[], boxes: readonly Box[]): number[] {
  const grid = new Map<string, number[]>();
  boxes.forEach((box, at) => {
    if (records[at]?.hiddenBy === null) {
      for (const cell of cellsOf(box, 0)) {
        const there = grid.get(cell);
        if (there === undefined) grid.set(cell, [at]);
        else there.push(at);
      }
    }
  });
  return boxes.map((box, at) => (records[at]?.hiddenBy === null ? nearest(grid, records, boxes, box, at) : FAR));
}

function nearest(
  grid: Map<string, number[]>,
  records: readonly Walked[],
  boxes: readonly Box[],
  box: Box,
  at: number,
): number {
  let free = FAR;
  let looked = 0;
  for (const cell of cellsOf(box, FAR)) {
    for (const other of grid.get(cell) ?? []) {
      const there = boxes[other];
      if (other === at || there === undefined || isNested(records[at], records[other])) continue;
      if ((looked += 1) > MOST_NEIGHBOURS) return free;
      free = Math.min(free, distance(box, there));
    }
  }
  return free;
}

function isNested(one: Walked | undefined, other: Walked | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return (one.index < other.index && other.index < one.end) || (other.index < one.index && one.index < other.end);
}

function cellsOf(box: Box, margin: number): string[] {
  const cells: string[] = [];
  const [left, right] = [Math.floor((box.x - margin) / CELL), Math.floor((box.x + box.width + margin) / CELL)];
  const [top, bottom] = [Math.floor((box.y - margin) / CELL), Math.floor((box.y + box.height + margin) / CELL)];
  for (let row = top; row <= Math.min(bottom, top + 12); row += 1) {
    for (let column = left; column <= Math.min(right, left + 24); column += 1) cells.push(`${column} ${row}`);
  }
  return cells;
}

function distance(a: Box, b: Box): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.round(Math.hypot(across, down));
}
