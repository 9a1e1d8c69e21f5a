import { describe, expect, it } from 'vitest';
import { fr } from '../../../src/reading/words/fr';
import { askMisses, fieldMisses } from './bench';
import { asks, fields } from './fr.bench';
import { faultsOf, inTwoClasses, listsOf } from './read-with';
import { barOf, priced, purposeOf, reassured, requiredOf, sectionNamed } from './said';

describe('French words', () => {
  it.each(listsOf(fr))('%s holds phrases in lower case, none empty or twice', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(faultsOf(list)).toEqual([]);
  });

  it('puts no label in two classes of asks', () => {
    expect(inTwoClasses(fr)).toEqual([]);
  });

  it('are found without accents too, but for words that mean another thing then', () => {
    expect(fr.asks.mid).toContain('télécharger');
    expect(fr.asks.mid).toContain('telecharger');
    expect(fr.price.from).toContain('dès');
    expect(fr.price.from).not.toContain('des');
  });

  it('read the labels that they were written with', () => {
    expect(askMisses(asks, 'known', fr)).toEqual([]);
  });

  it('miss of the labels that came later exactly this', () => {
    expect(asks.filter((one) => one.half === 'fresh').length).toBeGreaterThanOrEqual(34);
    expect(askMisses(asks, 'fresh', fr)).toEqual([]);
  });

  it('know fields', () => {
    expect(fieldMisses(fields, fr)).toEqual([]);
  });

  it.each([
    ['Pourquoi nous choisir ?', 'benefits'],
    ['Nos prestations', 'benefits'],
    ['Comment ça marche ?', 'how-it-works'],
    ['Un projet en trois étapes', 'how-it-works'],
    ['Ce que disent nos clients', 'testimonials'],
    ['Ils nous font confiance', 'logos'],
    ['L’agence en chiffres', 'numbers'],
    ['Nos dernières réalisations', 'case-study'],
    ['La presse en parle', 'press'],
    ['Notre équipe', 'people'],
    ['Choisissez votre formule', 'pricing'],
    ['Nos tarifs', 'pricing'],
    ['Satisfait ou remboursé', 'guarantee'],
    ['Foire aux questions', 'faq'],
    ['Où nous trouver', 'contact'],
    ['Prêt à changer de banque ?', 'final-cta'],
  ])('name the section under %j: %s', (words, kind) => {
    expect(sectionNamed(words, fr)).toBe(kind);
  });

  it.each([
    ['Sans carte bancaire', ['no-card']],
    ['Annulation gratuite jusqu’à la veille', ['cancel']],
    ['Désinscription en un clic', ['cancel']],
    ['Satisfait ou remboursé pendant 30 jours', ['refund']],
    ['Retours gratuits', ['returns']],
    ['Cela ne vous engage à rien', ['no-obligation']],
    ['Livraison offerte dès 49 €', ['free']],
    ['Réponse sous 24h', ['time']],
    ['Vos données ne seront jamais revendues', ['privacy']],
    ['PAIEMENT SECURISE', ['security']],
    ['Sans inscription', ['no-account']],
    ['Puis-je annuler à tout moment ?', []],
    ['Carte bancaire requise', []],
    ['Un engagement de tous les jours', []],
  ])('hear in %j: %j', (line, kinds) => {
    expect(reassured(line, fr)).toEqual(kinds);
  });

  it.each([
    ['24 € / mois', { amount: 24, currency: 'EUR', period: 'month' }],
    ['À partir de 1 290 € HT', { amount: 1290, from: true, extras: true }],
    ['99,00 € par an', { amount: 99, period: 'year' }],
    ['dès 9,99 € TTC', { amount: 9.99, from: true, extras: true }],
    ['des prix à 12 €', { amount: 12, from: false }],
  ])('read the price %j', (line, price) => {
    expect(priced(line, fr)).toMatchObject(price);
  });

  it('tell what must be filled in', () => {
    expect(requiredOf(['Nom (obligatoire)', 'Téléphone'], fr)).toEqual([true, false]);
    expect(requiredOf(['Nom', 'Téléphone (facultatif)', 'Société (optionnel)'], fr)).toEqual([true, false, false]);
  });

  it.each([
    [['Adresse e-mail'], 'Je m’abonne', 'newsletter'],
    [['Nom', 'E-mail', 'Votre message'], 'Envoyer le message', 'contact'],
    [['Nom', 'E-mail professionnel', 'Téléphone', 'Société'], 'Demander une démo', 'lead'],
    [['Que recherchez-vous ?'], 'Rechercher', 'search'],
    [['Arrivée', 'Départ'], 'Vérifier les disponibilités', 'booking'],
    [['Adresse', 'Code postal', 'Ville', 'E-mail'], 'Valider ma commande', 'checkout'],
  ])('say of a form with %j and “%s” that it is for %s', (labels, submit, purpose) => {
    expect(purposeOf(labels, submit, fr)).toBe(purpose);
  });

  it('know a consent banner, and a bar that sells', () => {
    const said = 'Nous utilisons des cookies pour mesurer l’audience.';
    expect(barOf(said, ['Tout accepter', 'Continuer sans accepter'], fr)).toBe('consent');
    expect(barOf('Jusqu’à dimanche : -20 % sur tout le site', ['J’en profite'], fr)).toBe('bar');
  });
});
