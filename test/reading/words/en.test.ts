import { describe, expect, it } from 'vitest';
import { en } from '../../../src/reading/words/en';
import { normalise } from '../../../src/reading/words/phrase';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './en.bench';

const listsOf = (value: unknown, path = ''): [string, readonly string[]][] => {
  if (Array.isArray(value)) return [[path, value.map(String)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, path === '' ? key : `${path}.${key}`));
};

describe('English words', () => {
  it.each(listsOf(en))('%s holds phrases in lower case, none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    const normalised = list.map((phrase) => `${normalise(phrase, en.spaced)}${phrase.endsWith('*') ? '*' : ''}`);
    expect(normalised.filter((phrase, i) => normalised.indexOf(phrase) !== i)).toEqual([]);
    expect(list.filter((phrase) => phrase !== phrase.toLowerCase() || /[’‘]/.test(phrase))).toEqual([]);
    expect(normalised).not.toContain('');
  });

  it('puts no label in two classes of asks', () => {
    const { low, mid, high, ambiguous, neutral, login } = en.asks;
    const labels = [low, mid, high, ambiguous, neutral, login].flat().map((phrase) => normalise(phrase, true));
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  it('read the known labels as a person does, but for these', () => {
    expect(askMisses(asks, 'known', en)).toEqual([
      'Register as a new patient: mid account',
      'Open an account in minutes: mid account',
    ]);
  });

  it('read the fields as a person does', () => {
    expect(fieldMisses(fields, en)).toEqual([]);
  });
});
