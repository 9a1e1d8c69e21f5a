import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/required-marks';
import type { FieldReading } from '../../../src/reading/form';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const required = (mark: FieldReading['mark'], rest: Partial<FieldReading> = {}) =>
  fieldReading('email', { label: 'E-mail', mark, ...rest });
const optional = (mark: FieldReading['mark'], rest: Partial<FieldReading> = {}) =>
  fieldReading('company', { label: 'Company', required: false, requiredBy: 'optional', mark, ...rest });
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
const page = (fields: FieldReading[], requiredNote = '') => ({ conversionForm: formReading(fields, { requiredNote }) });
const unknown = { language: { code: 'xx', source: 'html', known: false, why: [] } } as const;

ruleTable('required-marks', rule, [
  [
    'choices that need not be made',
    'cold',
    page([...times(5, required('required')), fieldReading('choice', { required: false, optionCount: 3 })]),
    'pass both',
  ],
  [
    'a box that need not be ticked',
    'cold',
    page([...times(5, required('required')), fieldReading('choice', { required: false, optionCount: 1 })]),
    'warn half',
  ],
  [
    'a choice of two that need not be made',
    'cold',
    page([...times(5, required('required')), fieldReading('choice', { required: false, optionCount: 2 })]),
    'pass both',
  ],
  [
    'a choice that has to be made and is not marked',
    'cold',
    page([...times(5, required('required')), fieldReading('choice', { optionCount: 3 })]),
    'warn half',
  ],
  [
    'each marked',
    'cold',
    page([...times(4, required('required')), optional('optional')]),
    'pass both',
    'Each of the 5 fields says whether it has to be filled in.',
  ],
  ['each marked', 'hot', page([...times(4, required('required')), optional('optional')]), 'pass both'],
  [
    'stars alone',
    'cold',
    page([...times(4, required('required')), optional('none')]),
    'warn half',
    'Only 4 of 5 fields say whether they have to be filled in. No word on it at “Company”.',
  ],
  [
    '“optional” alone',
    'warm',
    page([...times(4, required('none')), optional('optional')]),
    'warn half',
    'Only 1 of 5 fields say whether they have to be filled in. No word on it at “E-mail”.',
  ],
  [
    'nothing marked',
    'cold',
    page([...times(4, required('none')), optional('none')]),
    'fail none',
    'Nothing says which of the 5 fields can be skipped: “Company”.',
  ],
  ['nothing marked', 'hot', page([...times(4, required('none')), optional('none')]), 'fail none'],
  [
    'a note for all, and optional fields',
    'cold',
    page([...times(4, required('none')), optional('none')], 'Fields in bold are required'),
    'warn note',
  ],
  [
    'a note that all are required, and all are',
    'cold',
    page(times(5, required('none')), 'All fields are required'),
    'pass same',
    'All 5 fields have to be filled in, and the form says so.',
  ],
  ['all required, all marked', 'cold', page(times(5, required('required'))), 'pass both'],
  [
    'all required by their code, none marked',
    'cold',
    page(times(5, required('none'))),
    'warn bare',
    'All 5 fields have to be filled in, and nothing says so.',
  ],
  [
    'neither code nor marks tell',
    'cold',
    page(times(5, required('none', { requiredBy: 'unmarked' }))),
    'unsure script',
  ],
  [
    'nothing marked in a language that we do not know',
    'cold',
    { ...page([...times(4, required('none')), optional('none')]), ...unknown },
    'unsure language',
  ],
  ['four fields', 'cold', page([...times(3, required('none')), optional('none')]), 'not-applicable short'],
  ['no form', 'cold', {}, 'not-applicable short'],
  ['a form in a frame', 'cold', { conversionForm: formReading([], { unseenHost: 'forms.test' }) }, 'unsure frame'],
]);

it('names in its advice the fields that can be skipped', () => {
  expect(said(rule, page([...times(4, required('none')), optional('none')])).fix).toContain(
    'Write “(optional)” at “Company”',
  );
});
