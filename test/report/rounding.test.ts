import { expect, it } from 'vitest';
import { pointsText, tidy, whole } from '../../src/report/rounding';
import { english } from '../../src/report/words';
import { german } from '../../src/report/words.de';

it.each([
  [41.4, '41'],
  [-13.6, '−14'],
  [-0.2, '0'],
])('reads %d as %s', (value, text) => {
  expect(whole(value)).toBe(text);
});

it.each([
  [11.4, '11'],
  [0.97, '1'],
  [0.6, '0.6'],
  [0.04, ''],
])('reads %d points as %j', (points, text) => {
  expect(pointsText(points, english)).toBe(text);
});

it('writes the decimal sign of the language', () => {
  expect(pointsText(0.6, german)).toBe('0,6');
});

it('takes floating-point dust off', () => {
  expect(tidy(0.1 + 0.2)).toBe(0.3);
});
