import { describe, expect, it } from 'vitest';
import valueBetweenAsks from '../../../src/rules/engagement/value-between-asks';
import { at, foreign, frameAt } from '../../helpers/odd-pages';
import { ask, section } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const trial = (screenful: number, rest: Parameters<typeof ask>[1] = {}) =>
  ask('Start free trial', { id: `trial-${screenful}`, cost: 50, screenful, box: at(screenful * 800 - 600), ...rest });
const asks = (count: number) => ({ asks: Array.from({ length: count }, (_, index) => trial(index + 1)) });
const quoteAt = (...ys: number[]) => ({
  deposits: ys.map((y) => ({ kind: 'testimonial' as const, points: 7, y, text: '' })),
});

/** A price table that begins above the first of these asks and ends below the last. */
const table = (first: number, last: number) => ({
  sections: [
    section('pricing', 0, { box: { x: 0, y: first * 800 - 700, width: 1366, height: (last - first) * 800 + 400 } }),
  ],
});

ruleTable('value-between-asks', valueBetweenAsks, [
  ['a quote between', 'cold', { ...asks(2), ...quoteAt(600) }, 'pass earned'],
  ['beside the second', 'cold', { ...asks(2), ...quoteAt(1043) }, 'pass earned'],
  ['below the second', 'cold', { ...asks(2), ...quoteAt(1044) }, 'warn bare'],
  ['above the first', 'warm', { ...asks(2), ...quoteAt(200) }, 'warn bare'],
  [
    'a loss between',
    'cold',
    { ...asks(2), deposits: [{ kind: 'pressure', points: -5, y: 600, text: '' }] },
    'warn bare',
  ],
  ['twice bare', 'cold', asks(3), 'fail nagging'],
  ['twice bare', 'warm', asks(3), 'fail nagging'],
  ['once bare', 'hot', asks(2), 'pass allowed'],
  ['twice bare', 'hot', asks(3), 'warn bare'],
  ['three times bare', 'hot', asks(4), 'fail nagging'],
  ['one of two bare', 'cold', { ...asks(3), ...quoteAt(1500) }, 'warn bare'],
  ['asks of 25', 'cold', { asks: [trial(1, { cost: 25 }), trial(2, { cost: 25 })] }, 'not-applicable single'],
  ['asks of 26', 'cold', { asks: [trial(1, { cost: 26 }), trial(2, { cost: 26 })] }, 'warn bare'],
  ['one screen', 'cold', { asks: [trial(1), trial(1, { id: 'b', box: at(500) })] }, 'not-applicable single'],
  ['a bar that stays', 'cold', { asks: [trial(1), trial(2, { pinned: true })] }, 'not-applicable single'],
  ['the header', 'cold', { asks: [trial(1, { region: 'header' }), trial(2)] }, 'not-applicable single'],
  ['the menu', 'cold', { asks: [trial(1, { region: 'nav' }), trial(2)] }, 'not-applicable single'],
  [
    'an ask that nothing explains',
    'cold',
    { asks: [trial(1), trial(2, { kind: 'unknown', class: 'mid' })] },
    'not-applicable single',
  ],
  ['the footer', 'cold', { asks: [trial(1), trial(2, { region: 'footer' })] }, 'not-applicable single'],
  ['in one price table on a phone', 'cold', { ...asks(3), ...table(1, 3) }, 'not-applicable single'],
  ['in a price table, and once below it', 'cold', { ...asks(3), ...table(1, 2) }, 'warn bare'],
  [
    'in a list of benefits',
    'cold',
    { ...asks(2), sections: [section('benefits', 0, { box: { x: 0, y: 100, width: 1366, height: 2000 } })] },
    'warn bare',
  ],
  ['one ask', 'cold', asks(1), 'not-applicable single'],
  ['an unread frame between', 'cold', { ...asks(2), ...frameAt(500) }, 'unsure unseen'],
  ['an unread frame below', 'cold', { ...asks(2), ...frameAt(1044) }, 'warn bare'],
  ['a language without words', 'cold', { ...asks(2), ...foreign }, 'unsure language'],
]);

describe('what it says', () => {
  it('counts the bare repeats and names the first', () => {
    const page = { asks: [trial(1), trial(2, { text: 'Book a demo' }), trial(3)] };
    expect(said(valueBetweenAsks, page).text).toBe(
      'The page asks again 2 times with nothing new between, first with “Book a demo” after “Start free trial”.',
    );
  });
});
