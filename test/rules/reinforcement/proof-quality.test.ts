import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/proof-quality';
import { cutShort, foreign } from '../../helpers/odd-pages';
import { proof } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const quotes = (...points: number[]) => ({
  proofs: points.map((quality) => proof('testimonial', 500, { quality, text: `Quote of ${quality}` })),
});

ruleTable('proof-quality', rule, [
  [
    'a quote of 3',
    'cold',
    quotes(3),
    'pass good',
    'Who speaks is told in one quote: 3 of 5 for name, role, photo, result and source.',
  ],
  ['the best three of five quotes', 'cold', quotes(0, 4, 1, 3, 3), 'pass good'],
  [
    'an average under 3',
    'cold',
    quotes(3, 3, 2),
    'warn fair',
    '“Quote of 2” says little of who speaks: 2.7 of 5 for name, role, photo, result and source.',
  ],
  ['a quote of 2', 'hot', quotes(2), 'warn fair'],
  ['a quote of 1', 'cold', quotes(1), 'warn fair'],
  [
    'a quote of nobody',
    'cold',
    quotes(0),
    'fail poor',
    '“Quote of 0” hardly says who speaks: 0 of 5 for name, role, photo, result and source.',
  ],
  ['one of nobody among two', 'cold', quotes(1, 0), 'fail poor'],
  [
    'a weak quote in a language without words',
    'cold',
    { ...quotes(0), ...foreign },
    'unsure language',
    'Who speaks in “Quote of 0” could not be judged in this language.',
  ],
  ['a good quote in a language without words', 'cold', { ...quotes(4), ...foreign }, 'pass good'],
  [
    'a rating is no quote',
    'cold',
    { proofs: [proof('rating', 500, { quality: 1 })] },
    'not-applicable none',
    'The page quotes nobody.',
  ],
  [
    'no quote on a page cut short',
    'cold',
    cutShort,
    'unsure unseen',
    'No quote was seen, but the rest of a very long page could not be read.',
  ],
]);

it('names the weakest of the best in its advice, and shows the best three', () => {
  expect(said(rule, quotes(2, 1)).fix).toContain('Say who speaks in “Quote of 1”');
  expect(shownBy(rule, quotes(1, 1, 1, 1))).toHaveLength(3);
});
