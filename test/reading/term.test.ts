import { describe, expect, it } from 'vitest';
import { readTerms } from '../../src/reading/term';
import { de } from '../../src/reading/words/de';
import { en } from '../../src/reading/words/en';
import { es } from '../../src/reading/words/es';
import { fr } from '../../src/reading/words/fr';
import { it as italian } from '../../src/reading/words/it';
import { ja } from '../../src/reading/words/ja';
import { nl } from '../../src/reading/words/nl';
import { pl } from '../../src/reading/words/pl';
import { pt } from '../../src/reading/words/pt';
import type { Words } from '../../src/reading/words/words';
import { snapshot, text } from '../helpers/facts';

const months = (words: string, language: Words, rest = {}): number[] =>
  readTerms(snapshot({ texts: [text(words, rest)] }), language).map((term) => term.months);

describe('readTerms', () => {
  it.each([
    ['Minimum term 24 months, then monthly', 24, en],
    ['12-month contract', 12, en],
    ['2 year contract, then £19 a month', 24, en],
    ['Mindestlaufzeit: 24 Monate', 24, de],
    ['24-Monats-Vertrag', 24, de],
    ['Laufzeit 1 Jahr', 12, de],
    ['Engagement de 12 mois', 12, fr],
    ['Con permanencia de 12 meses', 12, es],
    ['Fidelização de 24 meses', 24, pt],
    ['Vincolo di 24 mesi', 24, italian],
    ['Looptijd 2 jaar', 24, nl],
    ['Umowa na 24 miesiące', 24, pl],
    ['最低契約期間は12ヶ月です', 12, ja],
    ['契約期間：２年', 24, ja],
  ])('reads “%s” as %i months', (words, count, language) => {
    expect(months(words, language)).toEqual([count]);
  });

  it.each([
    ['12 months free, no contract', en],
    ['No 12-month contract', en],
    ['12 months of support', en],
    ['Our contract with you', en],
    ['30 years of experience', en],
    ['24 Monate Garantie', de],
    ['Ohne 24 Monate Laufzeit', de],
    ['Sans engagement de 12 mois', fr],
    ['Notre engagement, depuis 10 ans', fr],
    ['Sin permanencia de 12 meses', es],
    ['Sem fidelização de 12 meses', pt],
    ['Senza vincolo di 12 mesi', italian],
    ['Zonder looptijd van 12 maanden', nl],
    ['Bez umowy na 24 miesiące', pl],
    ['契約期間の縛りなし', ja],
  ])('reads no term in “%s”', (words, language) => {
    expect(months(words, language)).toEqual([]);
  });

  it('reads what is seen, and no small print', () => {
    expect(months('12-month contract', en, { hiddenBy: 'display' })).toEqual([]);
    expect(months('12-month contract', en, { struck: true })).toEqual([]);
    expect(months(`12-month contract ${'and more '.repeat(40)}`, en)).toEqual([]);
  });
});
