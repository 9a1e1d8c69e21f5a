import { describe, expect, it } from 'vitest';
import depth from '../../../src/rules/engagement/depth';
import { cutShort, foreign, pageOf } from '../../helpers/odd-pages';
import { ask } from '../../helpers/reading';
import { ruleTable, said, type Row } from '../../helpers/rule-table';

const trial = { mainAsk: ask('Start trial', { kind: 'trial', cost: 50 }) };
const rows: Row[] = [
  ['2 kinds', 'cold', { depth: ['video', 'faq'] }, 'pass deep'],
  ['1 kind', 'cold', { depth: ['faq'] }, 'warn shallow'],
  ['1 kind twice', 'cold', { depth: ['faq', 'faq'] }, 'warn shallow'],
  ['none', 'cold', {}, 'fail none'],
  ['3 kinds', 'warm', { depth: ['video', 'faq', 'pricing'] }, 'pass deep'],
  ['2 kinds', 'warm', { depth: ['video', 'faq'] }, 'warn shallow'],
  ['none', 'warm', {}, 'fail none'],
  ['prices', 'hot', { depth: ['pricing'] }, 'pass deep'],
  ['specification', 'hot', { depth: ['features'] }, 'pass deep'],
  ['neither', 'hot', { depth: ['video', 'faq', 'case-study'] }, 'warn checks'],
  ['none', 'hot', {}, 'fail none'],
  ['1 kind on a page cut short', 'cold', { depth: ['faq'], ...cutShort }, 'unsure unseen'],
  ['2 kinds on it', 'cold', { depth: ['faq', 'video'], ...cutShort }, 'pass deep'],
  ['1 kind in a language without words', 'cold', { depth: ['video'], ...foreign }, 'unsure language'],
  ['2 kinds in it', 'cold', { depth: ['video', 'faq'], ...foreign }, 'pass deep'],
  ['a checkout', 'cold', pageOf('checkout'), 'not-applicable beside'],
];

ruleTable('depth', depth, [
  ...rows.map(([about, profile, page, says]): Row => [about, profile, { ...trial, ...page }, says]),
  ['a page that asks for nothing', 'cold', { depth: ['faq'] }, 'not-applicable aimless'],
  [
    'a link to more',
    'cold',
    { ...trial, asks: [ask('See the work', { kind: 'explore' })] },
    'warn links',
    'The page itself shows no detail, price, case, video or answers; “See the work” leads to more.',
  ],
  ['a look that costs 10', 'cold', { ...trial, asks: [ask('Prices', { kind: 'pricing', cost: 10 })] }, 'warn links'],
  ['a look that costs 11', 'cold', { ...trial, asks: [ask('Prices', { kind: 'pricing', cost: 11 })] }, 'fail none'],
  [
    'a link to more in the footer',
    'cold',
    { ...trial, asks: [ask('Work', { kind: 'explore', region: 'footer' })] },
    'fail none',
  ],
]);

describe('what it says', () => {
  it('names what is there and asks for what is not', () => {
    const { text, fix } = said(depth, { ...trial, depth: ['faq'] });
    expect(text).toBe('There is one way to go deeper without committing (answers to questions); 2 would be enough.');
    expect(fix).toBe('Add details of what it does, prices or a case, near the ask that they prepare.');
  });

  it('asks ready visitors for nothing but price and detail', () => {
    expect(said(depth, { ...trial, depth: ['video'] }, 'hot').fix).toContain(
      'Add prices, details of what it does or a comparison',
    );
  });
});
