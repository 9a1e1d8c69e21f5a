import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/proof-near-ask';
import { at, cutShort, foreign } from '../../helpers/odd-pages';
import { ask, proof } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const demo = ask('Book a demo', { kind: 'meeting', class: 'high', cost: 64, box: at(1000) });
const again = ask('Book a demo', { ...demo, id: 'ask-again', box: at(4000) });
const look = ask('See how it works', { box: at(3800) });
const page = { mainAsk: demo, asks: [demo] };
const asking = (cost: number, kind: 'meeting' | 'contact' | 'account' | 'unknown' = 'meeting') => {
  const mainAsk = ask('Go', { kind, cost });
  return { mainAsk, asks: [mainAsk] };
};
const quote = (y: number) => proof('testimonial', y, { text: 'It saved us a day a week' });

ruleTable('proof-near-ask', rule, [
  [
    'a quote above',
    'cold',
    { ...page, proofs: [quote(300)] },
    'pass near',
    '“Book a demo” has a quote within one screen: “It saved us a day a week”',
  ],
  ['a quote one screen above', 'cold', { ...page, proofs: [quote(1000 - 768 - 44)] }, 'pass near'],
  ['a quote more than a screen above', 'cold', { ...page, proofs: [quote(1000 - 768 - 45)] }, 'warn far'],
  [
    'logos right below, on the same screen',
    'cold',
    { ...page, proofs: [proof('logos', 1200)] },
    'pass logos',
    '“Book a demo” has a row of logos within one screen.',
  ],
  ['logos half a screen below', 'cold', { ...page, proofs: [proof('logos', 1044 + 384)] }, 'pass logos'],
  [
    'logos a screen below',
    'cold',
    { ...page, proofs: [proof('logos', 1044 + 768)] },
    'warn far',
    '“Book a demo” has no proof on its screen or the one above: the nearest, a row of logos, is one screen away.',
  ],
  [
    'near the second place that asks the same',
    'cold',
    { mainAsk: demo, asks: [demo, again], proofs: [proof('rating', 3700)] },
    'pass near',
  ],
  ['near another ask', 'cold', { mainAsk: demo, asks: [demo, look], proofs: [proof('rating', 3700)] }, 'warn far'],
  [
    'no proof',
    'cold',
    page,
    'fail none',
    'Nothing on the page shows that others were served well before it asks for “Book a demo”.',
  ],
  ['no proof', 'warm', page, 'fail none'],
  ['no proof', 'hot', page, 'warn none'],
  [
    'no proof in a language without words',
    'cold',
    { ...page, ...foreign },
    'unsure language',
    'Whether there is proof near “Book a demo” could not be judged in this language.',
  ],
  ['proof in a language without words', 'cold', { ...page, ...foreign, proofs: [proof('rating', 900)] }, 'pass near'],
  [
    'no proof on a page cut short',
    'cold',
    { ...page, ...cutShort },
    'unsure unseen',
    'No proof was seen near “Book a demo”, but the rest of a very long page could not be read.',
  ],
  [
    'a small main ask',
    'cold',
    { mainAsk: look, asks: [look] },
    'not-applicable small',
    '“See how it works”, the most that the page asks for, is too small a step to need proof beside it.',
  ],
  ['no ask', 'cold', {}, 'not-applicable noAsk', 'The page has no main ask that proof could stand beside.'],
  [
    'a bare sign-up',
    'cold',
    { ...page, page: { type: 'signup', source: 'guessed', why: [], bare: true } },
    'not-applicable later',
    'Visitors come to a page of this kind (signup) after an earlier yes.',
  ],
  [
    'logos a little more than half a screen below',
    'cold',
    { ...page, proofs: [proof('logos', 1044 + 385)] },
    'warn far',
  ],
  ['none before an ask of 26', 'cold', asking(26), 'fail none'],
  ['none before an ask of 25', 'cold', asking(25), 'not-applicable small'],
  ['none before a message', 'cold', asking(46, 'contact'), 'warn none'],
  ['none before a step that does not say what follows', 'cold', asking(40, 'unknown'), 'warn none'],
  ['none before an account', 'cold', asking(46, 'account'), 'fail none'],
]);

it('names the ask in its advice, and shows the proof and the ask', () => {
  expect(said(rule, page).fix).toContain('within one screen of “Book a demo”');
  expect(shownBy(rule, { ...page, proofs: [quote(300)] })).toEqual(['testimonial', 'Book a demo']);
});
