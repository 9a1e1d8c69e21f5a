import rule from '../../../src/rules/first-action/inp';
import { evidence, reading } from '../../helpers/reading';
import { ruleTable } from '../../helpers/rule-table';
import type { Visit } from '../../../src/reading/visit';

const visit = (rest: Partial<Visit>): { visit: Visit } => ({ visit: { ...reading().visit, ...rest } });
const answered = (time: number) => visit({ response: { time, evidence: evidence('Menu') } });

ruleTable('inp', rule, [
  ['at the mark', 'cold', answered(200), 'pass quick'],
  [
    'above it',
    'cold',
    answered(208),
    'warn slow',
    'On this visit the answer of “Menu” to a press or key took 208 ms; 200 ms is the mark.',
  ],
  ['at the end of the middle', 'cold', answered(500), 'warn slow'],
  ['poor', 'cold', answered(504), 'fail slow'],
  ['nobody touched the page', 'cold', visit({}), 'not-applicable untouched'],
  ['not recorded', 'cold', visit({ records: [] }), 'unsure untold'],
  ['a millisecond above it', 'cold', answered(201), 'warn slow'],
  ['a millisecond more', 'cold', answered(501), 'fail slow'],
]);
