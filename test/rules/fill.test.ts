import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/reading/phrase';
import { english } from '../../src/rules/english';
import { fill as fillIn, holesOf, plainNumber, speak } from '../../src/rules/fill';
import { counted, digits, inARow, listed, nameOfElement, phrase, quoted } from '../../src/rules/in-words';
import { phrases } from '../../src/rules/phrases.de';
import type { Voice } from '../../src/rules/voice';

const german: Voice = {
  locale: 'de',
  region: 'de-DE',
  marks: { open: '„', close: '“' },
  phrases,
  rules: {},
  sources: {},
};
const fill = (text: string, values: Record<string, Value>, voice = english): string => fillIn(text, values, voice);

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
    expect([3, 2.25, 0.04, -4, -0.01, 12000, NaN, Infinity].map((value) => plainNumber(value, english))).toEqual([
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

describe('another language', () => {
  it('counts in its own nouns, in the case that the hole asks for', () => {
    const values = { things: counted(7, 'field'), one: counted(1, 'step') };
    expect(fill('It has {things} and {one}.', values)).toBe('It has 7 fields and one step.');
    expect(fill('Es hat {things} und {one:accusative}.', values, german)).toBe('Es hat 7 Felder und einen Schritt.');
    expect(fill('Mit {things:dative} in {one:dative}.', values, german)).toBe('Mit 7 Feldern in einem Schritt.');
  });

  it('writes numbers as there', () => {
    expect(fill('{n} and {m}', { n: 2.25, m: digits(0.1, 2) })).toBe('2.3 and 0.10');
    expect(fill('{n} und {m}', { n: -2.25, m: digits(0.1, 2) }, german)).toBe('−2,2 und 0,10');
    expect(speak(counted(1.5, 'screen'), german)).toBe('1,5 Bildschirme');
  });

  it('joins and quotes as there', () => {
    const values = {
      list: listed(['a', 'b', 'c']),
      either: listed(['a', 'b'], 'or'),
      words: quoted(['x', 'y', 'z'], 2),
    };
    expect(fill('{list}; {either}; {words}', values)).toBe('a, b and c; a or b; “x”, “y” and one more');
    expect(fill('{list}; {either}; {words}', values, german)).toBe('a, b und c; a oder b; „x“, „y“ und ein weiteres');
    expect(fill('in {words:dative}', values, german)).toBe('in „x“, „y“ und einem weiteren');
    expect(fill('{part}', { part: nameOfElement(undefined) }, german)).toBe('Ein Teil ohne Worte');
  });

  it('opens a sentence with a capital where a phrase of ours stands there, and leaves page text as it is', () => {
    expect(fill('{form} is long.', { form: phrase('theForm') })).toBe('The form is long.');
    expect(fill('{name} is long.', { name: 'iPhone' })).toBe('iPhone is long.');
    expect(speak(inARow([phrase('theForm'), 'B.']), english)).toBe('The form B.');
    // In the middle of one it has none, wherever it stands in another phrase.
    expect(fill('No {what}.', { what: phrase('inQuotes', { words: phrase('theForm') }) })).toBe('No “the form”.');
    const beyond = phrase('unread-beyond', { list: phrase('unread-forms'), limit: 1, found: 2 });
    expect(fill('No {beyond}.', { beyond })).toBe('No the forms beyond the first 1 (there are 2).');
  });
});

describe('holesOf', () => {
  it('names each hole once', () => {
    expect(holesOf('{a} then {b:dative} then {a}')).toEqual(['a', 'b']);
  });
});
