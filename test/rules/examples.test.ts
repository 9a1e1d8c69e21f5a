import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/reading/ask-label';
import { LANGUAGES, wordsFor } from '../../src/reading/words/languages';
import { examplesIn, OFFERS, type Examples } from '../../src/rules/examples';

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe.each(LANGUAGES)('examples in %s', (code) => {
  const examples: Examples = examplesIn(code);

  it('are words of this language, short enough for a button or a line', () => {
    if (code !== 'en') expect(texts(examples).filter((text) => texts(examplesIn('en')).includes(text))).toEqual([]);
    for (const offer of OFFERS) expect(examples.offers[offer].length).toBeLessThanOrEqual(50);
    for (const text of texts(examples)) {
      expect(text).toBe(text.trim());
      expect(text.length).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/[!{}“”"]|\s{2}/);
    }
  });

  it('offer nothing that we would read as a large ask ourselves', async () => {
    const words = await wordsFor(code);
    // A trial without a card is smaller than one with a card, and large all the same.
    const small = OFFERS.filter((offer) => offer !== 'trial');
    const large = small.filter((offer) => readLabel(examples.offers[offer], words).class === 'high');
    expect(large).toEqual([]);
  });
});
