import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cropOf } from '../../../src/extension/report/crop';

const VIEW = { width: 1366, height: 768 };

it('shows an element with its surroundings, in the middle where there is room', () => {
  expect(cropOf({ x: 600, y: 300, width: 400, height: 200 }, VIEW)).toEqual({
    x: 576,
    y: 276,
    width: 448,
    height: 248,
  });
});

it('shows more than the element where that is small', () => {
  expect(cropOf({ x: 600, y: 300, width: 100, height: 40 }, VIEW)).toEqual({ x: 490, y: 260, width: 320, height: 120 });
});

it('stays inside the window', () => {
  const size = fc.integer({ min: -200, max: 3000 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 1, max: 4000 }),
      (x, y, width, height) => {
        const crop = cropOf({ x, y, width, height }, VIEW);
        expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
        expect(crop.x + crop.width).toBeLessThanOrEqual(VIEW.width);
        expect(crop.y + crop.height).toBeLessThanOrEqual(VIEW.height);
      },
    ),
  );
});
