import { describe, expect, it as test } from 'vitest';
import { it } from '../../../src/reading/words/it';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './it.bench';
import { faultsOf, inTwoClasses, listsOf } from './read-with';
import { barOf, priced, purposeOf, reassured, requiredOf, sectionNamed } from './said';

describe('Italian words', () => {
  test.each(listsOf(it))('%s is in lower case, none twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(faultsOf(list)).toEqual([]);
  });

  test('put no label in two classes of asks', () => {
    expect(inTwoClasses(it)).toEqual([]);
  });

  test('read the labels that they were written with, but for these', () => {
    expect(asks.filter((one) => one.half === 'known').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'known', it)).toEqual(['Prenota la prova gratuita: high trial']);
  });

  test('miss of the labels that came later exactly these', () => {
    expect(asks.filter((one) => one.half === 'fresh').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'fresh', it)).toEqual([
      'Ecco cosa facciamo: low –',
      'Parla in chat con noi: high meeting',
      'Ottieni una quotazione: mid –',
      'Fissa la tua call conoscitiva: low learn',
      'Regala un pasto: high buy',
      'Proseguiamo?: unread –',
    ]);
  });

  test('know fields', () => {
    expect(fields.length).toBeGreaterThanOrEqual(36);
    expect(fieldMisses(fields, it)).toEqual([]);
  });

  test.each([
    ['Perché scegliere noi', 'benefits'],
    ['I nostri servizi', 'benefits'],
    ['Come funziona', 'how-it-works'],
    ['Attivi in 3 passi', 'how-it-works'],
    ['Cosa dicono i nostri clienti', 'testimonials'],
    ['Dicono di noi', 'testimonials'],
    ['Hanno scelto noi', 'logos'],
    ['I nostri numeri', 'numbers'],
    ['Casi di successo', 'case-study'],
    ['Parlano di noi', 'press'],
    ['Il nostro team', 'people'],
    ['Piani e prezzi', 'pricing'],
    ['Scegli il tuo abbonamento', 'pricing'],
    ['Domande frequenti', 'faq'],
    ['Soddisfatti o rimborsati', 'guarantee'],
    ['Dove siamo', 'contact'],
    ['Richiedi un preventivo', 'form'],
    ['Pronto a cominciare?', 'final-cta'],
  ])('name the section under %j: %s', (words, kind) => {
    expect(sectionNamed(words, it)).toBe(kind);
  });

  test.each([
    ['Nessuna carta di credito richiesta', ['no-card']],
    ['Disdici quando vuoi', ['cancel']],
    ['Puoi cancellarti in qualsiasi momento', ['cancel']],
    ['Soddisfatti o rimborsati', ['refund']],
    ['Reso gratuito entro 30 giorni', ['returns']],
    ['Consulenza gratuita e senza impegno', ['no-obligation', 'free']],
    ['Spedizione gratuita sopra i 49 €', ['free']],
    ['Ti ricontattiamo entro 24 ore', ['time']],
    ['Bastano 2 minuti', ['time']],
    ['Niente spam, promesso', ['privacy']],
    ['Pagamenti sicuri', ['security']],
    ['Senza registrazione', ['no-account']],
    ['Posso disdire quando voglio?', []],
    ['Impegno e passione dal 1962', []],
  ])('hear in %j: %j', (line, kinds) => {
    expect(reassured(line, it)).toEqual(kinds);
  });

  test.each([
    ['49 € al mese', { amount: 49, currency: 'EUR', period: 'month' }],
    ['A partire da € 1.290,00 + IVA', { amount: 1290, from: true, extras: true }],
    ['€ 9,99/mese', { amount: 9.99, period: 'month' }],
    ['390 € all’anno', { amount: 390, period: 'year' }],
    ['89,90 €', { amount: 89.9, period: 'unknown', from: false }],
  ])('read the price %j', (line, price) => {
    expect(priced(line, it)).toMatchObject(price);
  });

  test('tell what must be filled in', () => {
    expect(requiredOf(['Nome (obbligatorio)', 'Telefono'], it)).toEqual([true, false]);
    expect(requiredOf(['Nome', 'Telefono (facoltativo)', 'Note (non obbligatorie)'], it)).toEqual([true, false, false]);
  });

  test.each([
    [['Indirizzo e-mail'], 'Iscriviti', 'newsletter'],
    [['Nome', 'E-mail', 'Messaggio'], 'Invia messaggio', 'contact'],
    [['Nome e cognome', 'E-mail aziendale', 'Telefono', 'Azienda'], 'Richiedi una demo', 'lead'],
    [['Cerca'], 'Cerca', 'search'],
    [['Data di arrivo', 'Data di partenza', 'Ospiti'], 'Verifica disponibilità', 'booking'],
    [['Nome', 'E-mail', 'Importo libero'], 'Dona ora', 'donation'],
  ])('say of a form with %j and “%s” that it is for %s', (labels, submit, purpose) => {
    expect(purposeOf(labels, submit, it)).toBe(purpose);
  });

  test('know a consent banner, and a bar that sells', () => {
    const said = 'Utilizziamo cookie tecnici e, con il tuo consenso, cookie di profilazione.';
    expect(barOf(said, ['Accetta tutti', 'Rifiuta', 'Personalizza'], it)).toBe('consent');
    expect(barOf('Spedizione gratuita fino a domenica', ['Acquista ora'], it)).toBe('bar');
  });
});
