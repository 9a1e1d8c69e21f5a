import rule from '../../../src/rules/hook/lcp';
import { evidence, reading } from '../../helpers/reading';
import { ruleTable } from '../../helpers/rule-table';
import type { Visit } from '../../../src/reading/visit';

const visit = (rest: Partial<Visit>): { visit: Visit } => ({ visit: { ...reading().visit, ...rest } });
const painted = (time: number, label = 'Plan every route') =>
  visit({ largestPaint: { time, evidence: evidence(label) } });

ruleTable('lcp', rule, [
  [
    'at the mark',
    'cold',
    painted(2500),
    'pass fast',
    'On this visit the largest part of the first screen, “Plan every route”, was there after 2.5 s; 2.5 s is the mark.',
  ],
  ['just after it', 'cold', painted(2501), 'warn slow'],
  ['at the end of the middle', 'hot', painted(4000), 'warn slow'],
  ['poor', 'cold', painted(4001), 'fail slow'],
  [
    'a picture without words',
    'cold',
    painted(5000, ''),
    'fail slow',
    'On this visit the largest part of the first screen, a part without words, was there after 5 s; 2.5 s is the mark.',
  ],
  ['no entry', 'cold', visit({}), 'unsure untold'],
  ['in the background', 'cold', visit({ ...painted(9000).visit, background: true }), 'unsure background'],
]);
