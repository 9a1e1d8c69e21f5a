import { describe, expect, it } from 'vitest';
import { english } from '../../src/rules/english';
import { speak } from '../../src/rules/fill';
import { counted, quoted, shorten } from '../../src/rules/in-words';

describe('shorten', () => {
  it.each([
    ['“It saved us a day”', 'It saved us a day'],
    ['"It saved us a day"', 'It saved us a day'],
    ['„Ein Tag gespart“', 'Ein Tag gespart'],
    ['« Un jour de gagné »', 'Un jour de gagné'],
    ['“The first half of what she said', 'The first half of what she said'],
  ])('takes off the quotation marks around %s', (text, bare) => {
    expect(shorten(text)).toBe(bare);
  });

  it.each([
    ['The “better” way', 'The ‘better’ way'],
    ['Say "yes" today', 'Say ‘yes’ today'],
    ['"Fast" is our name', '‘Fast’ is our name'],
    ['"Fast" and "cheap"', '‘Fast’ and ‘cheap’'],
    ['A 27" screen', 'A 27" screen'],
  ])('makes those inside single: %s', (text, single) => {
    expect(shorten(text)).toBe(single);
  });

  it('cuts at a word, or at half its length where a word is longer than that', () => {
    expect(shorten(`${'a'.repeat(41)} ${'b'.repeat(60)}`)).toBe(`${'a'.repeat(41)}…`);
    expect(shorten(`${'a'.repeat(39)} ${'b'.repeat(60)}`)).toBe(`${'a'.repeat(39)}…`);
    expect(shorten(`${'a'.repeat(30)} ${'b'.repeat(60)}`)).toBe(`${'a'.repeat(30)} ${'b'.repeat(9)}…`);
  });

  it('keeps 80 characters whole, and cuts 81', () => {
    expect(shorten(`${'a'.repeat(70)} ${'b'.repeat(9)}`)).toBe(`${'a'.repeat(70)} ${'b'.repeat(9)}`);
    expect(shorten(`${'a'.repeat(70)} ${'b'.repeat(10)}`)).toBe(`${'a'.repeat(70)}…`);
  });

  it('cuts a quote after its marks are off', () => {
    expect(shorten(`“${'long '.repeat(40)}”`)).toMatch(/^long .*long…$/);
  });

  it('leaves nothing of nothing', () => {
    expect(shorten('')).toBe('');
  });
});

describe('quoted', () => {
  it('names the same words once, and counts the others', () => {
    expect(speak(quoted(['E-mail', 'E-mail']), english)).toBe('“E-mail”');
    expect(speak(quoted(['a', 'b', 'b', 'c', 'd'], 2), english)).toBe('“a”, “b” and 2 more');
  });
});

describe('counted', () => {
  it('writes one as a word', () => {
    expect([counted(1, 'thing'), counted(2, 'thing')].map((one) => speak(one, english))).toEqual([
      'one thing',
      '2 things',
    ]);
  });
});
