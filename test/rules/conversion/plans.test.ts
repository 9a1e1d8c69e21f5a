import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/plans';
import { ask, evidence } from '../../helpers/reading';
import { ruleTable, shownBy } from '../../helpers/rule-table';

const page = (count: number, marked = false, rows = 6) => ({
  plans: {
    count,
    recommended: marked ? evidence('Most popular') : null,
    rows,
    evidence: Array.from({ length: count }, (_, at) => evidence(`${9 * (at + 1)} €`)),
  },
});

ruleTable('plans', rule, [
  ['3 plans', 'cold', page(3), 'pass few', 'The page puts 3 plans side by side.'],
  ['4 plans', 'cold', page(4), 'warn many', 'The page puts 4 plans side by side, and none is recommended.'],
  [
    '4 plans, one marked, 10 lines',
    'cold',
    page(4, true, 10),
    'pass marked',
    'Of 4 plans one is marked: “Most popular”.',
  ],
  ['4 plans, one marked, 11 lines', 'cold', page(4, true, 11), 'warn more'],
  [
    '5 plans, one marked',
    'cold',
    page(5, true),
    'warn more',
    'The page puts 5 plans side by side; one is marked “Most popular”.',
  ],
  ['5 plans', 'cold', page(5), 'warn many'],
  ['6 plans', 'cold', page(6), 'fail many'],
  ['6 plans, one marked', 'cold', page(6, true), 'warn more'],
  ['3 plans, 15 lines', 'cold', page(3, false, 15), 'pass few'],
  [
    '3 plans, 16 lines',
    'cold',
    page(3, false, 16),
    'warn rows',
    'The plans are compared in 16 lines; up to 15 can be taken in.',
  ],
  ['4 plans', 'warm', page(4), 'pass few'],
  ['5 plans', 'warm', page(5), 'warn many'],
  ['5 plans, one marked', 'hot', page(5, true), 'pass marked'],
  ['6 plans', 'hot', page(6), 'warn many'],
  ['7 plans', 'hot', page(7), 'fail many'],
  ['7 plans', 'warm', page(7), 'fail many'],
  [
    'goods of a shop',
    'cold',
    { ...page(9), page: { type: 'shop', source: 'guessed', why: [] } },
    'not-applicable none',
  ],
  ['goods with a cart', 'cold', { ...page(9), asks: [ask('Add to cart', { kind: 'cart' })] }, 'not-applicable none'],
  ['no plans', 'cold', {}, 'not-applicable none'],
]);

it('shows the mark first', () => {
  expect(shownBy(rule, page(4, true))[0]).toBe('Most popular');
});
