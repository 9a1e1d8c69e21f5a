import { expect, it } from 'vitest';
import type { Pressure } from '../../../src/reading/pressure';
import rule from '../../../src/rules/reinforcement/scarcity';
import { at, foreign } from '../../helpers/odd-pages';
import { ask, evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const press = (kind: Pressure['kind'], text: string, rest: Partial<Pressure> = {}): Pressure => ({
  kind,
  text,
  times: 1,
  toast: false,
  box: at(1000),
  evidence: evidence(text),
  ...rest,
});
const stock = press('stock', 'Only 3 left');
const watching = press('activity', '9 people are viewing this');
const cart = (y: number) => ask('Add to cart', { kind: 'cart', box: at(y) });

ruleTable('scarcity', rule, [
  [
    'a page without it',
    'cold',
    {},
    'pass none',
    'Nothing on the page says that few are left or that others are faster.',
  ],
  [
    'urgency and fear are for another rule',
    'cold',
    { pressures: [press('urgency', 'Hurry'), press('fear', 'Now or never')] },
    'pass none',
  ],
  [
    'one stock line far from any step',
    'cold',
    { pressures: [stock] },
    'warn one',
    '“Only 3 left” tells visitors to be quick. Whether it is true could not be seen.',
  ],
  ['one stock line far from any step', 'warm', { pressures: [stock] }, 'warn one'],
  [
    'one stock line far from any step',
    'hot',
    { pressures: [stock] },
    'pass single',
    '“Only 3 left” is said once, to visitors who are ready to act.',
  ],
  ['one stock line without a number', 'hot', { pressures: [press('stock', 'Almost gone')] }, 'warn one'],
  ['one notice of others', 'hot', { pressures: [watching] }, 'warn one'],
  [
    'a stock line 200 px from its step',
    'cold',
    { pressures: [stock], asks: [cart(1244)] },
    'pass tied',
    '“Only 3 left” stands beside “Add to cart”, which it is about.',
  ],
  ['a stock line 201 px from its step', 'cold', { pressures: [stock], asks: [cart(1245)] }, 'warn one'],
  [
    'a stock line beside a step that sells nothing',
    'cold',
    { pressures: [stock], asks: [ask('Book a demo', { kind: 'meeting', box: at(1044) })] },
    'warn one',
  ],
  ['words that are said twice', 'cold', { pressures: [{ ...stock, times: 2 }] }, 'warn one'],
  [
    'words that are said three times',
    'cold',
    { pressures: [{ ...stock, times: 3 }] },
    'warn repeated',
    '“Only 3 left” is said 3 times on this page.',
  ],
  ['two lines of one kind', 'cold', { pressures: [stock, press('stock', 'Last seats')] }, 'warn one'],
  [
    'two kinds',
    'cold',
    { pressures: [stock, watching] },
    'fail kinds',
    'The page hurries visitors in 2 ways: “Only 3 left” and “9 people are viewing this”.',
  ],
  ['two kinds', 'warm', { pressures: [stock, watching] }, 'fail kinds'],
  ['two kinds', 'hot', { pressures: [stock, watching] }, 'fail kinds'],
  [
    'a notice that comes up by itself',
    'hot',
    { pressures: [{ ...watching, toast: true }] },
    'fail toast',
    '“9 people are viewing this” comes up over the page by itself.',
  ],
  [
    'a language without words',
    'cold',
    foreign,
    'unsure language',
    'Whether words on the page hurry visitors could not be judged in this language.',
  ],
]);

it('names what to drop and shows where it stands', () => {
  const page = { pressures: [stock, watching] };
  expect(said(rule, page).fix).toContain('drop “Only 3 left” and “9 people are viewing this”.');
  expect(shownBy(rule, page)).toEqual(['Only 3 left', '9 people are viewing this']);
});
