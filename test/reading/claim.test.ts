import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/reading/claim';
import { readFlaws } from '../../src/reading/upkeep';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import type { Words } from '../../src/reading/words/words';
import type { TextFact } from '../../src/facts/text';
import { action, media, snapshot, text } from '../helpers/facts';
import { evidence, proof } from '../helpers/reading';

const claims = (words: string, rest: Partial<TextFact> = {}, language: Words = en) =>
  readClaims(snapshot({ texts: [text(words, rest)] }), language, [], []).map(({ kind, sourced }) => [kind, sourced]);

describe('claims', () => {
  it.each([['Teams save 32 % of their time'], ['Answers 3x faster than before'], ['We cut waste by 12.5%']])(
    'a figure: %s',
    (words) => {
      expect(claims(words)).toEqual([['figure', false]]);
    },
  );

  it.each([
    ['The leading platform for dentists', en],
    ['The #1 app for runners', en],
    ['Marktführer für Dachdecker', de],
    ['Die Nr. 1 in Hessen', de],
  ])('the first or best: %s', (words, language) => {
    expect(claims(words, {}, language)).toEqual([['superlative', false]]);
  });

  it.each([
    ['16 GB of memory'],
    ['Save 20% today'],
    ['20% off until Sunday'],
    ['From 3.9 % APR'],
    ['Only 9 € plus 19 % VAT'],
    ['100 % cotton'],
    ['Is it 50% cheaper?'],
    ['Best practices for teams'],
    ['Leading a team is hard'],
    ['1920x1080 pixels'],
  ])('no claim: %s', (words) => {
    expect(claims(words)).toEqual([]);
  });

  it('a link inside, a footnote and words for a source are sources; a text that is all link is not', () => {
    expect(claims('Teams save 32 %', { linkShare: 0.3 })).toEqual([['figure', true]]);
    expect(claims('Teams save 32 %¹')).toEqual([['figure', true]]);
    expect(claims('Teams save 32 %, according to Gartner')).toEqual([['figure', true]]);
    expect(claims('Teams save 32 %', { linkShare: 1 })).toEqual([['figure', false]]);
  });

  it('one figure told twice is one claim, and a platform that is named is a source', () => {
    const numbers = (words: string, y: number) => proof('numbers', y, { text: words, evidence: evidence(words) });
    const found = readClaims(
      snapshot(),
      en,
      [],
      [
        numbers('Over 4,200 teams', 100),
        numbers('4.200+ teams', 900),
        numbers('Google, 236 reviews', 1200),
        numbers('160 zł for 5 visits', 1500),
      ],
    );
    expect(found.map(({ text: words, sourced }) => [words, sourced])).toEqual([
      ['Over 4,200 teams', false],
      ['Google, 236 reviews', true],
    ]);
  });

  it('not in footers, prices, quotes and long stories', () => {
    expect(claims('The leading platform', { region: 'footer' })).toEqual([]);
    expect(claims('“They saved us 32 % of our time, and more”', { kind: 'quote' })).toEqual([]);
    expect(claims(`We saved 32 % ${'and told of it '.repeat(12)}`)).toEqual([]);
  });
});

describe('what is not kept up', () => {
  const flaws = (words: string, rest: Partial<TextFact> = {}, takenAt = '2026-03-01T00:00:00.000Z') =>
    readFlaws(snapshot({ texts: [text(words, rest)] }, { takenAt }), en).map(({ kind }) => kind);

  it.each([
    ['Lorem ipsum dolor sit amet', 'placeholder'],
    ['Welcome to [Company name]', 'placeholder'],
    ['© 2024 Acme', 'old'],
    ['Last updated: May 2023', 'old'],
    ['Offer ends 31 December 2025', 'expired'],
  ])('%s', (words, kind) => {
    expect(flaws(words)).toEqual([kind]);
  });

  it.each([
    ['© 2025 Acme'],
    ['© 2009–2026 Acme'],
    ['Last updated: December 2025'],
    ['Offer ends 31 December 2026'],
    ['Founded in 1999'],
    ['[1] Source'],
  ])('nothing: %s', (words) => {
    expect(flaws(words)).toEqual([]);
  });

  it('a picture that did not load, not a hidden or a tiny one', () => {
    const page = snapshot({
      media: [
        media({ broken: true, file: 'team.jpg' }),
        media({ broken: true, hiddenBy: 'display' }),
        media({ broken: true, box: { x: 0, y: 0, width: 5, height: 5 } }),
        media(),
      ],
    });
    expect(readFlaws(page, en).map(({ kind, text: what }) => [kind, what])).toEqual([['broken', 'team.jpg']]);
  });

  it('names such a picture by its words, and by its file where they have no letter', () => {
    const named = (alt: string) =>
      readFlaws(snapshot({ media: [media({ broken: true, file: 'roof.jpg', alt })] }), en)[0]?.text;
    expect([named('Our roof'), named('...'), named('')]).toEqual(['Our roof', 'roof.jpg', 'roof.jpg']);
  });

  it('most pictures missing together were not to be had, which tells nothing of the page', () => {
    const lost = (count: number, kept: number) =>
      readFlaws(
        snapshot({
          media: [
            ...Array.from({ length: count }, () => media({ broken: true, file: 'a.jpg' })),
            ...Array.from({ length: kept }, () => media()),
          ],
        }),
        en,
      ).length;
    expect(lost(3, 2)).toBe(0);
    expect(lost(3, 3)).toBe(3);
    expect(lost(2, 0)).toBe(2);
  });

  it('a link to a place that is not there, not what a script answers to', () => {
    const link = (href: string, rest: Parameters<typeof action>[1] = {}) =>
      action('Team', { destination: 'anchor', href: `https://acme.test/${href}`, ...rest });
    const kinds = (one: ReturnType<typeof link>) => readFlaws(snapshot({ actions: [one] }), en).map(({ kind }) => kind);
    expect(kinds(link('#team'))).toEqual(['dead']);
    // a refusal in a box over the page closes it
    expect(kinds(link('#team', { overlay: 'o1' }))).toEqual([]);
    expect(kinds(link('#team', { target: { selector: '#team', top: 900, fields: [], text: '' } }))).toEqual([]);
    expect(kinds(link('#/team'))).toEqual([]);
    expect(kinds(link('#!team'))).toEqual([]);
    expect(kinds(link('#tab=team'))).toEqual([]);
    expect(kinds(link('#team', { states: ['selected'] }))).toEqual([]);
    expect(kinds(link('#team', { role: 'tab' }))).toEqual([]);
  });
});
