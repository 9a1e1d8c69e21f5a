import { expect, it } from 'vitest';
import type { FieldKind } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/options';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const list = (optionCount: number, kind: FieldKind = 'choice') => ({
  conversionForm: formReading([fieldReading('email'), fieldReading(kind, { optionCount, label: 'Subject' })]),
});

ruleTable('options', rule, [
  ['10 options', 'cold', list(10), 'pass few', 'No question of the form has more options than can be taken in.'],
  ['11 options', 'cold', list(11), 'warn many', '“Subject” has 11 options to choose from.'],
  ['30 options', 'cold', list(30), 'warn many'],
  ['31 options', 'cold', list(31), 'fail many'],
  ['31 options', 'hot', list(31), 'fail many'],
  ['195 countries', 'cold', list(195, 'country'), 'warn many'],
  ['12 months', 'cold', list(12, 'card-expiry'), 'pass few'],
  ['a single box', 'cold', list(1), 'not-applicable none', 'No question of a form gives options to choose from.'],
  ['no form', 'cold', {}, 'not-applicable none'],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so its options could not be seen.',
  ],
]);

it('names the longest list that has no known order, and shows it', () => {
  const both = {
    conversionForm: formReading([
      fieldReading('country', { optionCount: 195 }),
      fieldReading('choice', { optionCount: 40, label: 'Branch' }),
    ]),
  };
  expect(said(rule, both).fix).toContain('type in “Branch”');
  expect(shownBy(rule, both)).toEqual(['choice']);
});
