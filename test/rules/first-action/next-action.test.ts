import { describe, expect, it } from 'vitest';
import nextAction from '../../../src/rules/first-action/next-action';
import { at, frameAt, pageOf } from '../../helpers/odd-pages';
import { ask, section } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

// The screen of the tests is 768 px high, and a step 44 px.
const STEP = 44;
const stepsAt = (ys: number[], contentBottom: number, rest = {}) => ({
  asks: ys.map((y) => ask(`Step at ${y}`, { box: at(y), ...rest })),
  contentBottom,
});
const gapOf = (pixels: number) => stepsAt([300, 300 + STEP + pixels], 300 + 2 * STEP + pixels);
const tailOf = (pixels: number) => stepsAt([300], 300 + STEP + pixels);
const sticky = ask('Get a quote', { pinned: true, box: at(700) });
const withSticky = (page: ReturnType<typeof gapOf>) => ({ ...page, asks: [...page.asks, sticky] });

ruleTable('next-action', nextAction, [
  ['1.5 screens', 'cold', gapOf(1152), 'pass guided'],
  ['a pixel more', 'cold', gapOf(1153), 'warn gap'],
  ['3 screens', 'warm', gapOf(2304), 'warn gap'],
  ['a pixel more', 'hot', gapOf(2305), 'fail gap'],
  ['ends with the step in sight', 'cold', tailOf(768), 'pass guided'],
  ['ends out of sight of it', 'cold', tailOf(769), 'fail ends'],
  ['only the footer is below', 'cold', { ...tailOf(1500), sections: [section('footer', 1112)] }, 'pass guided'],
  ['a long way to the first step', 'cold', stepsAt([1153], 1300), 'warn gap'],
  ['steps side by side', 'cold', stepsAt([300, 300, 310], 500), 'pass guided'],
  [
    'links in the text count',
    'cold',
    { asks: [ask('our method', { kind: 'navigate', box: at(300) })], contentBottom: 900 },
    'pass guided',
  ],
  ['menu and footer do not', 'cold', stepsAt([20, 800], 900, { region: 'footer' }), 'fail none'],
  ['the header does not', 'cold', stepsAt([20], 500, { region: 'header' }), 'fail none'],
  ['cookies do not', 'cold', stepsAt([20], 500, { kind: 'consent' }), 'fail none'],
  ['a short page without a step', 'cold', { contentBottom: 500 }, 'fail none'],
  ['a gap, and a bar that stays', 'cold', withSticky(gapOf(1153)), 'pass carried'],
  ['a long gap, and a bar that stays', 'cold', withSticky(gapOf(2305)), 'warn carried'],
  ['an end, and a bar that stays', 'cold', withSticky(tailOf(769)), 'warn carried'],
  ['the bar alone', 'cold', { asks: [sticky], contentBottom: 500 }, 'warn carried'],
  [
    'a log-in that stays is no step',
    'cold',
    { ...gapOf(1153), asks: [...gapOf(1153).asks, { ...sticky, kind: 'login' }] },
    'warn gap',
  ],
  ['an unread frame in the gap', 'cold', { ...gapOf(1153), ...frameAt(800) }, 'unsure unseen'],
  ['an unread frame elsewhere', 'cold', { ...gapOf(1153), ...frameAt(2000) }, 'warn gap'],
  ['an article', 'cold', { ...tailOf(5000), ...pageOf('content') }, 'not-applicable reading'],
]);

describe('what it says', () => {
  it('names the block after which the gap begins', () => {
    const { text, fix } = said(nextAction, {
      ...gapOf(1536),
      sections: [section('hero', 0, { heading: 'Payroll, done' }), section('faq', 400)],
    });
    expect(text).toBe('After “Payroll, done” nothing can be pressed for 2 screens.');
    expect(fix).toBe('After “Payroll, done”, add the next small step.');
  });

  it('has a name for a gap at the very top', () => {
    expect(said(nextAction, stepsAt([1537], 1700)).text).toBe(
      'After the opening nothing can be pressed for 2 screens.',
    );
  });
});
