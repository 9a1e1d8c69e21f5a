import { expect, test } from 'vitest';
import { languageName } from '../../src/report/language-name';

test('a language is called as the language of the report calls it', () => {
  expect(languageName('de', 'en')).toBe('German');
  expect(languageName('de', 'de')).toBe('Deutsch');
});

test('what names no language has no name', () => {
  expect(languageName('und', 'en')).toBeNull();
  expect(languageName('<b>x</b>', 'en')).toBeNull();
});
