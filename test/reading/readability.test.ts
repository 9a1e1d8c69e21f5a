import { describe, expect, it } from 'vitest';
import { readReadability } from '../../src/reading/readability';
import { levelOf, READING_FORMULAS, READING_MARKS, scaleOf } from '../../src/reading/reading-formula';

/** A sentence said so often. */
const times = (sentence: string, count: number): string => `${sentence} `.repeat(count).trim();

/** Ten words of one syllable: W/S 10, Syl/W 1. */
const PLAIN = 'We plan all your tours so you can go home.';

describe('readReadability', () => {
  it.each([
    // 206.835 − 1.015 × 10 − 84.6 × 1 = 112, which is more than the scale holds
    ['en', times(PLAIN, 10), 'Flesch', 100],
    // 8 words, 13 syllables: 206.835 − 8.12 − 137.475 = 61.2
    ['en', times('Our platform makes reporting simple for busy teams.', 13), 'Flesch', 61],
    // 6 words, 10 syllables: 180 − 6 − 58.5 × 10 / 6 = 76.5
    ['de', times('Wir rechnen Ihre Löhne pünktlich ab.', 17), 'Flesch-Amstad', 77],
    // 6 words, 9 syllables: 207 − 6.09 − 110.4 = 90.5
    ['fr', times('Nous calculons vos salaires chaque mois.', 17), 'Kandel-Moles', 91],
    // 6 words, 13 syllables: 206.84 − 6.12 − 130 = 70.7
    ['es', times('Calculamos sus nóminas cada mes gratis.', 17), 'Fernández-Huerta', 71],
    // 6 words, 12 syllables: 248.835 − 6.09 − 169.2 = 73.5
    ['pt', times('Fazemos a folha da sua empresa.', 17), 'Flesch-Martins', 74],
    // 6 words, 12 syllables: 206.84 − 5.58 − 154 = 47.3
    ['nl', times('Wij doen elke maand uw loonadministratie.', 17), 'Flesch-Douma', 47],
    // 6 words, 27 letters: 89 + (300 − 270) / 6 = 94
    ['it', times('Facciamo le buste paga ogni mese.', 17), 'Gulpease', 94],
    // 6 words, 3 of more than six letters: 6 + 50
    ['pl', times('Rozliczamy wynagrodzenia w firmie co miesiąc.', 17), 'LIX', 56],
    // no formula of its own
    ['fi', times('Laskemme palkat joka kuukausi aina oikein.', 17), 'LIX', 39],
    // 13 characters
    ['ja', '配送状況がすぐにわかります。'.repeat(20), 'Characters a sentence', 13],
  ])('reads %s', (language, text, formula, score) => {
    expect(readReadability(text, language)).toMatchObject({ formula, score, enough: true });
  });

  it.each([
    ['100 words', times(PLAIN, 10), { score: 100, words: 100, sentences: 10, enough: true }],
    ['90 words', times(PLAIN, 9), { score: null, words: 90, sentences: 9, enough: false }],
    ['nothing', '', { score: null, words: 0, sentences: 0, enough: false, longSentences: [] }],
  ])('wants 100 words: %s', (_about, text, expected) => {
    expect(readReadability(text, 'en')).toMatchObject(expected);
  });

  it('wants 200 Japanese characters', () => {
    expect(readReadability('配送状況がすぐにわかります。'.repeat(15), 'ja')).toMatchObject({ score: null, words: 98 });
    expect(readReadability('配送状況がすぐにわかります。'.repeat(16), 'ja')).toMatchObject({ score: 13, words: 104 });
  });

  it('names the three longest sentences, each once, the longest first, cut for quoting', () => {
    const long = `${'Very long words again '.repeat(20)}end.`;
    const { longSentences } = readReadability(`${PLAIN}\nOne two three four.\n${long}\n${PLAIN}\nA b c d e.`, 'en');
    expect(longSentences.map((text) => text.length)).toEqual([200, PLAIN.length, 'A b c d e.'.length]);
    expect(longSentences[0]).toMatch(/^Very long words .*…$/);
  });
});

describe('levelOf', () => {
  it.each([
    ['ease', 60, 'easy'],
    ['ease', 59, 'effort'],
    ['ease', 50, 'effort'],
    ['ease', 49, 'hard'],
    ['difficulty', 39, 'easy'],
    ['difficulty', 40, 'effort'],
    ['difficulty', 49, 'effort'],
    ['difficulty', 50, 'hard'],
    ['length', 45, 'easy'],
    ['length', 46, 'effort'],
    ['length', 60, 'effort'],
    ['length', 61, 'hard'],
  ] as const)('%s %i is %s', (scale, score, level) => {
    expect(levelOf(scale, score)).toBe(level);
  });

  it('has a scale with marks for every formula', () => {
    for (const formula of READING_FORMULAS) expect(READING_MARKS[scaleOf(formula)].easy).toBeGreaterThan(0);
  });
});
