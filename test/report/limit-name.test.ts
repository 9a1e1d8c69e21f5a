import { expect, it } from 'vitest';
import { limitName } from '../../src/report/limit-name';
import { limits as german } from '../../src/report/limits.de';
import { limits as english } from '../../src/report/limits.en';
import { RULES } from '../../src/rules/catalogue';

const names = RULES.flatMap(({ id, rule }) => Object.keys(rule.limits.cold).map((name) => [id, name] as const));

it.each(names)('the limit of %s that is called %s has a name in both languages', (_, name) => {
  expect(Object.keys(english)).toContain(name);
  expect(Object.keys(german)).toContain(name);
});

it('names no limit that is gone', () => {
  const known = new Set(names.flatMap(([rule, name]) => [name, `${rule}.${name}`]));
  expect(Object.keys(english).filter((key) => !known.has(key))).toEqual([]);
});

it('says a rule’s own words before those of the name, and a name that nobody knows as words', () => {
  expect(limitName(english, 'lcp', 'good')).toBe('good, s');
  expect(limitName(english, 'cls', 'good')).toBe('good');
  expect(limitName(german, 'cls', 'good')).toBe('gut');
  expect(limitName(german, 'of-another-version', 'tooManyThings')).toBe('too many things');
});
