import { expect, it } from 'vitest';
import type { FormReading } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/captcha';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const form = (captcha: FormReading['captcha'], rest: Partial<FormReading> = {}) => ({
  conversionForm: formReading([fieldReading('email')], { captcha, ...rest }),
});

ruleTable('captcha', rule, [
  ['no challenge', 'cold', form('none'), 'pass none', 'No challenge stands between a visitor and the form.'],
  [
    'an invisible check',
    'cold',
    form('invisible'),
    'pass invisible',
    'The form is checked without a visitor seeing it.',
  ],
  ['a box to tick', 'cold', form('checkbox'), 'warn checkbox', '“Send” has a box to tick that proves a person.'],
  ['a puzzle', 'cold', form('puzzle'), 'fail puzzle', '“Send” asks visitors to solve a puzzle.'],
  ['a puzzle', 'hot', form('puzzle'), 'fail puzzle'],
  [
    'a form in a frame',
    'cold',
    form('none', { unseenHost: 'forms.test' }),
    'unsure frame',
    'The form from forms.test could not be read, so a challenge in it could not be seen.',
  ],
  ['no form', 'cold', {}, 'not-applicable noForm', 'The page has no form to fill in for its main ask.'],
]);

it('has a name for a form in which nothing has words', () => {
  expect(said(rule, form('puzzle', { submit: '' })).text).toBe('The form asks visitors to solve a puzzle.');
});
