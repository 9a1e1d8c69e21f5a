import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesIn, textsIn } from '../helpers/texts-in';

const SRC = join(import.meta.dirname, '../../src');

/** Where words for people are written down: the catalogues, each rule with its texts, and words to try on a page. */
const CATALOGUES =
  /\.(en|de)\.ts$|^report\/words\.ts$|^views\/words\/|^cli\/run\.words\.mjs$|^rules\/(hook|first-action|engagement|reinforcement|conversion|sources|examples)\//;
/** The words that pages are read by. */
const READ_BY = /^reading\/(words\/|sentences\.ts$|store-badge\.ts$)/;
/** Names of tools, and where browsers lie, are the same in every language. */
const NAMES = /^(reading\/measuring-tools|cli\/find-browser)\.ts$/;
/** Styles, and what is told to those who write programs: the JSON Schema, and why a file or an answer cannot be read. */
const NOT_FOR_READERS = /^report\/(html\/(style|brand)|json-schema|parse)\.ts$|^reading\/parse-[\w-]+\.ts$/;
/** Where what is thrown is told to people: the terminal prints it. */
const TELLS_ERRORS = /^cli\//;
/** Names of classes. */
const CLASSES = /^tag (ask|finding) bad$/;

const left = [CATALOGUES, READ_BY, NAMES, NOT_FOR_READERS];
const files = readdirSync(SRC, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => /\.(ts|svelte|mjs)$/.test(name) && !left.some((pattern) => pattern.test(name)));

/** The code of a file: of a component what stands in its script. */
function codeOf(name: string, source: string): string {
  if (!name.endsWith('.svelte')) return source;
  return [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script).join('\n');
}

/** Texts in code that read like a sentence of ours: three words in a row, tags left out. */
function sentences(name: string, source: string): string[] {
  return textsIn(codeOf(name, source), { thrown: TELLS_ERRORS.test(name) })
    .filter(({ text }) => sentencesIn(text.replace(/<[^>]*>/g, ' ')).length > 0 && !CLASSES.test(text))
    .map(({ text, line }) => `${name}:${line} ${text}`);
}

describe('what people read stands in the catalogues', () => {
  it('looks into every room that speaks to people', () => {
    const rooms = new Set(files.map((name) => name.split('/')[0]));
    expect([...rooms]).toEqual(
      expect.arrayContaining(['facts', 'reading', 'rules', 'score', 'report', 'views', 'overlay', 'extension', 'cli']),
    );
    expect(files.length).toBeGreaterThan(250);
  });

  it.each(files)('%s says nothing of its own', (name) => {
    expect(sentences(name, readFileSync(join(SRC, name), 'utf8'))).toEqual([]);
  });
});

describe('a sentence that is planted is found', () => {
  it.each([
    ['extension/audit-tab.ts', "\nconst planted = 'The page could not be read.';\n"],
    ['report/markdown.ts', '\nconst planted = (count: number) => `The page has ${count} fields`;\n'],
    ['cli/targets.ts', "\nfunction planted(): never {\n  throw new Error('There is no such file.');\n}\n"],
    ['cli/run.mjs', '\nprocess.stderr.write(`${program} could not be built\\n`);\n'],
    ['reading/section-signals.ts', "\nvote('faq', 2, 'texts that can be unfolded');\n"],
  ])('in %s', (name, planted) => {
    const source = readFileSync(join(SRC, name), 'utf8');
    expect(sentences(name, source + planted)).toHaveLength(1);
  });

  it('in the script of a component', () => {
    const source = '<script lang="ts">const told = "Nothing stands in the way";</script><p>{told}</p>';
    expect(sentences('views/Told.svelte', source)).toHaveLength(1);
  });
});
