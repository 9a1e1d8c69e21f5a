import { expect, it } from 'vitest';
import { readPlans, type Plans } from '../../src/reading/plans';
import { readPrices } from '../../src/reading/price';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import type { Words } from '../../src/reading/words/words';
import type { TextFact } from '../../src/facts/text';
import { section } from '../helpers/reading';
import { snapshot, text } from '../helpers/facts';

const at = (x: number, y = 300) => ({ x, y, width: 120, height: 40 });
const pricing = [section('pricing', 200, { box: { x: 0, y: 200, width: 1366, height: 600 } })];

function plans(texts: TextFact[], language: Words = en, kind = pricing): Plans | null {
  const page = snapshot({ texts });
  return readPlans(page, language, kind, readPrices(page, language));
}
const price = (amount: number, x: number, rest: Partial<TextFact> = {}): TextFact =>
  text(`€${amount}`, { fontSize: 32, box: at(x), ...rest });

it('a price for each column, and what marks one', () => {
  const three = [price(9, 100), price(29, 400), price(99, 700)];
  expect(plans(three)).toMatchObject({ count: 3, recommended: null });
  expect(plans([...three, text('Most popular', { box: at(400, 240) })])?.recommended?.label).toBe('Most popular');
  expect(plans([...three, text('Am beliebtesten', { box: at(400, 240) })], de)?.recommended?.label).toBe(
    'Am beliebtesten',
  );
});

it('small prices beside the large ones, and goods outside a block on prices, are no plans', () => {
  expect(plans([price(9, 100), price(29, 400), text('€3', { fontSize: 13, box: at(560) })])?.count).toBe(2);
  expect(plans([price(9, 100), price(29, 400)], en, [section('benefits', 200)])).toBeNull();
  expect(plans([price(9, 100)])).toBeNull();
  expect(plans([price(9, 100), price(29, 100, { box: at(100, 700) })])).toBeNull();
});

it('lines of the longest plan', () => {
  const line = (x: number, y: number) => text('A feature', { kind: 'list-item', box: at(x, y) });
  const found = plans([price(9, 100), price(29, 400), line(100, 400), line(400, 400), line(400, 440), line(400, 480)]);
  expect(found?.rows).toBe(3);
});

it('a long praise is no mark', () => {
  const praise = text('The most popular choice of dentists in all of Europe', { box: at(100, 240) });
  expect(plans([price(9, 100), price(29, 400), praise])?.recommended).toBeNull();
});
