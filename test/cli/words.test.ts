import { describe, expect, it } from 'vitest';
import { languageOf, wordsIn, type Words } from '../../src/cli/language';
import { FactsError } from '../../src/reading/parse-snapshot';
import { ENGLISH, englishIn } from '../helpers/english-of-terminal';

/** Every sentence of a language by its key, with plain values in its holes. */
function said({ help, usage, progress, target, way, status, run, path, start }: Words): Record<string, string> {
  const where = '/a/b';
  const call = ([group, texts]: [string, Record<string, string | ((value: string) => string)>]): [string, string][] =>
    Object.entries(texts).map(([key, text]) => [`${group}.${key}`, typeof text === 'string' ? text : text(where)]);
  const { choices, default: preset, values, ...helps } = help;
  const { unknownOption, noValue, badValue, choices: allowed, viewportRange, ...usages } = usage;
  const { silent, unread, noBrowser, noFacts, ...targets } = target;
  const { unknown, ...ways } = way;
  const { answered, ...statuses } = status;
  const { notAProgram, badFacts, ...runs } = run;
  const { other, ...paths } = path;
  const { notOpened, ...starts } = start;
  const rows = [
    ...Object.entries({ helps, values, usages, progress, targets, statuses, runs, paths, notOpened, starts }).flatMap(
      call,
    ),
    ...Object.entries(ways).flatMap(([key, text]) => [
      [`way.${key}`, text('a.test')] as const,
      [`way.${key}, no host`, text(null)] as const,
    ]),
    ['choices', choices(['a', 'b'])],
    ['preset', preset('a')],
    ['unknownOption', unknownOption('--a', [])],
    ['unknownOption, alike', unknownOption('--a', ['--b', '--c'])],
    ['noValue', noValue('--a')],
    ['badValue', badValue('--a', 'b', '')],
    ['allowed', allowed(['a', 'b'])],
    ['viewportRange', viewportRange(1, 2)],
    ['silent', silent('a.test', 30)],
    ['silent, no host', silent(null, 30)],
    ['unread', unread({ ok: false, error: 'x' })],
    ['unread, no answer', unread({ ok: false, error: 'The reader gave no answer.', without: 'answer' })],
    ['unread, no reason', unread({ ok: false, error: 'The reader stopped without saying why.', without: 'reason' })],
    ['noBrowser', noBrowser('/a', 'x')],
    ['noFacts', noFacts('a', 'b')],
    ['unknown', unknown('a.test', '')],
    ['unknown, no host', unknown(null, 'ERR_A')],
    ['answered', answered(404, '', '')],
    ['notAProgram', notAProgram('A', where)],
    ['other', other(where, 'EIO')],
    ['foreign', badFacts(new FactsError({ kind: 'foreign' }, 'foreign'))],
    ['version', badFacts(new FactsError({ kind: 'version', found: 2, reads: 1 }, 'version'))],
    ['no version', badFacts(new FactsError({ kind: 'version', found: null, reads: 1 }, 'no version'))],
    [
      'damaged',
      badFacts(new FactsError({ kind: 'damaged', place: 'a.b', expected: 'number', found: '"two"' }, 'damaged')),
    ],
    ['damaged, no place', badFacts(new FactsError({ kind: 'damaged', place: null, expected: null, found: '7' }, '7'))],
  ] as const;
  return Object.fromEntries(rows);
}

/** The same in both languages. */
const ALIKE = /^(Name|Code)$/;

const english = said(wordsIn('en'));
const german = said(wordsIn('de'));

describe('the words of the terminal', () => {
  it('are all there in both languages', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
    expect(ENGLISH.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(german))('%s is German: %s', (key, text) => {
    expect(text).not.toBe('');
    if (!ALIKE.test(text)) expect(text).not.toBe(english[key]);
    expect(englishIn(text)).toEqual([]);
    expect(text).not.toMatch(/\b(du|dein|deine|dir|dich)\b/i);
    expect(text.replace(/„[^„“]*“/g, '').replace('"two"', '')).not.toMatch(/["'„“”‚‘’]/);
  });

  it.each(Object.entries(english).filter(([, text]) => text !== ''))('%s is English: %s', (_, text) => {
    expect(text).not.toMatch(/„|\b(der|die|das|und|nicht|eine?)\b/);
  });
});

describe('languageOf', () => {
  it.each<[string[], string, string[]]>([
    [[], 'en', []],
    [['a.html'], 'en', ['a.html']],
    [['a.html', '--language', 'de'], 'de', ['a.html']],
    [['--language=de', 'a.html', 'b.html'], 'de', ['a.html', 'b.html']],
    [['--language', 'de', '--language', 'en'], 'en', []],
    [['--language', 'fr'], 'en', []],
    [['--language'], 'en', []],
    [['--fromat', '--language', 'de', '--help'], 'de', []],
    [['--', '--language', 'de'], 'en', ['--language', 'de']],
  ])('of %j is %s', (words, language, others) => {
    expect(languageOf(words)).toEqual({ language, others });
  });
});
