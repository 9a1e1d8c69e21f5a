import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/cli/language';
import { sentenceOf, SpokenError } from '../../src/cli/spoken-error';
import { FactsError } from '../../src/reading/parse-snapshot';

const folder = mkdtempSync(join(tmpdir(), 'small-yes-'));
const file = join(folder, 'a.html');
writeFileSync(file, '<p>');
afterAll(() => rmSync(folder, { recursive: true }));

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const both = (error: unknown): string[] => [wordsIn('en'), wordsIn('de')].map((words) => sentenceOf(error)(words));
const ofPath = (code: string): Error => Object.assign(new Error(`${code}: so it is`), { code, path: '/a' });

describe('sentenceOf', () => {
  it('says what was to be said, in the language that is asked for', () => {
    const error = new SpokenError(({ target }) => target.gone);
    expect(error.message).toBe(wordsIn('en').target.gone);
    expect(both(error)).toEqual([wordsIn('en').target.gone, wordsIn('de').target.gone]);
  });

  it('says what the machine said of a path', () => {
    const nowhere = join(folder, 'nowhere');
    expect(both(thrownBy(() => readdirSync(nowhere)))).toEqual([
      `There is no “${nowhere}” on this machine.`,
      `„${nowhere}“ gibt es auf diesem Rechner nicht.`,
    ]);
    expect(both(thrownBy(() => readdirSync(file)))).toEqual([
      `“${file}” is a file, and a folder is needed.`,
      `„${file}“ ist eine Datei; gebraucht wird ein Ordner.`,
    ]);
    expect(both(thrownBy(() => mkdirSync(file)))[1]).toBe(`„${file}“ ist eine Datei; gebraucht wird ein Ordner.`);
    expect(both(thrownBy(() => writeFileSync(folder, '')))).toEqual([
      `“${folder}” is a folder, and a file is needed.`,
      `„${folder}“ ist ein Ordner; gebraucht wird eine Datei.`,
    ]);
  });

  it.each([
    ['EACCES', 'Dieser Rechner erlaubt Ihnen nicht, „/a“ zu benutzen.'],
    ['EPERM', 'Dieser Rechner erlaubt Ihnen nicht, „/a“ zu benutzen.'],
    ['EROFS', 'Dieser Rechner erlaubt Ihnen nicht, „/a“ zu benutzen.'],
    ['ENOSPC', 'Es ist kein Platz mehr, um „/a“ zu schreiben.'],
    ['EIO', '„/a“ lässt sich nicht benutzen (EIO).'],
  ])('says of %s: %s', (code, sentence) => {
    expect(both(ofPath(code))[1]).toBe(sentence);
  });

  it('says what is wrong with facts', () => {
    const error = new FactsError({ kind: 'version', found: 9, reads: 1 }, 'In English.');
    expect(both(error)).toEqual(['In English.', 'Diese Fakten haben Version 9; dieses Small Yes liest Version 1.']);
  });

  it('tells what others said as they said it', () => {
    expect(both(new Error('from a library'))).toEqual(['from a library', 'from a library']);
    expect(both('a text')).toEqual(['a text', 'a text']);
    expect(both(thrownBy(() => readFileSync('\0')))[1]).toContain('null bytes');
  });
});
