import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Spot } from '../../../src/report/chart/place-labels';
import { textWidth } from '../../../src/report/chart/text-width';

const frame = { x: 0, y: 0, width: 368, height: 86 };
const open = { frame, taken: [], avoided: [], size: 12, most: 5 };

function overlap(one: Spot, other: Spot): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

describe('placeLabels', () => {
  it('puts a label to the right of its dot, and to the left at the right edge', () => {
    const [right] = placeLabels([{ id: 'a', important: true, wordings: ['Book a demo'], x: 40, y: 40 }], open);
    expect(right).toMatchObject({ id: 'a', text: 'Book a demo', x: 49 });
    const [left] = placeLabels([{ id: 'a', important: true, wordings: ['Book a demo'], x: 360, y: 40 }], open);
    expect(left).toMatchObject({ anchor: 'end', x: 351 });
  });

  it('takes a shorter wording before it drops a label', () => {
    const wall = { x: 140, y: 0, width: 228, height: 86 };
    const wanted = [{ id: 'a', important: true, wordings: ['A label that is far too long', 'Short'], x: 60, y: 43 }];
    expect(placeLabels(wanted, { ...open, taken: [wall] })[0]?.text).toBe('Short');
  });

  it('keeps off lines where it can; only an important label crosses one', () => {
    const want = [{ id: 'a', important: true, wordings: ['Book a demo'], x: 180, y: 43 }];
    const line = { x: 200, y: 0, width: 2, height: 86 };
    expect(placeLabels(want, { ...open, avoided: [line] })[0]?.x).toBeLessThan(180);
    expect(placeLabels(want, { ...open, avoided: [frame] })).toHaveLength(1);
    const unimportant = want.map((label) => ({ ...label, important: false }));
    expect(placeLabels(unimportant, { ...open, avoided: [frame] })).toEqual([]);
  });

  it('drops what has no room, the least important first', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({
      id: `${index}`,
      important: true,
      wordings: ['Book a demo'],
      x: 180,
      y: 43,
    }));
    const placed = placeLabels(crowd, open);
    expect(placed.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4'].slice(0, placed.length));
    expect(placeLabels([{ id: 'a', important: true, wordings: ['x'.repeat(80)], x: 180, y: 43 }], open)).toEqual([]);
  });

  it('never leaves the frame, never overlaps, never places more than it was told', () => {
    const dot = fc.record({
      id: fc.uuid(),
      important: fc.boolean(),
      wordings: fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 3 }),
      x: fc.integer({ min: 0, max: 368 }),
      y: fc.integer({ min: 0, max: 86 }),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 20 }), (wanted) => {
        const spots = placeLabels(wanted, open).map(({ x, y, text, anchor }) => ({
          x: x - { start: 0, middle: 0.5, end: 1 }[anchor] * textWidth(text, 12),
          y: y - 12,
          width: textWidth(text, 12),
          height: 12 * 1.3,
        }));
        expect(spots.length).toBeLessThanOrEqual(5);
        for (const [index, spot] of spots.entries()) {
          expect(spot.x).toBeGreaterThanOrEqual(-1e-9);
          expect(spot.y).toBeGreaterThanOrEqual(0);
          expect(spot.x + spot.width).toBeLessThanOrEqual(frame.width + 1e-9);
          expect(spot.y + spot.height).toBeLessThanOrEqual(frame.height);
          expect(spots.slice(index + 1).some((other) => overlap(spot, other))).toBe(false);
        }
      }),
    );
  });
});
