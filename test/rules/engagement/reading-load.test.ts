import { describe, expect, it } from 'vitest';
import readingLoad from '../../../src/rules/engagement/reading-load';
import { snapshot } from '../../helpers/facts';
import { cutShort, pageOf } from '../../helpers/odd-pages';
import { ask } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

/** A page of so many words: one heading for each 200 of them, paragraphs of 80, unless the case says otherwise. */
const copy = (words: number, longestParagraph = 80, headings = Math.ceil(words / 200)) => ({
  copy: { ...snapshot().facts.copy, words, longestParagraph, headings },
});
const mainAsk = (cost: number) => ({ mainAsk: ask('Start free trial', { cost }) });

ruleTable('reading-load', readingLoad, [
  ['200 words', 'cold', copy(200), 'pass easy'],
  ['199 words', 'cold', copy(199), 'warn few'],
  ['1 word', 'cold', copy(1, 1), 'warn few'],
  ['750 words', 'cold', copy(750), 'pass easy'],
  ['751 words', 'cold', copy(751), 'warn long'],
  ['1,500 words', 'cold', copy(1500), 'warn long'],
  ['1,501 words', 'cold', copy(1501), 'fail long'],
  ['1,200 words before an ask of 50', 'cold', { ...copy(1200), ...mainAsk(50) }, 'pass easy'],
  ['1,201 words before an ask of 50', 'cold', { ...copy(1201), ...mainAsk(50) }, 'warn long'],
  ['751 words before an ask of 49', 'cold', { ...copy(751), ...mainAsk(49) }, 'warn long'],
  ['200 words', 'warm', copy(200), 'pass easy'],
  ['199 words', 'warm', copy(199), 'warn few'],
  ['750 words', 'warm', copy(750), 'pass easy'],
  ['751 words before an ask of 50', 'warm', { ...copy(751), ...mainAsk(50) }, 'warn long'],
  ['1,501 words', 'warm', copy(1501), 'fail long'],
  ['150 words', 'hot', copy(150), 'pass easy'],
  ['149 words', 'hot', copy(149), 'warn few'],
  ['500 words', 'hot', copy(500), 'pass easy'],
  ['501 words', 'hot', copy(501), 'warn long'],
  ['501 words before an ask of 50', 'hot', { ...copy(501), ...mainAsk(50) }, 'warn long'],
  ['1,501 words', 'hot', copy(1501), 'fail long'],
  ['a paragraph of 81', 'cold', copy(400, 81), 'warn wall'],
  ['a paragraph of 120', 'warm', copy(400, 120), 'warn wall'],
  ['a paragraph of 121', 'hot', copy(400, 121), 'fail wall'],
  ['a heading for 200 words', 'cold', copy(400, 80, 2), 'pass easy'],
  ['a heading for more', 'cold', copy(401, 80, 2), 'warn unbroken'],
  ['200 words without a heading', 'cold', copy(200, 80, 0), 'pass easy'],
  ['201 words without a heading', 'cold', copy(201, 80, 0), 'warn unbroken'],
  ['few, and something unread', 'cold', { ...copy(100), ...cutShort }, 'unsure unseen'],
  ['too many, and something unread', 'cold', { ...copy(1501), ...cutShort }, 'fail long'],
  ['an article', 'cold', { ...copy(4000), ...pageOf('content') }, 'not-applicable reading'],
  ['750 words before an ask of 50', 'warm', { ...copy(750), ...mainAsk(50) }, 'pass easy'],
  ['500 words before an ask of 50', 'hot', { ...copy(500), ...mainAsk(50) }, 'pass easy'],
  [
    'a checkout',
    'cold',
    { ...copy(20), ...pageOf('checkout') },
    'not-applicable later',
    'Visitors come to a page of this kind (checkout) after an earlier yes, and not to read.',
  ],
]);

describe('what it advises', () => {
  it('fits what was found', () => {
    expect(said(readingLoad, copy(400, 121)).fix).toContain('Turn the paragraph of 121 words into a few points.');
    expect(said(readingLoad, copy(401, 80, 2)).fix).toContain('Put a heading over each idea.');
    expect(said(readingLoad, copy(100)).fix).toContain('Say in a few lines what it is');
  });
});
