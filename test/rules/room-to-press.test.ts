import { describe, expect, it } from 'vitest';
import { distance } from '../../src/rules/distance';
import { hasRoomToPress } from '../../src/rules/room-to-press';

const square = (x: number, y: number, side: number) => ({ x, y, width: side, height: side });

describe('room to press', () => {
  it.each([
    ['large enough, whatever is beside it', square(0, 0, 24), square(24, 0, 100), true],
    ['small and alone', square(0, 0, 10), square(500, 0, 100), true],
    ['its circle touches the neighbour', square(0, 0, 10), square(17, 0, 100), true],
    ['its circle reaches into the neighbour', square(0, 0, 10), square(16, 0, 100), false],
    ['its circle just reaches into the neighbour', square(0, 0, 10), square(16.9, 0, 100), false],
    ['two small ones, 24 px from middle to middle', square(0, 0, 20), square(24, 0, 20), true],
    ['two small ones, 23 px', square(0, 0, 20), square(23, 0, 20), false],
    ['diagonally apart', square(0, 0, 10), square(14, 14, 100), true],
  ])('%s', (_about, target, other, room) => {
    expect(hasRoomToPress(target, [target, other], 24)).toBe(room);
  });
});

describe('distance', () => {
  it.each([
    ['overlapping', square(0, 0, 50), square(20, 20, 50), 0],
    ['touching', square(0, 0, 50), square(50, 0, 50), 0],
    ['side by side', square(0, 0, 50), square(80, 0, 50), 30],
    ['one under the other, in either order', square(0, 90, 50), square(0, 0, 50), 40],
    ['diagonally', square(0, 0, 50), square(80, 90, 50), 50],
  ])('%s', (_about, one, other, pixels) => {
    expect(distance(one, other)).toBe(pixels);
  });
});
