import { describe, expect, it } from 'vitest';
import { pl } from '../../../src/reading/words/pl';
import { normalise } from '../../../src/reading/words/phrase';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './pl.bench';
import { barOf, priced, purposeOf, reassured, requiredOf, sectionNamed } from './said';

const { low, mid, high, ambiguous, neutral, login } = pl.asks;

describe('Polish words', () => {
  it('puts no label in two classes of asks', () => {
    const labels = [low, mid, high, ambiguous, neutral, login].flatMap((list) => [
      ...new Set(list.map((phrase) => `${normalise(phrase, true)}${phrase.endsWith('*') ? '*' : ''}`)),
    ]);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  it('are in lower case, and found without Polish letters too', () => {
    const all = [low, mid, high, ambiguous, neutral, login].flat();
    expect(all.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
    expect(mid).toContain('zaloz konto');
    expect(mid).toContain('załóż konto');
  });

  it('read the labels that they were written with', () => {
    expect(askMisses(asks, 'known', pl)).toEqual([]);
  });

  it('miss of the labels that came later exactly these', () => {
    expect(asks.filter((one) => one.half === 'fresh').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'fresh', pl)).toEqual([
      'Finalizuj zamówienie: unread –',
      'Rekrutuj się: unread –',
      'Sprawdź, który plan jest dla Ciebie: low pricing',
    ]);
  });

  it('know fields', () => {
    expect(fieldMisses(fields, pl)).toEqual([]);
  });

  it.each([
    ['Dlaczego warto nas wybrać?', 'benefits'],
    ['Jak to działa?', 'how-it-works'],
    ['Opinie naszych klientów', 'testimonials'],
    ['Zaufali nam', 'logos'],
    ['Firma w liczbach', 'numbers'],
    ['Nasze realizacje', 'case-study'],
    ['Piszą o nas', 'press'],
    ['Poznaj zespół', 'people'],
    ['Cennik', 'pricing'],
    ['Najczęściej zadawane pytania', 'faq'],
    ['Gwarancja satysfakcji', 'guarantee'],
    ['Skontaktuj się z nami', 'contact'],
    ['Nie czekaj, zacznij już dziś', 'final-cta'],
  ])('name the section under %j: %s', (words, kind) => {
    expect(sectionNamed(words, pl)).toBe(kind);
  });

  it.each([
    ['Bez podawania karty kredytowej', ['no-card']],
    ['Rezygnujesz w każdej chwili', ['cancel']],
    ['Możesz zrezygnować, kiedy chcesz', ['cancel']],
    ['30 dni na zwrot', ['returns']],
    ['Gwarancja zwrotu pieniędzy', ['refund']],
    ['Niezobowiązująca rozmowa', ['no-obligation']],
    ['Darmowa dostawa od 199 zł', ['free']],
    ['Zajmie Ci to 2 minuty', []],
    ['Zajmie Ci 2 minuty', ['time']],
    ['Oddzwonimy w ciągu jednego dnia roboczego', ['time']],
    ['Zero spamu', ['privacy']],
    ['Bezpieczne płatności', ['security']],
    ['Bez zakładania konta', ['no-account']],
    ['Czy mogę zrezygnować w każdej chwili?', []],
    ['Zwrotnica do roweru', []],
  ])('hear in %j: %j', (line, kinds) => {
    expect(reassured(line, pl)).toEqual(kinds);
  });

  it.each([
    ['49 zł / mies.', { amount: 49, currency: 'PLN', period: 'month' }],
    ['od 1 299,00 zł netto', { amount: 1299, from: true, extras: true }],
    ['199 PLN miesięcznie', { amount: 199, currency: 'PLN', period: 'month' }],
    ['590 zł rocznie', { amount: 590, period: 'year' }],
    ['89,90 zł', { amount: 89.9, period: 'unknown', from: false }],
  ])('read the price %j', (line, price) => {
    expect(priced(line, pl)).toMatchObject(price);
  });

  it('tell what must be filled in', () => {
    expect(requiredOf(['Imię (wymagane)', 'Telefon'], pl)).toEqual([true, false]);
    expect(requiredOf(['Imię', 'Telefon (opcjonalnie)', 'Uwagi (pole nieobowiązkowe)'], pl)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [['Adres e-mail'], 'Zapisz się', 'newsletter'],
    [['Imię', 'E-mail', 'Treść wiadomości'], 'Wyślij wiadomość', 'contact'],
    [['Imię i nazwisko', 'E-mail służbowy', 'Telefon', 'Nazwa firmy'], 'Umów prezentację', 'lead'],
    [['Szukaj'], 'Szukaj', 'search'],
    [['Imię', 'Telefon', 'Preferowany termin'], 'Zarezerwuj wizytę', 'booking'],
  ])('say of a form with %j and “%s” that it is for %s', (labels, submit, purpose) => {
    expect(purposeOf(labels, submit, pl)).toBe(purpose);
  });

  it('know a consent banner, and a bar that sells', () => {
    const said = 'Używamy plików cookie, aby serwis działał poprawnie.';
    expect(barOf(said, ['Akceptuję wszystkie', 'Tylko niezbędne'], pl)).toBe('consent');
    expect(barOf('Darmowa dostawa tylko do niedzieli', ['Kup teraz'], pl)).toBe('bar');
  });
});
