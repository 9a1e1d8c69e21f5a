import rule from '../../../src/rules/conversion/validation';
import type { Checking, FieldKind } from '../../../src/reading/form';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable } from '../../helpers/rule-table';

const field = (kind: FieldKind, checking: Partial<Checking> = {}) =>
  fieldReading(kind, { checking: { strict: true, ownRule: false, told: false, place: false, ...checking } });
const page = (fields: ReturnType<typeof field>[], rest: Parameters<typeof formReading>[1] = {}) => ({
  conversionForm: formReading(fields, rest),
});
const three = (checking: Partial<Checking> = {}) => [
  field('email', checking),
  field('phone', checking),
  field('postcode', checking),
];

ruleTable('validation', rule, [
  ['a place for messages at each', 'cold', page(three({ place: true })), 'pass beside'],
  [
    'the browser alone',
    'cold',
    page(three()),
    'warn sending',
    'Mistakes in “email”, “phone” and “postcode” are only found by the browser when the form is sent.',
  ],
  ['the browser alone', 'hot', page(three()), 'warn sending'],
  ['the browser alone, two fields', 'cold', page(three().slice(0, 2)), 'not-applicable free'],
  [
    'a pattern that nobody knows',
    'cold',
    page([field('text', { ownRule: true }), field('email')]),
    'fail untold',
    '“text” takes only answers of one shape, and nothing at the field says which.',
  ],
  ['a pattern that is told', 'warm', page([field('text', { ownRule: true, told: true }), ...three()]), 'warn sending'],
  [
    'a password without a word on its rules',
    'cold',
    page([field('new-password', { ownRule: true }), field('email')]),
    'not-applicable free',
  ],
  ['checked by the page', 'cold', page(three(), { checkedBy: 'page' }), 'unsure hidden'],
  [
    'places at some',
    'cold',
    page([field('email', { place: true }), field('phone'), field('postcode')]),
    'unsure hidden',
  ],
  ['any answer will do', 'cold', page([field('name', { strict: false })]), 'not-applicable free'],
  ['a log-in', 'cold', page(three(), { purpose: 'login' }), 'not-applicable free'],
  ['a form in a frame', 'cold', page([], { unseenHost: 'forms.test' }), 'unsure frame'],
]);
