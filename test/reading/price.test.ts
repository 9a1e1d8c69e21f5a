import { describe, expect, it } from 'vitest';
import type { TextFact } from '../../src/facts/text';
import { readPrices } from '../../src/reading/price';
import type { Price } from '../../src/reading/trust';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import { fr } from '../../src/reading/words/fr';
import { ja } from '../../src/reading/words/ja';
import { snapshot, text } from '../helpers/facts';

const read = (...texts: TextFact[]): Price[] => readPrices(snapshot({ texts }), en);

describe('readPrices', () => {
  it.each([
    ['$29/mo', 29, 'USD', 'month'],
    ['€ 1.299,00', 1299, 'EUR', 'unknown'],
    ['1,299.50 USD per year', 1299.5, 'USD', 'year'],
    ['49 € a month', 49, 'EUR', 'month'],
    ['£5', 5, 'GBP', 'unknown'],
    ['CHF 1’200'.replace('’', "'"), 1200, 'CHF', 'unknown'],
    ['3,000円', 3000, 'JPY', 'unknown'],
    ['R$ 19,90', 19.9, 'BRL', 'unknown'],
    ['Donate $50', 50, 'USD', 'unknown'],
  ])('reads %j', (shown, amount, currency, period) => {
    expect(read(text(shown))).toMatchObject([{ amount, currency, period }]);
  });

  it.each([
    'We saved our clients $2,000,000 in the first year of working with them on taxes',
    '$3M raised',
    '$10k+',
    '€ 10.000+ saved',
    '5 days',
    'Version 2.0',
    '20% off',
  ])('reads no price in %j', (shown) => {
    expect(read(text(shown))).toEqual([]);
  });

  it('reads a price that a sentence names as one, and no sum of a story or of a quote', () => {
    const said = (words: string, rest = {}) => read(text(words, rest)).map(({ amount }) => amount);
    expect(
      said('Leave it before work, ride it home after. We check brakes and lights for £38 and ring nobody.'),
    ).toEqual([38]);
    expect(said('A check of brakes, chain, lights and tyres in one day costs £38, parts extra.')).toEqual([38]);
    expect(said('A year later the workshop had earned £38 more from every rider who came by.')).toEqual([]);
    expect(said('“I had my brakes and chain and lights and tyres checked for £38 in a day.”')).toEqual([]);
    expect(said('We bought a shop for £38,000 in 2014 and sold it again for £90,000 in 2020.')).toEqual([]);
  });

  it.each([
    ['de', 'Bremsen, Kette, Licht und Reifen prüfen wir an einem Tag für 38 € im Laden.', de],
    ['fr', 'Freins, chaîne, éclairage et pneus contrôlés en une journée pour 38 € à l’atelier.', fr],
  ] as const)('%s: reads a price in a sentence', (_code, words, language) => {
    expect(readPrices(snapshot({ texts: [text(words)] }), language)).toMatchObject([{ amount: 38 }]);
  });

  it('reads no struck-out price, and none in the menu', () => {
    expect(read(text('$99', { struck: true }), text('$29'))).toHaveLength(1);
    expect(read(text('$99', { region: 'nav' }))).toEqual([]);
  });

  it('marks a lower end, a range and extra costs', () => {
    expect(read(text('From $9 per user'))).toMatchObject([{ from: true, extras: true, amount: 9 }]);
    expect(read(text('€ 1.290,00 + tax'))).toMatchObject([{ extras: true, amount: 1290 }]);
    expect(read(text('$10 – $20'))).toMatchObject([{ amount: null }]);
    expect(read(text('$9'))).toMatchObject([{ from: false, extras: false }]);
  });

  it('takes the period from right beside it, in the same card only', () => {
    const at = (x: number) => ({ x, y: 200, width: 60, height: 30 });
    const price = text('$29', { box: at(100), group: { id: 'g1', item: 0 } });
    const mine = text('per month', { box: at(110), group: { id: 'g1', item: 0 } });
    const other = text('per month', { box: at(180), group: { id: 'g1', item: 1 } });
    expect(read(price, mine)).toMatchObject([{ period: 'month' }]);
    expect(read(price, other)).toMatchObject([{ period: 'unknown' }]);
  });

  it.each([
    ['980円から', { amount: 980, from: true }],
    ['3,980円〜', { amount: 3980, from: true }],
    ['１，９８０円（税込）', { amount: 1980, extras: true }],
    ['980円でお試し', { amount: 980, from: false }],
    ['3,000円〜5,000円', { amount: null, from: false }],
    ['¥3,000～¥5,000', { amount: null, from: false }],
  ])('reads %j, where words are not spaced', (shown, price) => {
    expect(readPrices(snapshot({ texts: [text(shown)] }), ja)).toMatchObject([price]);
  });
});
