import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/column';
import type { FieldKind } from '../../../src/reading/form';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, shownBy } from '../../helpers/rule-table';

type Cell = readonly [kind: FieldKind, x: number, y: number, width?: number];

const form = (cells: readonly Cell[], rest: Parameters<typeof formReading>[1] = {}) => ({
  conversionForm: formReading(
    cells.map(([kind, x, y, width = 180]) =>
      fieldReading(kind, { id: `${kind}-${x}-${y}`, label: kind, box: { x, y, width, height: 40 } }),
    ),
    rest,
  ),
});
/** Rows of a first field with a second one beside it, and one field alone below. */
const rows = (...pairs: (readonly [FieldKind, FieldKind])[]) =>
  form([
    ...pairs.flatMap(([left, right], at): Cell[] => [
      [left, 0, at * 60],
      [right, 200, at * 60],
    ]),
    ['message', 0, 600],
    ['text', 0, 700],
  ]);
const phone = { view: { width: 390, height: 844, pageHeight: 3000 } };

ruleTable('column', rule, [
  [
    'one below the other',
    'cold',
    form([
      ['name', 0, 0],
      ['email', 0, 60],
    ]),
    'pass column',
    'The fields of the form stand in one column.',
  ],
  [
    'one pair',
    'cold',
    rows(['email', 'phone']),
    'warn pairs',
    'In one place a field stands beside another: “phone” beside “email”.',
  ],
  ['two pairs', 'cold', rows(['email', 'phone'], ['company', 'job-title']), 'warn pairs'],
  [
    'three pairs',
    'cold',
    rows(['email', 'phone'], ['company', 'job-title'], ['budget', 'website']),
    'fail pairs',
    'In 3 places a field stands beside another: “phone” beside “email”.',
  ],
  ['one pair', 'hot', rows(['email', 'phone']), 'warn pairs'],
  ['one pair', 'warm', rows(['email', 'phone']), 'warn pairs'],
  [
    'the halves of a name, a place, a card and a date',
    'cold',
    rows(['given-name', 'family-name'], ['postcode', 'city'], ['card-expiry', 'card-code'], ['date', 'date']),
    'pass column',
  ],
  [
    'a house number behind its street',
    'cold',
    form([
      ['street', 0, 0, 400],
      ['text', 410, 0, 80],
      ['city', 0, 60],
    ]),
    'pass column',
  ],
  [
    'a second question behind a street',
    'cold',
    form([
      ['street', 0, 0, 200],
      ['text', 210, 0, 200],
      ['city', 0, 60],
    ]),
    'warn pairs',
  ],
  [
    'just half of a row in common',
    'cold',
    form([
      ['email', 0, 0],
      ['phone', 200, 20],
      ['message', 0, 90],
    ]),
    'pass column',
  ],
  [
    'more than half of a row in common',
    'cold',
    form([
      ['email', 0, 0],
      ['phone', 200, 19],
      ['message', 0, 90],
    ]),
    'warn pairs',
  ],
  [
    'a name on a phone',
    'cold',
    { ...rows(['given-name', 'family-name']), ...phone },
    'fail phone',
    'On a phone “family-name” stands beside “given-name”, and neither has room.',
  ],
  ['a card on a phone', 'cold', { ...rows(['card-expiry', 'card-code']), ...phone }, 'pass column'],
  [
    'a bar of four',
    'cold',
    form([
      ['name', 0, 0],
      ['email', 200, 0],
      ['phone', 400, 0],
      ['company', 600, 0],
    ]),
    'warn bar',
    'All fields stand in one row, “email” beside “name”.',
  ],
  [
    'cards to choose from',
    'cold',
    {
      conversionForm: formReading([
        fieldReading('choice', { typing: null, optionCount: 3, box: { x: 0, y: 0, width: 180, height: 40 } }),
        fieldReading('choice', { typing: null, optionCount: 3, box: { x: 200, y: 0, width: 180, height: 40 } }),
        fieldReading('email', { box: { x: 0, y: 60, width: 180, height: 40 } }),
        fieldReading('name', { box: { x: 0, y: 120, width: 180, height: 40 } }),
      ]),
    },
    'pass column',
  ],
  [
    'a form in a dialog that is closed',
    'cold',
    form(
      [
        ['name', 0, 0],
        ['email', 0, 0],
      ],
      { visible: false },
    ),
    'unsure closed',
    'The form is not open, so how its fields stand could not be seen.',
  ],
  ['one field', 'cold', form([['email', 0, 0]]), 'not-applicable single'],
  [
    'a search',
    'cold',
    form(
      [
        ['search', 0, 0],
        ['text', 200, 0],
      ],
      { purpose: 'search' },
    ),
    'not-applicable single',
  ],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so how its fields stand could not be seen.',
  ],
]);

it('shows both fields of a pair', () => {
  expect(shownBy(rule, rows(['email', 'phone']))).toEqual(['email', 'phone']);
});
