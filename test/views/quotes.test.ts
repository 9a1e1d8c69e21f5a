import { describe, expect, it } from 'vitest';
import { firstSentence, splitQuotes } from '../../src/views/quotes';

describe('splitQuotes', () => {
  it('sets the page’s words apart from ours', () => {
    expect(splitQuotes('“Book a demo” is alone, “See pricing” too.')).toEqual([
      { text: 'Book a demo', quoted: true },
      { text: ' is alone, ', quoted: false },
      { text: 'See pricing', quoted: true },
      { text: ' too.', quoted: false },
    ]);
  });

  it.each(['', 'no quotes', 'an “open end', 'a close” first', '“” empty', '“a “b” c”'])(
    'drops nothing of %j',
    (sentence) => {
      const again = splitQuotes(sentence).map(({ text, quoted }) => (quoted ? `“${text}”` : text));
      expect(again.join('')).toBe(sentence);
    },
  );
});

describe('firstSentence', () => {
  it('ends at the first full stop of ours, not of the page', () => {
    expect(firstSentence('Rewrite “Hello. We are Acme.” at once. Then look again.')).toBe(
      'Rewrite “Hello. We are Acme.” at once.',
    );
  });

  it('is not fooled by a number or an address', () => {
    expect(firstSentence('Take the 4.5 s off acme.com. Then look.')).toBe('Take the 4.5 s off acme.com.');
  });

  it('is the whole text when that is one sentence', () => {
    expect(firstSentence('Move it up')).toBe('Move it up');
  });
});
