import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/input-type';
import type { FieldKind, Typing } from '../../../src/reading/form';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const field = (kind: FieldKind, typing: Partial<Typing> = {}) =>
  fieldReading(kind, { typing: { type: 'text', inputMode: '', fontSize: 16, pasteBlocked: false, ...typing } });
const page = (...fields: ReturnType<typeof field>[]) => ({ conversionForm: formReading(fields) });
const phone = { view: { width: 390, height: 844, pageHeight: 3000 } };

ruleTable('input-type', rule, [
  [
    'all right by type',
    'cold',
    page(field('name'), field('email', { type: 'email' }), field('phone', { type: 'tel' })),
    'pass right',
    'Every field asks for the keyboard that it needs: 3 fields looked at.',
  ],
  [
    'all right by inputmode',
    'hot',
    page(field('email', { inputMode: 'email' }), field('card-number', { inputMode: 'numeric' })),
    'pass right',
  ],
  ['a postcode with letters', 'cold', page(field('postcode')), 'pass right'],
  [
    'an e-mail as text',
    'cold',
    page(field('name'), field('email')),
    'warn other',
    'The keyboard that comes up does not fit the answer in “email”.',
  ],
  [
    'a counter for a postcode, and a phone number as text',
    'warm',
    page(field('postcode', { type: 'number' }), field('phone')),
    'warn other',
    'The keyboard that comes up does not fit the answer in “postcode” and “phone”.',
  ],
  ['two on a phone', 'cold', { ...page(field('email'), field('phone')), ...phone }, 'warn other'],
  ['three on a phone', 'cold', { ...page(field('email'), field('phone'), field('website')), ...phone }, 'fail other'],
  ['three in a wide window', 'cold', page(field('email'), field('phone'), field('website')), 'warn other'],
  [
    'small text on a phone',
    'cold',
    { ...page(field('name', { fontSize: 15.9 })), ...phone },
    'warn small',
    'The text in “name” is smaller than 16 px, and phones zoom in on it.',
  ],
  ['text of 16 px on a phone', 'cold', { ...page(field('name')), ...phone }, 'pass right'],
  ['small text in a wide window', 'cold', page(field('name', { fontSize: 13 })), 'pass right'],
  [
    'pasting switched off',
    'cold',
    page(field('email', { type: 'email', pasteBlocked: true })),
    'fail paste',
    'Pasting is switched off in “email”.',
  ],
  [
    'a list to choose from',
    'cold',
    { conversionForm: formReading([fieldReading('choice', { typing: null })]) },
    'not-applicable none',
  ],
  ['no form', 'cold', {}, 'not-applicable none'],
  ['a form in a frame', 'cold', { conversionForm: formReading([], { unseenHost: 'forms.test' }) }, 'unsure frame'],
]);

it('says which keyboard', () => {
  expect(said(rule, page(field('email'), field('phone'))).fix).toContain(
    'Give “email” and “phone” the keyboard that fits (“email” and “tel”)',
  );
});
