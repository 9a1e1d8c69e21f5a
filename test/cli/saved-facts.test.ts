import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factsKeeper, savedFacts } from '../../src/cli/saved-facts';
import { snapshot } from '../helpers/facts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'small-yes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (name: string): ReturnType<typeof snapshot> => snapshot({}, { url: `https://${name}.test/` });

describe('saved facts', () => {
  it('come back as they were, in the order of their names', () => {
    const keep = factsKeeper(join(folder, 'new', 'facts'));
    keep('https://b.test', page('b'));
    keep('https://a.test', page('a'));
    const found = savedFacts(join(folder, 'new', 'facts'), []);
    expect(found.map(({ target, read }) => [target, read()])).toEqual([
      ['https://a.test', page('a')],
      ['https://b.test', page('b')],
    ]);
  });

  it('are found by the target as it was given, and by the address of the page', () => {
    factsKeeper(folder)('a.html', page('a'));
    expect(savedFacts(folder, ['https://a.test/', 'a.html']).map(({ read }) => read().url)).toEqual([
      'https://a.test/',
      'https://a.test/',
    ]);
    const [other] = savedFacts(folder, ['b.html']);
    expect(() => other?.read()).toThrow(
      expect.objectContaining({ reason: 'no-facts', message: `No facts of “b.html” are kept in “${folder}”.` }),
    );
  });

  it('hold no log-in that stood in the address', () => {
    factsKeeper(folder)('https://me:secret@a.test/x', page('a'));
    const [name = ''] = readdirSync(folder);
    expect(name).not.toContain('secret');
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain('secret');
    expect(savedFacts(folder, ['https://me:secret@a.test/x'])[0]?.read().url).toBe('https://a.test/');
  });

  it('that are damaged say so, and keep no other from being read', () => {
    factsKeeper(folder)('https://a.test', page('a'));
    writeFileSync(join(folder, 'zz-broken.json'), '{ "schema": 1');
    writeFileSync(join(folder, 'zz-old.json'), '{ "schema": 0, "target": 7 }');
    writeFileSync(join(folder, 'notes.txt'), 'not facts');
    const [good, broken, old, ...more] = savedFacts(folder, []);
    expect(more).toEqual([]);
    expect(good?.read().url).toBe('https://a.test/');
    expect(() => broken?.read()).toThrow(/zz-broken\.json: This is not a set of facts that Small Yes saved\./);
    expect(() => old?.read()).toThrow(/zz-old\.json: These facts are of version 0/);
    expect(old?.target).toBe(join(folder, 'zz-old.json'));
  });
});
