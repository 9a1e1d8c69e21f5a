import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/overlay/item';
import { roomFor } from '../../src/overlay/room';
import { overlaps } from '../../src/overlay/where';

const WINDOW: Box = { x: 0, y: 0, width: 1200, height: 700 };
const WIDTH = 30;
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const place = (at: Box, { marked = [at], taken = [] }: { marked?: Box[]; taken?: Box[] } = {}): Box =>
  roomFor(WIDTH, at, marked, taken, WINDOW);
const isInside = ({ x, y, width, height }: Box): boolean =>
  x >= 0 && y >= 0 && x + width <= WINDOW.width && y + height <= WINDOW.height;

/** Links of a header, as high as the window lets them be. */
const HEADER = [0, 1, 2, 3].map((at) => box(600 + at * 110, 8, 90, 36));

describe('the tags of a small place', () => {
  it.each([
    ['in the open', box(300, 300, 90, 36)],
    ['at the upper edge', box(300, 4, 90, 36)],
    ['in the upper left corner', box(0, 0, 90, 36)],
    ['in the lower right corner', box(1110, 664, 90, 36)],
    ['as wide as the window, at its foot', box(0, 650, 1200, 50)],
  ])('%s hide nothing of it, and are inside the window', (_, at) => {
    expect(overlaps(place(at), at)).toBe(false);
    expect(isInside(place(at))).toBe(true);
  });

  it('stand above it where nothing is in the way', () => {
    const at = box(300, 300, 90, 36);
    expect(place(at)).toMatchObject({ x: 300, y: 275 });
  });

  it('hide neither its neighbours in a header nor their tags', () => {
    const taken: Box[] = [];
    for (const at of HEADER) taken.push(place(at, { marked: HEADER, taken }));
    for (const room of taken) {
      expect(HEADER.filter((at) => overlaps(at, room))).toEqual([]);
      expect(taken.filter((other) => other !== room && overlaps(other, room))).toEqual([]);
    }
  });

  it('rather hide a neighbour than each other', () => {
    // rows without a gap, as in a list of links
    const rows = [0, 1, 2, 3].map((at) => box(0, at * 30, 1200, 30));
    const taken: Box[] = [];
    for (const at of rows) taken.push(place(at, { marked: rows, taken }));
    for (const room of taken) {
      expect(isInside(room)).toBe(true);
      expect(taken.filter((other) => other !== room && overlaps(other, room))).toEqual([]);
    }
  });
});

describe('the tags of a large place', () => {
  it('stay on its corner, where they show what they belong to', () => {
    const at = box(300, 200, 500, 300);
    expect(place(at)).toMatchObject({ x: 298, y: 189 });
  });

  it('stand below those that are there already', () => {
    const at = box(300, 200, 500, 300);
    expect(place(at, { taken: [place(at)] })).toMatchObject({ x: 298, y: 211 });
  });

  it('stay inside the window when the place is larger than it', () => {
    expect(isInside(place(box(-50, -400, 1400, 1500)))).toBe(true);
  });
});
