import { expect, it } from 'vitest';
import { boundsOf } from '../../src/reading/bounds';

const one = { x: 10, y: 40, width: 20, height: 10 };
const other = { x: -5, y: 45, width: 30, height: 100 };

it('is the box itself for one, and holds every edge of several, in any order', () => {
  expect(boundsOf([one])).toEqual(one);
  expect(boundsOf([one, other])).toEqual({ x: -5, y: 40, width: 35, height: 105 });
  expect(boundsOf([other, one])).toEqual(boundsOf([one, other]));
});
