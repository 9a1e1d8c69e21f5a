import { describe, expect, it } from 'vitest';
import type { Readability } from '../../../src/reading/readability';
import readingEase from '../../../src/rules/engagement/reading-ease';
import { foreign } from '../../helpers/odd-pages';
import { evidence } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const LONG = 'A sentence that goes on and on before it comes to the point';

/** A text of 300 words that scores so. */
const text = (score: number | null, formula: Readability['formula'] = 'Flesch', words = 300) => ({
  readability: { formula, score, words, sentences: 20, longSentences: [LONG], enough: words >= 100 },
});

ruleTable('reading-ease', readingEase, [
  ['Flesch 60', 'cold', text(60), 'pass easy', 'The text is easy to read: Flesch 60, and our mark is 60 or more.'],
  ['Flesch 59', 'cold', text(59), 'warn effort'],
  ['Flesch 50', 'cold', text(50), 'warn effort'],
  ['Flesch 49', 'cold', text(49), 'fail hard', 'The text is hard to read: Flesch 49, and our mark is 60 or more.'],
  ['Flesch 50', 'warm', text(50), 'pass easy'],
  ['Flesch 49', 'warm', text(49), 'warn effort'],
  ['Flesch 40', 'warm', text(40), 'warn effort'],
  ['Flesch 39', 'warm', text(39), 'fail hard'],
  ['Flesch 50', 'hot', text(50), 'pass easy'],
  ['Flesch 39', 'hot', text(39), 'fail hard'],
  ['Gulpease 60', 'cold', text(60, 'Gulpease'), 'pass easy'],
  ['Gulpease 49', 'cold', text(49, 'Gulpease'), 'fail hard'],
  ['Amstad 55', 'cold', text(55, 'Flesch-Amstad'), 'warn effort'],
  ['LIX 39', 'cold', text(39, 'LIX'), 'pass easy', 'The text is easy to read: LIX 39, and our mark is under 40.'],
  ['LIX 40', 'cold', text(40, 'LIX'), 'warn effort'],
  ['LIX 50', 'cold', text(50, 'LIX'), 'fail hard'],
  ['LIX 49', 'warm', text(49, 'LIX'), 'pass easy'],
  ['LIX 59', 'hot', text(59, 'LIX'), 'warn effort'],
  ['LIX 60', 'hot', text(60, 'LIX'), 'fail hard'],
  [
    '45 characters',
    'cold',
    text(45, 'Characters a sentence'),
    'pass easy',
    'The text is easy to read: 45 characters a sentence, and our mark is up to 45.',
  ],
  ['46 characters', 'cold', text(46, 'Characters a sentence'), 'warn effort'],
  ['61 characters', 'cold', text(61, 'Characters a sentence'), 'fail hard'],
  ['55 characters', 'hot', text(55, 'Characters a sentence'), 'pass easy'],
  [
    'too little text',
    'cold',
    text(null, 'Flesch', 99),
    'not-applicable short',
    'Reading ease needs 100 words of running text; there is less here (99 words).',
  ],
  [
    'text of a template',
    'cold',
    { ...text(17), flaws: [{ kind: 'placeholder', text: 'Lorem ipsum', evidence: evidence('Lorem ipsum') }] },
    'not-applicable template',
  ],
  [
    'an old year',
    'cold',
    { ...text(17), flaws: [{ kind: 'old', text: '2019', evidence: evidence('2019') }] },
    'fail hard',
  ],
  ['a language that we do not know', 'cold', { ...text(80, 'LIX'), ...foreign }, 'unsure language'],
  ['too little in such a language', 'cold', { ...text(null, 'LIX', 20), ...foreign }, 'not-applicable short'],
  ['LIX 49', 'cold', text(49, 'LIX'), 'warn effort'],
  ['LIX 50', 'warm', text(50, 'LIX'), 'warn effort'],
  ['60 characters', 'cold', text(60, 'Characters a sentence'), 'warn effort'],
  ['56 characters', 'warm', text(56, 'Characters a sentence'), 'warn effort'],
  ['70 characters', 'warm', text(70, 'Characters a sentence'), 'warn effort'],
  ['71 characters', 'hot', text(71, 'Characters a sentence'), 'fail hard'],
]);

describe('what it advises', () => {
  it('cuts a long sentence, and puts a short one in shorter words', () => {
    expect(said(readingEase, text(30)).fix).toContain(`Say “${LONG}” in shorter words.`);
    const longer = `${LONG} and then goes on for another nine words at least`;
    const { readability } = text(30);
    expect(said(readingEase, { readability: { ...readability, longSentences: [longer] } }).fix).toContain(
      'Cut “A sentence that goes on and on before',
    );
  });
});

it('asks to cut a sentence of more than 20 words, and to put a shorter one in shorter words', () => {
  const fixFor = (count: number): string => {
    const { readability } = text(49);
    const sentence = Array.from({ length: count }, () => 'word').join(' ');
    return said(readingEase, { readability: { ...readability, longSentences: [sentence] } }).fix;
  };
  expect(fixFor(20)).toMatch(/^Say “word .*” in shorter words\./);
  expect(fixFor(21)).toMatch(/^Cut “word .*” in two\./);
});
