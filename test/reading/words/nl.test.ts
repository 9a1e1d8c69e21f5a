import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/reading/words/nl';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './nl.bench';
import { faultsOf, inTwoClasses, listsOf } from './read-with';
import { barOf, priced, purposeOf, reassured, requiredOf, sectionNamed } from './said';

describe('Dutch words', () => {
  it.each(listsOf(nl))('%s is in lower case, none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(faultsOf(list)).toEqual([]);
  });

  it('put no label in two classes of asks', () => {
    expect(inTwoClasses(nl)).toEqual([]);
  });

  it('read the labels that they were written with, but for these', () => {
    expect(asks.filter((one) => one.half === 'known').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'known', nl)).toEqual([]);
  });

  it('miss of the labels that came later exactly these', () => {
    expect(asks.filter((one) => one.half === 'fresh').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'fresh', nl)).toEqual([
      'Alles over warmtepompen: low explore',
      'Mis niets, schrijf je in: mid newsletter',
      'Stuur een WhatsApp-bericht: mid contact',
      'Doe mee!: ambiguous –',
    ]);
  });

  it('know fields', () => {
    expect(fields.length).toBeGreaterThanOrEqual(36);
    expect(fieldMisses(fields, nl)).toEqual([]);
  });

  it.each([
    ['Waarom kiezen voor ons?', 'benefits'],
    ['Jouw voordelen', 'benefits'],
    ['Zo werkt het', 'how-it-works'],
    ['In 3 stappen geregeld', 'how-it-works'],
    ['Wat onze klanten zeggen', 'testimonials'],
    ['Ervaringen van bewoners', 'testimonials'],
    ['Zij gingen je voor', 'testimonials'],
    ['Onze opdrachtgevers', 'logos'],
    ['Ons bedrijf in cijfers', 'numbers'],
    ['Recente projecten', 'case-study'],
    ['Bekend van', 'press'],
    ['Maak kennis met ons team', 'people'],
    ['Onze tarieven', 'pricing'],
    ['Kies je pakket', 'pricing'],
    ['Veelgestelde vragen', 'faq'],
    ['Niet goed, geld terug', 'guarantee'],
    ['Contact', 'contact'],
    ['Vraag een offerte aan', 'form'],
    ['Klaar om te beginnen?', 'final-cta'],
  ])('name the section under %j: %s', (words, kind) => {
    expect(sectionNamed(words, nl)).toBe(kind);
  });

  it.each([
    ['Geen creditcard nodig', ['no-card']],
    ['Maandelijks opzegbaar', ['cancel']],
    ['Uitschrijven kan altijd', ['cancel']],
    ['Niet goed, geld terug', ['refund']],
    ['Gratis retourneren', ['returns']],
    ['Gratis en vrijblijvend', ['no-obligation', 'free']],
    ['Gratis verzending vanaf € 20', ['free']],
    ['We reageren binnen één werkdag', ['time']],
    ['In 2 minuten geregeld', ['time']],
    ['Geen spam', ['privacy']],
    ['Veilig betalen met iDEAL', ['security']],
    ['Zonder account', ['no-account']],
    ['Kan ik altijd opzeggen?', []],
    ['Verplichte literatuur', []],
  ])('hear in %j: %j', (line, kinds) => {
    expect(reassured(line, nl)).toEqual(kinds);
  });

  it.each([
    ['€ 49 per maand', { amount: 49, currency: 'EUR', period: 'month' }],
    ['Vanaf € 1.295,- excl. btw', { amount: 1295, from: true, extras: true }],
    ['€ 12,50 p/mnd', { amount: 12.5, period: 'month' }],
    ['€ 120 per jaar', { amount: 120, period: 'year' }],
    ['€ 89,95', { amount: 89.95, period: 'unknown', from: false }],
  ])('read the price %j', (line, price) => {
    expect(priced(line, nl)).toMatchObject(price);
  });

  it('tell what must be filled in', () => {
    expect(requiredOf(['Naam (verplicht)', 'Telefoon'], nl)).toEqual([true, false]);
    expect(requiredOf(['Naam', 'Telefoon (optioneel)', 'Opmerking (niet verplicht)'], nl)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [['E-mailadres'], 'Inschrijven', 'newsletter'],
    [['Naam', 'E-mailadres', 'Bericht'], 'Verstuur bericht', 'contact'],
    [['Naam', 'Zakelijk e-mailadres', 'Telefoonnummer', 'Bedrijfsnaam'], 'Plan een demo', 'lead'],
    [['Zoeken'], 'Zoek', 'search'],
    [['Aankomstdatum', 'Vertrekdatum', 'Aantal gasten'], 'Bekijk beschikbaarheid', 'booking'],
    [['Naam', 'E-mailadres', 'Ander bedrag'], 'Doneer nu', 'donation'],
  ])('say of a form with %j and “%s” that it is for %s', (labels, submit, purpose) => {
    expect(purposeOf(labels, submit, nl)).toBe(purpose);
  });

  it('know a consent banner, and a bar that sells', () => {
    const said = 'Wij gebruiken functionele cookies en, met jouw toestemming, ook cookies van derden.';
    expect(barOf(said, ['Alles accepteren', 'Weigeren', 'Zelf instellen'], nl)).toBe('consent');
    expect(barOf('Gratis verzending tot en met zondag', ['Bestel nu'], nl)).toBe('bar');
  });
});
