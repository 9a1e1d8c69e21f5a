import { describe, expect, it } from 'vitest';
import { de } from '../../src/views/words/de';
import { en } from '../../src/views/words/en';

/** Words that are the same in both languages, or names. */
const ALIKE = /^(HTML|Word|Excel|CSV|Markdown|JSON|Name|Warm)$/;

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${path}.${key}`));
}

const ours = new Map(texts({ ...en, report: null }));
const theirs = texts({ ...de, report: null });

describe('the German words of the views', () => {
  it('hold the same keys as the English ones', () => {
    expect(theirs.map(([path]) => path).sort()).toEqual([...ours.keys()].sort());
  });

  it.each(theirs)('%s is German', (path, text) => {
    if (!ALIKE.test(text)) expect(text).not.toBe(ours.get(path));
    expect(text).not.toMatch(/”|"|\b(the|and|with|page|visitors)\b|\b(du|dein|deine|dir)\b/);
    const holes = (one: string | undefined): string[] => (one?.match(/\{\w+\}/g) ?? []).sort();
    expect(holes(text)).toEqual(holes(ours.get(path)));
  });
});
