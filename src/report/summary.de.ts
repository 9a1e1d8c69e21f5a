import type { summaries as english } from './summary.en';

/** As in English: what is asked stands in the accusative, what is given in the nominative. */
export const summaries: typeof english = {
  notJudged: 'Von dieser Seite ließ sich zu wenig beurteilen, um sie zusammenzufassen.',
  noAsk: 'Die Seite verlangt nichts von Besuchern, also gibt es nichts, wozu sie Ja sagen können.',
  noAskSeen: 'Es wurde keine Bitte gefunden, und ein Teil der Seite war nicht zu sehen.',
  before: {
    explanation: 'Sie verlangen {asked}, bevor gesagt ist, was es bringt.',
    price: 'Sie verlangen {asked}, bevor gesagt ist, was es kostet.',
    proof: 'Sie verlangen {asked}, bevor etwas zeigt, dass es anderen geholfen hat.',
    smallStep: 'Sie verlangen {asked}, bevor Sie einen kleineren Schritt anbieten.',
    trust:
      'Sie verlangen {asked}, bevor die Seite es verdient hat: es kostet {cost}, und das Vertrauen liegt bis dahin bei {trust}.',
  },
  asked: {
    named: '„{ask}“',
    nameless: 'einen Schritt ohne Worte ({kind})',
    withBurden: '{name} und {burden}',
    withFields: '{name} mit {count} Feldern zum Ausfüllen',
  },
  noNextStep: 'Der nächste Schritt ist schwer zu finden. {finding}',
  pressure: 'Am meisten belastet Besucher der Druck von „{words}“.',
  pressurePlain: 'Am meisten belastet Besucher der Druck, den die Seite macht.',
  slightlyEarly: '{name} kommt etwas zu früh: es kostet {cost}, und das Vertrauen liegt bis dahin bei {trust}.',
  friction: 'Nichts wird zu früh verlangt. Was am meisten kostet: {finding}',
  strength: '{name} kommt, wenn es einen Grund gibt, Ja zu sagen. Davor steht: {gift}.',
  balanced: '{name} verlangt nicht mehr, als die Seite bis dahin verdient hat.',
  burdens: {
    'national-id': 'eine Ausweisnummer',
    bank: 'eine Bankverbindung',
    'card-number': 'Kartendaten',
    health: 'Angaben zur Gesundheit',
    'birth-date': 'ein Geburtsdatum',
    phone: 'eine Telefonnummer',
    street: 'eine Postanschrift',
    budget: 'ein Budget',
    'new-password': 'ein Passwort',
  },
};
