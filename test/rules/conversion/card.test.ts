import { expect, it } from 'vitest';
import rule from '../../../src/rules/conversion/card';
import { cutShort, foreign } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading, reassurance } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const trial = { mainAsk: ask('Start free trial', { kind: 'trial', cost: 50 }) };
const paidTrial = { mainAsk: ask('Start free trial', { kind: 'trial_card', cost: 74 }) };
const account = { mainAsk: ask('Sign up free', { kind: 'account', cost: 48 }) };
const card = { conversionForm: formReading([fieldReading('email'), fieldReading('card-number')]) };
const noCard = { reassurances: [reassurance('no-card', { text: 'No card needed' })] };

ruleTable('card', rule, [
  [
    'a trial that says no card',
    'cold',
    { ...trial, ...noCard },
    'pass said',
    '“No card needed” says that “Start free trial” needs no card.',
  ],
  ['a trial that says nothing', 'cold', trial, 'warn silent', 'Nothing says whether “Start free trial” needs a card.'],
  [
    'a trial with a card field',
    'cold',
    { ...trial, ...card },
    'fail required',
    '“Start free trial” asks for a card to start something free.',
  ],
  ['a trial with a card field', 'warm', { ...trial, ...card }, 'warn required'],
  [
    'a trial with a card field',
    'hot',
    { ...trial, ...card },
    'not-applicable ready',
    'Visitors who are ready to act expect to give a card.',
  ],
  ['a trial with a card by its words', 'cold', paidTrial, 'fail required'],
  ['a card field speaks against the words', 'cold', { ...trial, ...card, ...noCard }, 'fail required'],
  ['an account with a card field', 'cold', { ...account, ...card }, 'fail required'],
  [
    'an account that says nothing',
    'cold',
    account,
    'not-applicable paid',
    'The page does not ask people to start something free.',
  ],
  ['an order', 'cold', { mainAsk: ask('Buy', { kind: 'buy', cost: 76 }), ...card }, 'not-applicable paid'],
  ['no ask', 'cold', {}, 'not-applicable paid'],
  [
    'a language without words',
    'cold',
    { ...trial, ...foreign },
    'unsure language',
    'Whether “Start free trial” needs a card could not be judged in this language.',
  ],
  [
    'a page cut short',
    'cold',
    { ...trial, ...cutShort },
    'unsure unseen',
    'Nothing was seen on whether “Start free trial” needs a card, but the rest of a very long page could not be read.',
  ],
]);

it('names the ask in its advice and shows the trade-off, and shows the card field', () => {
  expect(said(rule, paidTrial).fix).toBe(
    'Take the card later and say so at “Start free trial”: “No card needed”. Watch the revenue as well as the starts.',
  );
  expect(shownBy(rule, { ...trial, ...card })).toEqual(['card-number', 'Start free trial']);
});
