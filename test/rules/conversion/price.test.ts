import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/price';
import { at, cutShort, foreign } from '../../helpers/odd-pages';
import { ask, price } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const buy = ask('Buy now', { kind: 'buy', cost: 76, box: at(1000) });
const trial = ask('Start free trial', { kind: 'trial', cost: 50, box: at(1000) });
const plans = ask('See pricing', { kind: 'pricing', cost: 10 });
const page = { mainAsk: buy, asks: [buy] };
const cost = (y: number, rest: Parameters<typeof price>[1] = {}) => ({
  prices: [price('49 €', { box: at(y), period: 'once', ...rest })],
});
const monthly = (rest: Parameters<typeof price>[1] = {}) => ({
  mainAsk: trial,
  asks: [trial],
  prices: [price('29 €', { box: at(900), ...rest })],
});

ruleTable('price', rule, [
  ['a price above the ask', 'cold', { ...page, ...cost(900) }, 'pass shown', '“49 €” is on the page before “Buy now”.'],
  ['a price beside the ask', 'hot', { ...page, ...cost(1044) }, 'pass shown'],
  ['a price below the ask', 'cold', { ...page, ...cost(1045) }, 'pass below', '“49 €” comes only after “Buy now”.'],
  ['a price below the ask', 'warm', { ...page, ...cost(1045) }, 'warn below'],
  [
    'a price above the second place',
    'warm',
    { mainAsk: buy, asks: [buy, { ...buy, id: 'ask-2', box: at(3000) }], ...cost(2000) },
    'pass shown',
  ],
  [
    'a pinned ask stands beside every price',
    'hot',
    { mainAsk: { ...buy, pinned: true }, asks: [{ ...buy, pinned: true }], ...cost(2000) },
    'pass shown',
  ],
  [
    'a lower end',
    'cold',
    { ...page, ...cost(900, { text: 'from 49 €', from: true }) },
    'warn from',
    'Before “Buy now” there is only a lower end: “from 49 €”.',
  ],
  ['a price a month', 'cold', monthly({ period: 'month' }), 'pass shown'],
  [
    'a price of a trial without a period',
    'cold',
    monthly({ period: 'unknown' }),
    'warn period',
    '“29 €” is on the page before “Start free trial”, but not for how long.',
  ],
  ['a price of a thing without a period', 'cold', { ...page, ...cost(900, { period: 'unknown' }) }, 'pass shown'],
  [
    'a link to the prices',
    'cold',
    { mainAsk: buy, asks: [plans, buy] },
    'pass away',
    'There is no price on this page; “See pricing” leads to one.',
  ],
  ['a link to the prices', 'hot', { mainAsk: buy, asks: [plans, buy] }, 'warn away'],
  [
    'a menu item to the prices',
    'cold',
    { ...page, depth: ['pricing'] },
    'pass elsewhere',
    'There is no price near “Buy now”, but the page leads to one.',
  ],
  ['a menu item to the prices', 'warm', { ...page, depth: ['pricing'] }, 'warn elsewhere'],
  ['no price', 'cold', page, 'fail none', '“Buy now” ends in a payment, and no price was found on the page.'],
  ['no price', 'hot', page, 'fail none'],
  [
    'no price in a language without words',
    'cold',
    { ...page, ...foreign },
    'unsure language',
    'No price was found, but where one might be named could not be judged in this language.',
  ],
  ['a price in a language without words', 'cold', { ...page, ...foreign, ...cost(900) }, 'pass shown'],
  [
    'no price on a page cut short',
    'cold',
    { ...page, ...cutShort },
    'unsure unseen',
    'No price was found before “Buy now”, but the rest of a very long page could not be read.',
  ],
  [
    'a demo',
    'cold',
    { mainAsk: ask('Book a demo', { kind: 'meeting', cost: 64 }) },
    'not-applicable free',
    'The main ask does not end in a payment.',
  ],
  ['a gift', 'cold', { mainAsk: ask('Donate', { kind: 'donate', cost: 70 }) }, 'not-applicable free'],
  ['no ask', 'cold', {}, 'not-applicable free'],
]);

it('names the ask in its advice, and shows the price and the ask', () => {
  expect(said(rule, page).fix).toContain('Show before “Buy now” what it costs');
  expect(shownBy(rule, { ...page, ...cost(900) })).toEqual(['49 €', 'Buy now']);
});
