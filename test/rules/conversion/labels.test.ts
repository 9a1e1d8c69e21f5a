import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/labels';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const labelled = fieldReading('text');
const bare = (label: string, labelFrom: 'placeholder' | 'aria-label' | 'none' = 'placeholder') =>
  fieldReading('email', { label, labelFrom, labelVisible: false });
const page = (full: number, ...others: ReturnType<typeof bare>[]) => ({
  forms: [formReading([...Array.from({ length: full }, () => labelled), ...others])],
});

const named = (count: number) => Array.from({ length: count }, () => bare('E-mail', 'aria-label'));

const halves = page(1, { ...bare('Mei'), kind: 'given-name' }, { ...bare('Sei'), kind: 'family-name' });

ruleTable('labels', rule, [
  [
    'every field has a label',
    'cold',
    page(4),
    'pass all',
    'Every label stays on screen while people type: 4 fields looked at.',
  ],
  [
    '4 of 5 have one',
    'cold',
    page(4, bare('E-mail')),
    'warn some',
    'No label stays on screen for 1 of 5 fields: “E-mail”.',
  ],
  [
    '3 of 4 have one',
    'cold',
    page(3, bare('E-mail')),
    'fail many',
    'No label stays on screen for 1 of 4 fields: “E-mail”.',
  ],
  ['8 of 10, and two placeholders', 'cold', page(8, bare('E-mail'), bare('Name')), 'fail many'],
  [
    '8 of 10, and two names for screen readers',
    'cold',
    page(8, bare('E-mail', 'aria-label'), bare('Name', 'aria-label')),
    'warn some',
  ],
  [
    'a single box with a placeholder',
    'cold',
    page(0, bare('Your e-mail')),
    'warn alone',
    'No label stays on screen for “Your e-mail”; with a clear button, a single box can do without.',
  ],
  ['a single box without any name', 'cold', page(0, bare('', 'none')), 'fail many'],
  ['two boxes with placeholders', 'cold', page(0, bare('Name'), bare('E-mail')), 'fail many'],
  [
    'two newsletter boxes beside a good form',
    'cold',
    { forms: [formReading([labelled]), formReading([bare('E-mail')]), formReading([bare('Mail')])] },
    'warn alone',
  ],
  [
    'a counter and a place for a file',
    'cold',
    page(1, { ...bare('Quantity'), kind: 'quantity' }, { ...bare('Brief'), kind: 'file' }),
    'pass all',
  ],
  [
    'halves of a Japanese name',
    'cold',
    { ...halves, language: { code: 'ja', source: 'html', known: true, why: [] } },
    'warn some',
  ],
  ['halves of a name', 'cold', halves, 'fail many'],
  ['a hidden field', 'cold', page(1, { ...bare('Fax'), visible: false }), 'pass all'],
  [
    'a search',
    'cold',
    { forms: [formReading([bare('Search')], { purpose: 'search' })] },
    'not-applicable none',
    'There is no form field on the page that needs a label.',
  ],
  [
    'a form in a frame',
    'cold',
    { forms: [formReading([], { unseenHost: 'forms.test' })] },
    'unsure frame',
    'The form from forms.test could not be read, so its labels could not be seen.',
  ],
  ['19 of 24, the others named for screen readers', 'cold', page(19, ...named(5)), 'fail many'],
]);

it('names the fields in its advice, by name where there is no label, and shows them', () => {
  expect(said(rule, page(3, { ...bare('', 'none'), name: 'email' })).fix).toContain(
    'Put a label for “email” above the box',
  );
  expect(shownBy(rule, page(3, bare('E-mail')))).toEqual(['email']);
});
