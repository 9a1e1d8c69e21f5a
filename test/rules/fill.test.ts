import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, holesOf, plainNumber } from '../../src/rules/fill';

describe('fill', () => {
  it('puts words and numbers into the holes', () => {
    expect(fill('“{ask}” asks for {n} things', { ask: 'Book a demo', n: 7 })).toBe('“Book a demo” asks for 7 things');
  });

  it('shows an ellipsis where a value is missing, inherited names included', () => {
    expect(fill('{gone} and {constructor}', {})).toBe('… and …');
  });

  it('takes a page at its words: braces go, white space folds, a long text is cut', () => {
    expect(fill('“{ask}”', { ask: 'Buy {{ name }}\n now' })).toBe('“Buy name now”');
    expect([...fill('{ask}', { ask: '😀'.repeat(300) })]).toHaveLength(240);
  });

  it('never leaves a brace, whatever the text and the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '{', '}', '{x}', '{y}', ' ')),
        fc.string(),
        fc.double(),
        (parts, x, y) => {
          // A text is ours and is checked by the house test; a pair is what can be filled.
          const text = parts.join('').replace(/\{(?![xy]\})|(?<!\{[xy])\}/g, '');
          expect(fill(text, { x, y })).not.toMatch(/[{}]/);
        },
      ),
    );
  });
});

describe('plainNumber', () => {
  it('writes numbers as in a sentence', () => {
    expect([3, 2.25, 0.04, -4, -0.01, 12000, NaN, Infinity].map(plainNumber)).toEqual([
      '3',
      '2.3',
      '0',
      '−4',
      '0',
      '12000',
      '…',
      '…',
    ]);
  });
});

describe('holesOf', () => {
  it('names each hole once', () => {
    expect(holesOf('{a} then {b} then {a}')).toEqual(['a', 'b']);
  });
});
