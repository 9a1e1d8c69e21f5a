import { expect, it } from 'vitest';
import type { FieldReading, FormReading } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/time';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const form = (fields: FieldReading[], rest: Partial<FormReading> = {}) => ({
  conversionForm: formReading(fields, rest),
});
const texts = (count: number) => Array.from({ length: count }, () => fieldReading('text'));
const choices = (count: number, optionCount: number) =>
  Array.from({ length: count }, () => fieldReading('choice', { optionCount }));
const phone = { view: { width: 390, height: 844, pageHeight: 3000 } };
const japanese = { language: { code: 'ja', source: 'html', known: true, why: [] } } as const;

/** Choices take 2 seconds, a list of countries 3: together any number of whole seconds. */
const seconds = (all: number) => [
  ...(all % 2 === 1 ? [fieldReading('country', { optionCount: 195 })] : []),
  ...Array.from({ length: Math.floor((all - (all % 2 === 1 ? 3 : 0)) / 2) }, () =>
    fieldReading('choice', { optionCount: 4 }),
  ),
];

// A text: 1.35 + 1.1 + 12 × 0.28 = 5.81 s; an e-mail: 2.45 + 22 × 0.28 = 8.61 s.
ruleTable('time', rule, [
  [
    'an e-mail',
    'cold',
    form([fieldReading('email')]),
    'pass quick',
    'Filling in the form takes about 9 seconds, by our estimate.',
  ],
  ['3 texts', 'cold', form(texts(3)), 'pass quick'],
  [
    '4 texts',
    'cold',
    form(texts(4)),
    'warn slow',
    'Filling in the form takes about 23 seconds, by our estimate; our mark is 21.',
  ],
  ['4 texts', 'warm', form(texts(4)), 'pass quick'],
  ['11 texts', 'cold', form(texts(11)), 'fail slow'],
  ['11 texts', 'hot', form(texts(11)), 'warn slow'],
  ['7 texts at a checkout', 'cold', form(texts(7), { purpose: 'checkout' }), 'pass quick'],
  ['8 texts at a checkout', 'cold', form(texts(8), { purpose: 'checkout' }), 'warn slow'],
  ['24 texts at a checkout', 'cold', form(texts(24), { purpose: 'checkout' }), 'fail slow'],
  [
    '3 texts on a phone',
    'cold',
    { ...form(texts(3)), ...phone },
    'warn slow',
    'Filling in the form takes about 25 seconds, by our estimate; our mark is 21.',
  ],
  [
    '4 texts typed in Japanese',
    'cold',
    { ...form(texts(4)), ...japanese },
    'warn slow',
    'Filling in the form takes about 30 seconds, by our estimate; our mark is 21.',
  ],
  [
    'an e-mail that the browser fills in',
    'cold',
    form([fieldReading('email', { autocomplete: 'email' })]),
    'pass quick',
    'Filling in the form takes about 3 seconds, by our estimate.',
  ],
  ['3 texts and a puzzle', 'cold', form(texts(3), { captcha: 'puzzle' }), 'warn slow'],
  [
    'what may be left empty takes no time',
    'cold',
    form([fieldReading('email'), fieldReading('message', { required: false })]),
    'pass quick',
  ],
  [
    'a choice, a list and a file',
    'cold',
    form([
      fieldReading('choice', { optionCount: 4 }),
      fieldReading('country', { optionCount: 195 }),
      fieldReading('file'),
    ]),
    'pass quick',
    'Filling in the form takes about 20 seconds, by our estimate.',
  ],
  [
    'nothing required',
    'cold',
    form([fieldReading('text', { required: false })]),
    'not-applicable none',
    'The page has no form to fill in for its main ask.',
  ],
  ['a log-in', 'cold', form(texts(4), { purpose: 'login' }), 'not-applicable none'],
  ['no form', 'cold', {}, 'not-applicable none'],
  [
    'a form in a frame',
    'cold',
    form([], { unseenHost: 'forms.test' }),
    'unsure frame',
    'The form from forms.test could not be read, so its time could not be estimated.',
  ],
  ['3 texts on 599 px', 'cold', { ...form(texts(3)), view: { ...phone.view, width: 599 } }, 'warn slow'],
  ['3 texts on 600 px', 'cold', { ...form(texts(3)), view: { ...phone.view, width: 600 } }, 'pass quick'],
  ['18 seconds and a challenge of 3', 'cold', form(seconds(18), { captcha: 'checkbox' }), 'pass quick'],
  ['19 seconds and a challenge of 3', 'cold', form(seconds(19), { captcha: 'checkbox' }), 'warn slow'],
  ['11 seconds and a puzzle of 10', 'cold', form(seconds(11), { captcha: 'puzzle' }), 'pass quick'],
  ['12 seconds and a puzzle of 10', 'cold', form(seconds(12), { captcha: 'puzzle' }), 'warn slow'],
  ['10 choices of 10 options', 'cold', form(choices(10, 10)), 'pass quick'],
  ['8 choices of 11 options, which have to be read', 'cold', form(choices(8, 11)), 'warn slow'],
  [
    '8 texts',
    'hot',
    form(texts(8)),
    'warn slow',
    'Filling in the form takes about 46 seconds, by our estimate; our mark is 45.',
  ],
  [
    '13 texts',
    'hot',
    form(texts(13)),
    'warn slow',
    'Filling in the form takes about 76 seconds, by our estimate; our mark is 45.',
  ],
  ['21 seconds', 'cold', form(seconds(21)), 'pass quick'],
  ['22 seconds', 'cold', form(seconds(22)), 'warn slow'],
  ['63 seconds', 'cold', form(seconds(63)), 'warn slow'],
  ['64 seconds', 'cold', form(seconds(64)), 'fail slow'],
  ['30 seconds', 'warm', form(seconds(30)), 'pass quick'],
  ['31 seconds', 'warm', form(seconds(31)), 'warn slow'],
  ['90 seconds', 'warm', form(seconds(90)), 'warn slow'],
  ['91 seconds', 'warm', form(seconds(91)), 'fail slow'],
  ['45 seconds', 'hot', form(seconds(45)), 'pass quick'],
  ['46 seconds', 'hot', form(seconds(46)), 'warn slow'],
  ['135 seconds', 'hot', form(seconds(135)), 'warn slow'],
  ['136 seconds', 'hot', form(seconds(136)), 'fail slow'],
  ['45 seconds at a checkout', 'cold', form(seconds(45), { purpose: 'checkout' }), 'pass quick'],
  ['46 seconds at a checkout', 'cold', form(seconds(46), { purpose: 'checkout' }), 'warn slow'],
  ['135 seconds at a checkout', 'cold', form(seconds(135), { purpose: 'checkout' }), 'warn slow'],
  ['136 seconds at a checkout', 'cold', form(seconds(136), { purpose: 'checkout' }), 'fail slow'],
]);

it('lets the browser fill in what it can, and drops the slowest answer where it cannot', () => {
  const page = form([...texts(2), fieldReading('message', { label: 'Your needs' })]);
  expect(said(rule, page).fix).toBe('Leave out “Your needs” for now: that takes about 12 seconds instead of 31.');
  expect(shownBy(rule, page)).toEqual(['form', 'message', 'text', 'text']);
  const known = form([
    fieldReading('name', { label: 'Name' }),
    fieldReading('email', { label: 'E-mail' }),
    ...texts(2),
  ]);
  expect(said(rule, known).fix).toBe(
    'Let the browser fill in “E-mail” and “Name”: that takes about 16 seconds instead of 27.',
  );
});
