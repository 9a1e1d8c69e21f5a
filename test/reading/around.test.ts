import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '../../src/reading/around';
import { near } from '../../src/reading/near';

const box = fc.record({
  x: fc.integer({ min: 0, max: 1400 }),
  y: fc.integer({ min: -300, max: 4000 }),
  width: fc.integer({ min: 0, max: 600 }),
  height: fc.integer({ min: 0, max: 900 }),
});

test('nothing near is left out, and the order stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ box }), { maxLength: 40 }),
      box,
      fc.integer({ min: 0, max: 300 }),
      (facts, place, within) => {
        const around = rowsOf(facts)(place, within);
        const wanted = facts.filter((fact) => near(fact.box, place, within));
        expect(around.filter((fact) => near(fact.box, place, within))).toEqual(wanted);
        expect([...around].sort((a, b) => facts.indexOf(a) - facts.indexOf(b))).toEqual(around);
      },
    ),
  );
});

test('what stands far away is not looked at', () => {
  const at = (y: number) => ({ box: { x: 0, y, width: 10, height: 10 } });
  expect(rowsOf([at(0), at(5000)])(at(0).box, 60)).toEqual([at(0)]);
});
