import { expect, it } from 'vitest';
import type { FieldKind } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/autofill';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

/** Fields as `[kind, autocomplete, name]`. */
const form = (...fields: [kind: FieldKind, autocomplete: string, name?: string][]) => ({
  conversionForm: formReading(
    fields.map(([kind, autocomplete, name = 'field1']) => fieldReading(kind, { autocomplete, name })),
  ),
});

const tokens = (ready: number, all: number) =>
  form(...Array.from({ length: all }, (_, at): [FieldKind, string] => ['phone', at < ready ? 'tel' : '']));

ruleTable('autofill', rule, [
  [
    'every field',
    'cold',
    form(['email', 'email'], ['phone', 'tel']),
    'pass ready',
    'The browser is told what to fill in for 100 % of the personal fields.',
  ],
  ['a section and a kind of address', 'cold', form(['street', 'section-a shipping street-address']), 'pass ready'],
  [
    'every second field',
    'cold',
    form(['email', 'email'], ['phone', '']),
    'warn half',
    'The browser is not told what to fill in for “phone”.',
  ],
  ['one of three fields', 'cold', form(['email', 'email'], ['phone', ''], ['company', '']), 'warn half'],
  ['none of two fields', 'hot', form(['phone', ''], ['company', 'on']), 'warn half'],
  [
    'a token that does not fit',
    'cold',
    form(['phone', 'email']),
    'fail wrong',
    'The browser is told to fill in something else than is asked for in “phone”.',
  ],
  [
    'switched off for an e-mail',
    'cold',
    form(['email', 'off', 'email'], ['phone', 'tel'], ['name', 'name']),
    'fail off',
    'Filling in by the browser is switched off for “email”.',
  ],
  ['switched off for a phone', 'cold', form(['email', 'email'], ['phone', 'off']), 'warn half'],
  [
    'nothing personal',
    'cold',
    form(['choice', '']),
    'not-applicable none',
    'No form for the main ask has a field that a browser could fill in.',
  ],
  ['no form', 'cold', {}, 'not-applicable none'],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so its fields could not be looked at.',
  ],
  ['9 of 10 fields', 'cold', tokens(9, 10), 'pass ready'],
  ['17 of 19 fields', 'cold', tokens(17, 19), 'warn half'],
]);

it('says which token each field needs, and shows the fields', () => {
  const page = form(['given-name', ''], ['postcode', '']);
  expect(said(rule, page).fix).toBe(
    'Add an autocomplete attribute to “given-name” and “postcode” (given-name and postal-code), so that the browser can fill in the answers.',
  );
  expect(shownBy(rule, page)).toEqual(['given-name', 'postcode']);
});
