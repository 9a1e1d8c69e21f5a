import { describe, expect, it } from 'vitest';
import competingAsks from '../../../src/rules/first-action/competing-asks';
import { at, foreign } from '../../helpers/odd-pages';
import { ask, section } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const names = ['Start trial', 'Book a demo', 'See pricing', 'Get a quote', 'Contact us', 'Watch the tour'];
const steps = (count: number, rest: (index: number) => Parameters<typeof ask>[1] = () => ({})) => ({
  asks: names.slice(0, count).map((name, index) => ask(name, { prominence: 100 - index, ...rest(index) })),
});
const one = steps(1).asks;
const others = (...asks: ReturnType<typeof ask>[]) => ({ asks: [...one, ...asks] });
const repeat = (text: string, rest: (index: number) => Parameters<typeof ask>[1]) =>
  [0, 1, 2, 3].map((index) => ask(text, { goal: `${text} ${index}`, ...rest(index) }));

const cards = (...heights: number[]) => steps(4, (index) => ({ box: at(300, { height: heights[index] ?? 0 }) }));

ruleTable('competing-asks', competingAsks, [
  ['2', 'cold', steps(2), 'pass few'],
  ['3', 'cold', steps(3), 'warn many'],
  ['4', 'cold', steps(4), 'fail many'],
  ['3', 'warm', steps(3), 'pass few'],
  ['4', 'warm', steps(4), 'warn many'],
  ['5', 'warm', steps(5), 'fail many'],
  ['3', 'hot', steps(3), 'pass few'],
  ['4', 'hot', steps(4), 'warn many'],
  ['5', 'hot', steps(5), 'fail many'],
  ['one per screen', 'cold', steps(6, (index) => ({ screenful: index + 1 })), 'pass few'],
  ['one goal six times', 'cold', steps(6, () => ({ goal: 'trial' })), 'pass few'],
  ['plain links', 'cold', others(...steps(6, () => ({ buttonLike: false })).asks), 'pass few'],
  ['plain links alone', 'cold', steps(6, () => ({ buttonLike: false })), 'not-applicable nothing'],
  ['asks of 5', 'cold', others(...steps(6, () => ({ cost: 5 })).asks), 'pass few'],
  ['asks of 6', 'cold', steps(6, () => ({ cost: 6 })), 'fail many'],
  ['a grid of cards', 'cold', others(...repeat('Add to cart', () => ({ kind: 'cart', cost: 40 }))), 'pass few'],
  [
    'badges of two stores',
    'cold',
    others(...['App Store', 'Google Play'].map((text) => ask(text, { kind: 'install' }))),
    'pass few',
  ],
  ['answers of one question', 'cold', others(...names.map((text) => ask(text, { kind: 'question' }))), 'pass few'],
  ['amounts of one form', 'cold', others(...names.map((text) => ask(text, { form: 'form-1' }))), 'pass few'],
  ['two forms', 'cold', others(ask('Send', { form: 'form-1' }), ask('Give', { form: 'form-2' })), 'warn many'],
  [
    'ways to one account',
    'cold',
    others(ask('Join', { kind: 'account' }), ask('With Git', { kind: 'account_sso' })),
    'pass few',
  ],
  ['cards of one size', 'cold', steps(6, () => ({ box: at(300, { height: 72 }) })), 'pass few'],
  [
    'three cards of one size',
    'cold',
    others(
      ...steps(3, () => ({ box: at(300, { height: 72 }), cost: 6 })).asks.map((one) => ({
        ...one,
        text: `Card ${one.text}`,
        goal: one.id + 'c',
      })),
    ),
    'fail many',
  ],
  ['4 cards of one size', 'cold', cards(74, 74, 74, 74), 'pass few'],
  ['4 cards, one of them 2 px higher', 'cold', cards(74, 74, 74, 76), 'pass few'],
  ['4 cards, one of them 3 px higher', 'cold', cards(74, 74, 74, 77), 'fail many'],
  ['a menu of 5 buttons', 'cold', steps(5, () => ({ region: 'nav', box: at(20) })), 'not-applicable nothing'],
  [
    'a menu of 5 buttons above a step',
    'cold',
    others(...steps(6, () => ({ region: 'nav', box: at(20) })).asks.slice(1)),
    'pass few',
  ],
  ['4 buttons in the header', 'cold', steps(4, () => ({ region: 'nav', box: at(20) })), 'fail many'],
  [
    '5 buttons in two rows of the header',
    'cold',
    steps(5, (index) => ({ region: 'nav', box: at(index < 3 ? 20 : 23) })),
    'fail many',
  ],
  ['5 buttons in a row of the content', 'cold', steps(5, () => ({ box: at(20) })), 'fail many'],
  ['buttons of one size', 'cold', steps(6, () => ({ box: at(300, { height: 71 }) })), 'fail many'],
  [
    'share buttons',
    'cold',
    others(...names.map((text) => ask(text, { kind: 'social', goal: `${text} share` }))),
    'pass few',
  ],
  [
    'a price table',
    'cold',
    { ...steps(4, () => ({ box: at(1000), screenful: 2 })), sections: [section('pricing', 900)] },
    'pass few',
  ],
  [
    'the same four elsewhere',
    'cold',
    { ...steps(4, () => ({ box: at(899) })), sections: [section('pricing', 900)] },
    'fail many',
  ],
  [
    'menu, cookies and pop-up',
    'cold',
    others(...names.map((text, i) => ask(text, { region: i % 2 ? 'nav' : 'dialog', buttonLike: i % 2 === 0 }))),
    'pass few',
  ],
  ['none', 'cold', {}, 'not-applicable nothing'],
  ['few in a language without words', 'cold', { ...steps(2), ...foreign }, 'pass few'],
  ['many in it', 'cold', { ...steps(4), ...foreign }, 'unsure language'],
  [
    'two ways to an account, one of them a form',
    'cold',
    others(
      ask('Create account', { kind: 'account', cost: 48, form: 'form-1' }),
      ask('Github', { kind: 'account_sso', cost: 44 }),
    ),
    'pass few',
  ],
  [
    'an account and a message, each a form',
    'cold',
    others(
      ask('Create account', { kind: 'account', cost: 48, form: 'form-1' }),
      ask('Send', { kind: 'contact', cost: 46, form: 'form-2' }),
    ),
    'warn many',
  ],
]);

describe('what it says', () => {
  it('speaks of the worst screen, keeps its most prominent step and names the others', () => {
    const asks = [ask('See how it works'), ...steps(4, () => ({ screenful: 2 })).asks];
    const { text, fix } = said(competingAsks, { asks });
    expect(text).toBe(
      'Screen 2 puts 4 different steps side by side: “Start trial”, “Book a demo”, “See pricing” and “Get a quote”.',
    );
    expect(fix).toBe(
      'Keep “Start trial” as the step of this screen, and turn “Book a demo”, “See pricing” and “Get a quote” into links lower down.',
    );
  });
});
