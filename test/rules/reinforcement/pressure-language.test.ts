import { expect, it } from 'vitest';
import { snapshot } from '../../helpers/facts';
import type { Loud } from '../../../src/reading/loud';
import type { Pressure } from '../../../src/reading/pressure';
import rule from '../../../src/rules/reinforcement/pressure-language';
import { at, foreign } from '../../helpers/odd-pages';
import { ask, evidence } from '../../helpers/reading';
import { ruleTable, shownBy } from '../../helpers/rule-table';

const said = (text: string, y = 2000, kind: Pressure['kind'] = 'urgency'): Pressure => ({
  kind,
  text,
  times: 1,
  toast: false,
  box: at(y),
  evidence: evidence(text),
});
const many = (count: number) => Array.from({ length: count }, (_, i) => said(`Hurry ${i + 1}`));
const cry: Loud = { kind: 'exclamation', text: 'Buy it!', evidence: evidence('Buy it!') };
const words = (count: number) => ({ copy: { ...snapshot().facts.copy, words: count } });
const first = { firstAsk: ask('Start', { box: at(200) }) };

ruleTable('pressure-language', rule, [
  ['a calm page', 'cold', {}, 'pass calm', 'The page speaks calmly.'],
  ['one push in 400 words', 'cold', { pressures: many(1) }, 'pass calm'],
  [
    'two pushes in 400 words',
    'cold',
    { pressures: many(2) },
    'warn few',
    'The page pushes here and there, 2 times in 500 words: “Hurry 1” and “Hurry 2”.',
  ],
  ['two pushes in 400 words', 'hot', { pressures: many(2) }, 'pass calm'],
  ['three pushes', 'hot', { pressures: many(3) }, 'warn few'],
  ['two pushes in 1000 words', 'cold', { pressures: many(2), ...words(1000) }, 'pass calm'],
  ['four pushes', 'warm', { pressures: many(4) }, 'warn few'],
  [
    'five pushes',
    'warm',
    { pressures: many(5) },
    'fail many',
    'The page pushes 5 times in 500 words: “Hurry 1”, “Hurry 2”, “Hurry 3” and 2 more.',
  ],
  ['five pushes', 'hot', { pressures: many(5) }, 'warn few'],
  ['six pushes', 'hot', { pressures: many(6) }, 'fail many'],
  ['fear and a cry', 'cold', { pressures: [said('Now or never', 2000, 'fear')], loud: [cry] }, 'warn few'],
  [
    'cries alone',
    'cold',
    { loud: Array.from({ length: 6 }, () => cry) },
    'warn loud',
    'Headings and buttons of the page cry or shout, 6 times in 500 words: “Buy it!”.',
  ],
  ['five pushes and a cry', 'cold', { pressures: many(5), loud: [cry] }, 'fail many'],
  ['four pushes and a cry', 'cold', { pressures: many(4), loud: [cry] }, 'warn few'],
  [
    'stock is for another rule',
    'cold',
    { pressures: [said('Only 2 left', 2000, 'stock'), said('Only 3 left', 2000, 'stock')] },
    'pass calm',
  ],
  [
    'urgency 100 px from the first ask',
    'cold',
    { ...first, pressures: [said('Ends tonight', 344)] },
    'fail first',
    'The first thing asked, “Start”, comes with “Ends tonight”.',
  ],
  ['urgency 101 px from the first ask', 'cold', { ...first, pressures: [said('Ends tonight', 345)] }, 'pass calm'],
  ['urgency at the first ask', 'warm', { ...first, pressures: [said('Ends tonight', 200)] }, 'pass calm'],
  ['fear at the first ask', 'cold', { ...first, pressures: [said('Now or never', 200, 'fear')] }, 'pass calm'],
  [
    'a language without words',
    'cold',
    foreign,
    'unsure language',
    'Whether the words of the page push could not be judged in this language.',
  ],
]);

it('shows every push', () => {
  expect(shownBy(rule, { pressures: many(2), loud: [cry] })).toEqual(['Hurry 1', 'Hurry 2', 'Buy it!']);
});
