import { describe, expect, it } from 'vitest';
import { de } from '../../../src/reading/words/de';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './de.bench';
import { faultsOf, inTwoClasses, listsOf } from './read-with';
import { barOf, priced, purposeOf, reassured, requiredOf, sectionNamed } from './said';

describe('German words', () => {
  it.each(listsOf(de))('%s holds phrases in lower case, none empty or twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(faultsOf(list)).toEqual([]);
  });

  it('puts no label in two classes of asks', () => {
    expect(inTwoClasses(de)).toEqual([]);
  });

  it('are found with ss for ß', () => {
    expect(de.asks.neutral).toContain('schließen');
    expect(de.asks.neutral).toContain('schliessen');
  });

  it('read the labels that they were written with', () => {
    expect(askMisses(asks, 'known', de)).toEqual([]);
  });

  it('miss of the labels that came later exactly these', () => {
    expect(asks.filter((one) => one.half === 'fresh').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'fresh', de)).toEqual([
      'Warteliste eintragen: mid newsletter',
      'Im Kundenkonto anmelden: mid account',
    ]);
  });

  it('know fields', () => {
    expect(fieldMisses(fields, de)).toEqual([]);
  });

  it.each([
    ['Ihre Vorteile auf einen Blick', 'benefits'],
    ['Unsere Leistungen', 'benefits'],
    ['In drei Schritten zur neuen Heizung', 'how-it-works'],
    ['So einfach geht’s', 'how-it-works'],
    ['Was unsere Kunden sagen', 'testimonials'],
    ['Diese Unternehmen vertrauen uns', 'logos'],
    ['Zahlen & Fakten', 'numbers'],
    ['Unsere Projekte', 'case-study'],
    ['Bekannt aus', 'press'],
    ['Unser Team', 'people'],
    ['Preise und Pakete', 'pricing'],
    ['Anbieter im Vergleich', 'comparison'],
    ['30 Tage Geld-zurück-Garantie', 'guarantee'],
    ['Häufig gestellte Fragen', 'faq'],
    ['So erreichen Sie uns', 'contact'],
    ['Jetzt kostenlos testen', 'final-cta'],
  ])('name the section under %j: %s', (words, kind) => {
    expect(sectionNamed(words, de)).toBe(kind);
  });

  it.each([
    ['Keine Kreditkarte erforderlich', ['no-card']],
    ['Monatlich kündbar', ['cancel']],
    ['Abmeldung jederzeit möglich', ['cancel']],
    ['30 Tage Geld-zurück-Garantie', ['refund']],
    ['Kostenloser Rückversand', ['returns']],
    ['Unverbindliches Angebot', ['no-obligation']],
    ['Kostenloser Versand ab 50 €', ['free']],
    ['Dauert nur 2 Minuten', ['time']],
    ['Keine Weitergabe an Dritte', ['privacy']],
    ['SSL-verschlüsselte Übertragung', ['security']],
    ['Ohne Anmeldung', ['no-account']],
    ['Kann ich jederzeit kündigen?', []],
    ['Kreditkarte erforderlich', []],
    ['Die Kündigungsfrist beträgt drei Monate', []],
  ])('hear in %j: %j', (line, kinds) => {
    expect(reassured(line, de)).toEqual(kinds);
  });

  it.each([
    ['19,90 € / Monat', { amount: 19.9, currency: 'EUR', period: 'month' }],
    ['ab 1.299 € zzgl. MwSt.', { amount: 1299, from: true, extras: true }],
    ['CHF 49.– pro Jahr', { amount: 49, currency: 'CHF', period: 'year' }],
    ['249 € mtl.', { amount: 249, period: 'month' }],
    ['89 €', { amount: 89, period: 'unknown', from: false }],
  ])('read the price %j', (line, price) => {
    expect(priced(line, de)).toMatchObject(price);
  });

  it('tell what must be filled in', () => {
    expect(requiredOf(['Name (Pflichtfeld)', 'Telefon'], de)).toEqual([true, false]);
    expect(requiredOf(['Name', 'Telefon (freiwillig)', 'Firma (optional)'], de)).toEqual([true, false, false]);
  });

  it.each([
    [['E-Mail-Adresse'], 'Abonnieren', 'newsletter'],
    [['Name', 'E-Mail', 'Ihre Nachricht'], 'Nachricht senden', 'contact'],
    [['Name', 'Geschäftliche E-Mail', 'Telefon', 'Firma'], 'Demo vereinbaren', 'lead'],
    [['Suchbegriff'], 'Suchen', 'search'],
    [['Anreise', 'Abreise'], 'Verfügbarkeit prüfen', 'booking'],
    [['Straße', 'PLZ', 'Ort', 'E-Mail'], 'Zahlungspflichtig bestellen', 'checkout'],
  ])('say of a form with %j and “%s” that it is for %s', (labels, submit, purpose) => {
    expect(purposeOf(labels, submit, de)).toBe(purpose);
  });

  it('know a consent banner, and a bar that sells', () => {
    const said = 'Wir verwenden Cookies, um unsere Seite zu verbessern.';
    expect(barOf(said, ['Alle akzeptieren', 'Nur notwendige Cookies'], de)).toBe('consent');
    expect(barOf('Nur bis Sonntag: versandkostenfrei', ['Jetzt einkaufen'], de)).toBe('bar');
  });
});
