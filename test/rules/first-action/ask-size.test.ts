import { describe, expect, it } from 'vitest';
import askSize from '../../../src/rules/first-action/ask-size';
import { cutShort, foreign, pageOf } from '../../helpers/odd-pages';
import { ask } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const first = (cost: number, rest = {}) => {
  const firstAsk = ask('Start free trial', { kind: 'trial', cost, ...rest });
  return { firstAsk, asks: [firstAsk] };
};

ruleTable('ask-size', askSize, [
  ['25', 'cold', first(25), 'pass fits'],
  ['26', 'cold', first(26), 'warn big'],
  ['45', 'cold', first(45), 'warn big'],
  ['46', 'cold', first(46), 'fail big'],
  ['45', 'warm', first(45), 'pass fits'],
  ['46', 'warm', first(46), 'warn big'],
  ['65', 'warm', first(65), 'warn big'],
  ['66', 'warm', first(66), 'fail big'],
  ['80', 'hot', first(80), 'pass fits'],
  ['81', 'hot', first(81), 'warn big'],
  ['90', 'hot', first(90), 'warn big'],
  ['91', 'hot', first(91), 'fail big'],
  ['no ask', 'cold', {}, 'not-applicable nothing'],
  ['no ask on a page cut short', 'cold', cutShort, 'unsure unseen'],
  ['an ask that nothing explains', 'cold', first(40, { kind: 'unknown', class: 'mid' }), 'unsure unclear'],
  ['big, without saying what', 'cold', first(70, { kind: 'unknown', class: 'high' }), 'fail big'],
  ['a checkout', 'cold', { ...first(76), ...pageOf('checkout') }, 'not-applicable later'],
  ['a language without words', 'cold', { ...first(76), ...foreign }, 'unsure language'],
  ['a purchase in a shop', 'cold', { ...first(76, { kind: 'buy' }), ...pageOf('shop') }, 'warn big'],
  ['a purchase on another page', 'cold', first(76, { kind: 'buy' }), 'fail big'],
  ['a meeting in a shop', 'cold', { ...first(64, { kind: 'meeting' }), ...pageOf('shop') }, 'fail big'],
  ['a message', 'cold', first(46, { kind: 'contact' }), 'warn big'],
]);

describe('what it says', () => {
  it('names the ask, its size and what visitors go up to', () => {
    expect(said(askSize, first(50)).text).toBe(
      'Your first ask, “Start free trial”, costs 50 on our scale of 0–100; first-time visitors go up to about 25.',
    );
  });

  it('leads with a smaller step of the page, where there is one', () => {
    const page = first(50);
    expect(said(askSize, page).fix).toContain('Lead with a smaller step,');
    const asks = [...page.asks, ask('Watch the demo', { kind: 'video', cost: 10, screenful: 3 })];
    expect(said(askSize, { ...page, asks }).fix).toContain('Lead with “Watch the demo”');
  });

  it('lights two badges', () => {
    expect(askSize.mistakes).toEqual(['tooMuchTooSoon', 'ignoredIntent']);
  });
});
