import rule from '../../../src/rules/hook/cls';
import { ask, evidence, reading } from '../../helpers/reading';
import { ruleTable } from '../../helpers/rule-table';
import type { Visit } from '../../../src/reading/visit';

const visit = (rest: Partial<Visit>): { visit: Visit } => ({ visit: { ...reading().visit, ...rest } });
const shift = (score: number, by?: number) =>
  visit({
    layoutShift: {
      score,
      moved: score === 0 ? [] : [evidence('Plan every route')],
      ask: by === undefined ? null : { ask: ask('Book a demo'), by },
    },
  });

ruleTable('cls', rule, [
  [
    'nothing moved',
    'cold',
    shift(0),
    'pass still',
    'On this visit little moved while the page loaded: a layout shift of 0.00; 0.1 is the mark.',
  ],
  ['at the mark', 'cold', shift(0.1), 'pass still'],
  [
    'above it',
    'cold',
    shift(0.12),
    'warn moved',
    'On this visit parts moved after they could be seen, “Plan every route” furthest: a layout shift of 0.12; 0.1 is the mark.',
  ],
  ['poor', 'cold', shift(0.26), 'fail moved'],
  [
    'the ask itself moved, whatever the sum',
    'cold',
    shift(0.02, 60),
    'fail ask',
    'On this visit “Book a demo” moved by 60 px after it could be seen.',
  ],
  ['the ask moved by less than a fingertip', 'cold', shift(0.02, 24), 'pass still'],
  ['not recorded', 'cold', visit({ records: ['event'] }), 'unsure untold'],
  ['in the background', 'cold', visit({ background: true }), 'unsure background'],
  ['at the end of the middle', 'cold', shift(0.25), 'warn moved'],
  ['the ask moved by a pixel more', 'cold', shift(0.02, 25), 'fail ask'],
]);
