import { expect, it } from 'vitest';
import type { FormPurpose } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/redundant';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const form = (again: string[], purpose: FormPurpose = 'signup') => ({
  conversionForm: formReading(
    [fieldReading('email'), fieldReading('new-password'), ...again.map((label) => fieldReading('confirm', { label }))],
    { purpose },
  ),
});

ruleTable('redundant', rule, [
  ['nothing twice', 'cold', form([]), 'pass once', 'Nothing in the form is asked for twice.'],
  [
    'one thing twice',
    'cold',
    form(['Repeat password']),
    'warn again',
    '“Repeat password” asks for something that was just typed.',
  ],
  [
    'two things twice',
    'cold',
    form(['Repeat e-mail', 'Repeat password']),
    'fail several',
    '2 fields ask for something that was just typed: “Repeat e-mail” and “Repeat password”.',
  ],
  ['two things twice', 'hot', form(['Repeat e-mail', 'Repeat password']), 'fail several'],
  [
    'a single field',
    'cold',
    { conversionForm: formReading([fieldReading('email')]) },
    'not-applicable none',
    'The page has no form with several fields for its main ask.',
  ],
  ['a log-in', 'cold', form(['Repeat'], 'login'), 'not-applicable none'],
  ['no form', 'cold', {}, 'not-applicable none'],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so its questions could not be seen.',
  ],
]);

it('names the fields in its advice, and shows them', () => {
  expect(said(rule, form(['Repeat password'])).fix).toContain('Take out “Repeat password”:');
  expect(shownBy(rule, form(['Repeat password']))).toEqual(['confirm']);
});
