import { describe, expect, it } from 'vitest';
import { reading } from '../../src/report/reading.en';
import type { Report } from '../../src/report/report';

const text = (formula: Report['page']['readability']['formula'], score: number | null) => ({
  formula,
  score,
  words: 300,
  sentences: 24,
});

describe('the words on reading ease', () => {
  it.each([
    [text('Flesch', 64), 'Reading ease 64 (Flesch): most adults read it easily.', 'easy from 60, hard below 50'],
    [text('Gulpease', 55), 'Reading ease 55 (Gulpease): it takes some effort to read.', 'easy from 60, hard below 50'],
    [text('LIX', 52), 'Reading difficulty 52 (LIX): it is hard to read for many.', 'easy below 40, hard from 50'],
    [
      text('Characters a sentence', 38),
      '38 characters a sentence: most adults read it easily.',
      'easy up to 45, hard above 60',
    ],
    [text('Flesch', null), 'Reading ease: too little running text for a formula.', 'The bands are convention'],
  ])('of %j', (readability, line, basis) => {
    expect(reading.ease(readability)).toBe(line);
    expect(reading.easeBasis(readability)).toContain(basis);
  });
});
