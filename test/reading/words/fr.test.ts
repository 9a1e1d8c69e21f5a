import { describe, expect, it } from 'vitest';
import { fr } from '../../../src/reading/words/fr';
import { normalise } from '../../../src/reading/words/phrase';

const listsOf = (value: unknown, path = ''): [string, readonly string[]][] => {
  if (Array.isArray(value)) return [[path, value.map(String)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
};
const star = (phrase: string): string =>
  `${phrase.startsWith('*') ? '*' : ''}${normalise(phrase, true)}${phrase.endsWith('*') ? '*' : ''}`;

describe('French words', () => {
  it.each(listsOf(fr))('%s holds phrases in lower case, none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    const normalised = list.map(star);
    expect(normalised.filter((phrase, i) => normalised.indexOf(phrase) !== i)).toEqual([]);
    expect(list.filter((phrase) => phrase !== phrase.toLowerCase() || /[’‘]/.test(phrase))).toEqual([]);
    expect(normalised).not.toContain('');
  });

  it('puts no label in two classes of asks', () => {
    const { low, mid, high, ambiguous, neutral, login } = fr.asks;
    const labels = [low, mid, high, ambiguous, neutral, login].flat().map(star);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });
});
