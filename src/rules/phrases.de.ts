import type { Declined, PhraseText } from '../reading/phrase';
import { kinds } from './kinds.de';
import type { PhraseKey } from './phrases.en';
import { signals } from './signals.de';

/** A number with its noun: nominative and accusative are alike but for the masculine, the dative has an n. */
function noun(one: string, many: string, accusative: string, dative: string, manyDative = `${many}n`): Declined {
  return {
    nominative: { one, many: `{count} ${many}` },
    accusative: { one: accusative, many: `{count} ${many}` },
    dative: { one: dative, many: `{count} ${manyDative}` },
  };
}

/** What several rules say, in German: the keys of `phrases.en.ts`, by case where it changes the words. */
export const phrases: Record<PhraseKey, PhraseText | Declined> = {
  ...kinds,
  ...signals,

  'cost-base': '{points} für die Bitte selbst',
  'cost-price': '{points} für den Preis „{price}“',
  'cost-term': '{points} für eine Laufzeit von {months} Monaten',
  'cost-sign-on': '{points} für ein anderes Konto statt eines Passworts',
  'cost-small-yes': '× {share} nach einem kleinen Ja',
  'cost-pressure': '{points} für Druck an der Bitte',
  'cost-captcha': '{points} für den Beweis, ein Mensch zu sein',
  'cost-fields': '{points} für: {fields}',
  'cost-relief': '{points} für das, was daneben beruhigt ({lines})',
  'cost-work-mail': 'nur geschäftliche E-Mail-Adresse',
  'cost-list': 'Auswahlliste',
  'cost-long-list': 'lange Liste',
  'relief-no-card': 'keine Karte',
  'relief-cancel': 'Kündigung',
  'relief-refund': 'Geld zurück',
  'relief-returns': 'Rückgabe',
  'relief-no-obligation': 'unverbindlich',
  'relief-no-account': 'kein Konto',
  'relief-privacy': 'Datenschutz',
  'relief-time': 'Zeit',
  'relief-free': 'kostenlos',
  'relief-security': 'Sicherheit',
  'points-more': '+{points}',
  'points-less': '−{points}',

  'needed-attribute': 'sein Code nennt es Pflicht',
  'needed-mark': 'ein Zeichen nennt es Pflicht',
  'needed-text': 'seine Worte nennen es Pflicht',
  'needed-unmarked': 'nichts im Formular ist gekennzeichnet, also zählt es als Pflicht',
  'needed-optional': 'nichts nennt es Pflicht',

  'visitors-cold': {
    nominative: 'Besucher, die zum ersten Mal kommen',
    dative: 'Besuchern, die zum ersten Mal kommen',
  },
  'visitors-warm': {
    nominative: 'Besucher, die das Thema kennen',
    dative: 'Besuchern, die das Thema kennen',
  },
  'visitors-hot': {
    nominative: 'Besucher, die schon entschieden sind',
    dative: 'Besuchern, die schon entschieden sind',
  },

  'moment-small-yes': { nominative: 'kleine Schritte', dative: 'kleinen Schritten' },
  'moment-video': {
    nominative: 'der Start des Videos',
    accusative: 'den Start des Videos',
    dative: 'dem Start des Videos',
  },
  'moment-form-start': {
    nominative: 'der Beginn des Formulars',
    accusative: 'den Beginn des Formulars',
    dative: 'dem Beginn des Formulars',
  },
  'moment-step': {
    nominative: 'jeder Schritt des Formulars',
    accusative: 'jeden Schritt des Formulars',
    dative: 'jedem Schritt des Formulars',
  },
  'moment-conversion': {
    nominative: 'der Abschluss selbst',
    accusative: 'den Abschluss selbst',
    dative: 'dem Abschluss selbst',
  },

  'unread-elements': 'die Elemente',
  'unread-actions': 'die Links und Buttons',
  'unread-forms': 'die Formulare',
  'unread-fields': 'die Formularfelder',
  'unread-texts': 'die Texte',
  'unread-media': 'die Bilder',
  'unread-frames': 'die eingebetteten Inhalte',
  'unread-overlays': 'die Fenster über der Seite',
  'unread-slabs': 'die Bänder der Seite',
  'unread-groups': 'die Gruppen von Karten',
  'unread-form': 'das Formular von {host}',
  'unread-frame': {
    nominative: 'der eingebettete Inhalt von {host}',
    accusative: 'den eingebetteten Inhalt von {host}',
  },
  'unread-frame-nowhere': {
    nominative: 'ein eingebetteter Inhalt ohne Adresse',
    accusative: 'einen eingebetteten Inhalt ohne Adresse',
  },
  'unread-component': 'die geschlossene Komponente {name}',
  'unread-drawn': 'ein von einem Skript gezeichnetes Bild',
  'unread-beyond': '{list} nach den ersten {limit} (es sind {found})',
  'unread-fact': { nominative: 'ein Teil dieser Seite ({fact})', accusative: 'einen Teil dieser Seite ({fact})' },
  couldNotLookInto: '{what:accusative} konnten wir nicht lesen.',

  word: noun('ein Wort', 'Wörter', 'ein Wort', 'einem Wort'),
  heading: noun('eine Überschrift', 'Überschriften', 'eine Überschrift', 'einer Überschrift', 'Überschriften'),
  field: noun('ein Feld', 'Felder', 'ein Feld', 'einem Feld'),
  input: noun('eine Eingabe', 'Eingaben', 'eine Eingabe', 'einer Eingabe', 'Eingaben'),
  step: noun('ein Schritt', 'Schritte', 'einen Schritt', 'einem Schritt'),
  differentStep: noun(
    'ein Schritt',
    'verschiedene Schritte',
    'einen Schritt',
    'einem Schritt',
    'verschiedenen Schritten',
  ),
  servingStep: noun(
    'ein Schritt, der ihrem Ziel dient',
    'Schritte, die ihrem Ziel dienen',
    'einen Schritt, der ihrem Ziel dient',
    'einem Schritt, der ihrem Ziel dient',
    'Schritten, die ihrem Ziel dienen',
  ),
  destination: noun('ein Ziel', 'verschiedene Ziele', 'ein Ziel', 'einem Ziel', 'verschiedenen Zielen'),
  menuLink: noun('ein Link im Menü', 'Links im Menü', 'einen Link im Menü', 'einem Link im Menü', 'Links im Menü'),
  linkLeads: { one: 'ein Link führt', many: '{count} Links führen' },
  thingToPress: noun('ein Klickziel', 'Klickziele', 'ein Klickziel', 'einem Klickziel'),
  thing: noun('eine Angabe', 'Angaben', 'eine Angabe', 'einer Angabe', 'Angaben'),
  thingBesideTheMessage: noun(
    'eine Angabe zusätzlich zur Nachricht',
    'Angaben zusätzlich zur Nachricht',
    'eine Angabe zusätzlich zur Nachricht',
    'einer Angabe zusätzlich zur Nachricht',
    'Angaben zusätzlich zur Nachricht',
  ),
  point: noun('ein Punkt', 'Punkte', 'einen Punkt', 'einem Punkt'),
  plan: noun('ein Tarif', 'Tarife', 'einen Tarif', 'einem Tarif'),
  line: noun('eine Zeile', 'Zeilen', 'eine Zeile', 'einer Zeile', 'Zeilen'),
  place: noun('eine Stelle', 'Stellen', 'eine Stelle', 'einer Stelle', 'Stellen'),
  way: noun('ein Weg', 'Wege', 'einen Weg', 'einem Weg'),
  claim: noun('eine Behauptung', 'Behauptungen', 'eine Behauptung', 'einer Behauptung', 'Behauptungen'),
  quote: noun('eine Kundenstimme', 'Kundenstimmen', 'eine Kundenstimme', 'einer Kundenstimme', 'Kundenstimmen'),
  time: { one: 'einmal', many: '{count}-mal' },
  screen: noun('ein Bildschirm', 'Bildschirme', 'einen Bildschirm', 'einem Bildschirm'),
  more: {
    nominative: { one: 'ein weiteres', many: '{count} weitere' },
    dative: { one: 'einem weiteren', many: '{count} weiteren' },
  },

  buttonWithoutWords: 'Button ohne Worte',
  boxWithoutWords: 'Fenster ohne Worte',
  partWithoutWords: {
    nominative: 'ein Teil ohne Worte',
    accusative: 'einen Teil ohne Worte',
    dative: 'einem Teil ohne Worte',
  },
  inQuotes: '„{words}“',
  theForm: { nominative: 'das Formular', dative: 'dem Formular', genitive: 'des Formulars' },
  theFields: { nominative: 'die Felder', dative: 'den Feldern', genitive: 'der Felder' },
  theMainStep: {
    nominative: 'der wichtigste Schritt',
    accusative: 'den wichtigsten Schritt',
    dative: 'dem wichtigsten Schritt',
  },
  theFirstAsk: { nominative: 'die erste Bitte', dative: 'der ersten Bitte' },
  theOthers: { nominative: 'die anderen', dative: 'den anderen' },

  checkFailed: 'Diese Prüfung ließ sich auf dieser Seite nicht abschließen.',
};
