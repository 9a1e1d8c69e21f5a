import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/freedom';
import { at, cutShort, foreign, pageOf } from '../../helpers/odd-pages';
import { ask, reassurance } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const demo = (cost = 64) => ask('Book a demo', { kind: 'meeting', cost, box: at(1000) });
const page = { mainAsk: demo(), asks: [demo()] };
const words = (y: number, kind: 'no-obligation' | 'free' = 'no-obligation') => ({
  reassurances: [reassurance(kind, { text: 'No obligation', box: at(y) })],
});

ruleTable('freedom', rule, [
  [
    'words 200 px below',
    'cold',
    { ...page, ...words(1244) },
    'pass beside',
    '“No obligation” beside “Book a demo” leaves the visitor free.',
  ],
  [
    'words 201 px below',
    'cold',
    { ...page, ...words(1245) },
    'warn elsewhere',
    '“No obligation” is on the page, but not beside “Book a demo”.',
  ],
  [
    '“free” is not freedom',
    'warm',
    { ...page, ...words(1100, 'free') },
    'warn none',
    'Nothing on the page says that a visitor is free to refuse “Book a demo”.',
  ],
  ['no words', 'cold', page, 'warn none'],
  ['no words at a checkout', 'cold', { ...page, ...pageOf('checkout') }, 'not-applicable ready'],
  ['no words', 'hot', page, 'not-applicable ready', 'Visitors who are ready to act came to say yes.'],
  ['an ask of 45', 'cold', { mainAsk: demo(45), asks: [demo(45)] }, 'warn none'],
  [
    'an ask of 44',
    'cold',
    { mainAsk: demo(44), asks: [demo(44)] },
    'not-applicable small',
    'The main ask is too small a step to need a way out.',
  ],
  [
    'a message',
    'cold',
    { mainAsk: { ...demo(), kind: 'contact' }, asks: [demo()] },
    'not-applicable own',
    'Whoever writes a message does so of their own accord.',
  ],
  ['no ask', 'cold', {}, 'not-applicable small'],
  [
    'a language without words',
    'cold',
    { ...page, ...foreign },
    'unsure language',
    'Whether a visitor is told to be free to refuse “Book a demo” could not be judged in this language.',
  ],
  [
    'a page cut short',
    'cold',
    { ...page, ...cutShort },
    'unsure unseen',
    'No way out was seen beside “Book a demo”, but the rest of a very long page could not be read.',
  ],
]);

it('names the ask in its advice, and shows the words and the ask', () => {
  expect(said(rule, page).fix).toContain('Beside “Book a demo”, offer the way out');
  expect(shownBy(rule, { ...page, ...words(1100) })).toEqual(['no-obligation', 'Book a demo']);
});
