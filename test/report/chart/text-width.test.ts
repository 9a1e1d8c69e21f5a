import { expect, it } from 'vitest';
import { columns, textWidth } from '../../../src/report/chart/text-width';

it('guesses broad letters broader than narrow ones, and squares broadest', () => {
  expect(textWidth('WWW', 12)).toBeGreaterThan(textWidth('nnn', 12));
  expect(textWidth('nnn', 12)).toBeGreaterThan(textWidth('iii', 12));
  expect(textWidth('資料', 12)).toBe(24);
  expect(textWidth('\u2068\u2069', 12)).toBe(0);
});

it.each([
  ['Book', 4],
  ['資料請求', 8],
  ['e\u0301te\u0301', 3],
  ['🚀', 2],
])('counts the columns of %s as %d', (text, count) => {
  expect(columns(text)).toBe(count);
});
