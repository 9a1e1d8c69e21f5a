import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/split';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const form = (count: number, steps = 1) => ({
  conversionForm: formReading(
    Array.from({ length: count }, () => fieldReading('text')),
    { steps },
  ),
});

const easy = (count: number, steps: number) => ({
  conversionForm: formReading(
    [fieldReading('choice'), ...Array.from({ length: count - 1 }, () => fieldReading('text'))],
    { steps },
  ),
});

const checkout = (count: number) => ({
  conversionForm: { ...form(count).conversionForm, purpose: 'checkout' as const },
});
/** The first step asks with buttons, so that all its fields come later. */
const behindAButton = (count: number, steps: number) => ({
  conversionForm: formReading(
    Array.from({ length: count }, () => fieldReading('quantity', { visible: false, later: true })),
    { steps },
  ),
});

ruleTable('split', rule, [
  [
    '7 fields on a page',
    'cold',
    form(7),
    'pass page',
    '“Send” asks for 7 things on one page: too little to split into steps.',
  ],
  [
    '8 fields on a page',
    'cold',
    form(8),
    'warn long',
    '“Send” asks for 8 things on one page; beyond 7, short steps are easier to take.',
  ],
  ['10 fields on a page', 'cold', form(10), 'warn long'],
  ['11 fields on a page', 'cold', form(11), 'fail long'],
  ['10 fields on a page', 'hot', form(10), 'pass page'],
  ['14 fields on a page', 'hot', form(14), 'fail long'],
  ['7 fields in 2 steps', 'cold', form(7, 2), 'pass steps', '“Send” asks for 7 things in 2 steps.'],
  ['11 fields in 4 steps', 'cold', form(11, 4), 'pass steps'],
  ['6 fields in 3 steps, a tap first', 'cold', easy(6, 3), 'pass steps'],
  ['5 fields in 3 steps, a tap first', 'cold', easy(5, 3), 'warn cut'],
  ['6 fields in 3 steps, a tap first', 'warm', easy(6, 3), 'warn cut'],
  ['6 fields in 3 steps, a tap first', 'hot', easy(6, 3), 'warn cut'],
  [
    '6 fields in 3 steps',
    'cold',
    form(6, 3),
    'warn cut',
    '“Send” asks for no more than 6 things, and takes 3 steps for it.',
  ],
  ['4 fields in 2 steps', 'cold', form(4, 2), 'warn cut'],
  ['4 fields in 3 steps', 'cold', form(4, 3), 'fail cut'],
  ['4 fields in 3 steps that begin with a tap', 'cold', easy(4, 3), 'warn cut'],
  ['no form', 'cold', {}, 'not-applicable none', 'The page has no form to fill in for its main ask.'],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so its steps could not be seen.',
  ],
  ['5 fields in 3 steps', 'cold', form(5, 3), 'warn cut'],
  ['7 fields in 3 steps, a tap first', 'warm', easy(7, 3), 'pass steps'],
  ['11 fields on a page', 'hot', form(11), 'warn long'],
  ['13 fields on a page', 'hot', form(13), 'warn long'],
  ['10 fields of a checkout', 'cold', checkout(10), 'pass page'],
  [
    '11 fields of a checkout',
    'cold',
    checkout(11),
    'warn long',
    '“Send” asks for 11 things on one page; beyond 10, short steps are easier to take.',
  ],
  ['13 fields of a checkout', 'cold', checkout(13), 'warn long'],
  ['14 fields of a checkout', 'cold', checkout(14), 'fail long'],
  ['4 fields in 5 steps, a button first', 'cold', behindAButton(4, 5), 'warn cut'],
  [
    'a quiz of 4 questions in 5 steps',
    'cold',
    { conversionForm: { ...behindAButton(4, 5).conversionForm, purpose: 'quiz' } },
    'pass steps',
  ],
]);

it('advises to split what is long and to merge what is short', () => {
  expect(said(rule, form(11)).fix).toMatch(/^Split the form into two or three short steps, .* personal\.$/);
  expect(said(rule, form(4, 3)).fix).toBe('Put the 4 things of these 3 steps on one page.');
});
