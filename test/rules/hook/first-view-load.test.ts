import { describe, expect, it } from 'vitest';
import firstViewLoad from '../../../src/rules/hook/first-view-load';
import { snapshot } from '../../helpers/facts';
import { ruleTable, said } from '../../helpers/rule-table';

const load = (firstViewWords: number, firstViewActions: number) => ({
  copy: { ...snapshot().facts.copy, firstViewWords, firstViewActions },
});
const screen = (width: number, height: number) => ({ view: { width, height, pageHeight: 3000 } });

ruleTable('first-view-load', firstViewLoad, [
  ['80 words, 12 actions', 'cold', load(80, 12), 'pass calm'],
  ['81 words', 'cold', load(81, 12), 'warn full'],
  ['13 actions', 'cold', load(80, 13), 'warn full'],
  ['150 words, 25 actions', 'cold', load(150, 25), 'warn full'],
  ['151 words', 'cold', load(151, 1), 'fail full'],
  ['26 actions', 'cold', load(1, 26), 'fail full'],
  ['a quarter more', 'warm', load(100, 15), 'pass calm'],
  ['101 words', 'warm', load(101, 15), 'warn full'],
  ['16 actions', 'warm', load(100, 16), 'warn full'],
  ['188 words, 31 actions', 'warm', load(188, 31), 'warn full'],
  ['189 words', 'warm', load(189, 1), 'fail full'],
  ['32 actions', 'warm', load(1, 32), 'fail full'],
  ['half as much again', 'hot', load(120, 18), 'pass calm'],
  ['121 words', 'hot', load(121, 18), 'warn full'],
  ['19 actions', 'hot', load(120, 19), 'warn full'],
  ['225 words, 38 actions', 'hot', load(225, 38), 'warn full'],
  ['226 words', 'hot', load(226, 1), 'fail full'],
  ['39 actions', 'hot', load(1, 39), 'fail full'],
  ['a screen twice as tall', 'cold', { ...load(160, 24), ...screen(2560, 1536) }, 'pass calm'],
  ['one word over on it', 'cold', { ...load(161, 24), ...screen(2560, 1536) }, 'warn full'],
  ['800 words on ten laptop screens', 'cold', { ...load(800, 1), ...screen(1366, 7680) }, 'pass calm'],
  ['801 words on them', 'cold', { ...load(801, 1), ...screen(1366, 7680) }, 'warn full'],
  ['800 words on ten phone screens', 'cold', { ...load(800, 1), ...screen(390, 8440) }, 'pass calm'],
  ['801 words on ten phone screens', 'cold', { ...load(801, 1), ...screen(390, 8440) }, 'warn full'],
  ['a low window gets no stricter mark', 'cold', { ...load(80, 12), ...screen(1366, 400) }, 'pass calm'],
  ['a phone', 'cold', { ...load(80, 12), ...screen(390, 844) }, 'pass calm'],
  ['a phone is tall without being large', 'cold', { ...load(81, 12), ...screen(390, 844) }, 'warn full'],
  [
    'a news page',
    'cold',
    { ...load(500, 90), page: { type: 'content', source: 'guessed', why: [] } },
    'not-applicable browsing',
  ],
  [
    'a shop',
    'cold',
    { ...load(500, 90), page: { type: 'shop', source: 'guessed', why: [] } },
    'not-applicable browsing',
  ],
]);

describe('what it says', () => {
  it('gives both counts and both marks', () => {
    expect(said(firstViewLoad, load(140, 1)).text).toBe(
      'The first screen holds 140 words and one thing to press; our mark for first-time visitors is 80 words and 12 things to press.',
    );
  });
});
