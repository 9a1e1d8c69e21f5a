import type { TextsOf } from '../texts';
import type rule from './question-tool';

export default {
  title: 'Eine leichte Frage zum Beantworten',
  why: 'Etwas über sich selbst zu beantworten, ist ein Schritt, der wenig kostet und etwas zurückgibt. Anbieter von Quizfragen berichten, dass sie zu Ende gespielt werden; ob mehr verkauft wird, ist nicht geprüft.',
  fix: 'Lassen Sie „{ask}“ mit einer einzigen Frage und ohne persönliche Daten beginnen, und zeigen Sie das Ergebnis, bevor Sie mehr verlangen.',
  check:
    'Klicken Sie in einem privaten Fenster auf „{ask}“: Eine Antwort bringt ein Ergebnis, und bis dahin wurde nichts Persönliches verlangt.',
  blind: 'Was das Werkzeug antwortet: Es wird nichts angeklickt.',
  messages: {
    easy: '„{ask}“ beginnt ohne persönliche Daten: {inputs}.',
    long: '„{ask}“ verlangt {inputs:accusative}, bevor es eine Antwort gibt.',
    personal: '„{ask}“ verlangt {fields:accusative}, bevor es eine Antwort gibt.',
    none: 'Auf den ersten Bildschirmen gibt es keine Frage zu beantworten; eine Seite kommt auch ohne aus.',
    ready: 'Besucher, die schon entschieden sind, brauchen unterwegs keine Frage.',
    language:
      'Es wurde keine Frage zum Beantworten gefunden, aber nicht jede Beschriftung ist in dieser Sprache zu deuten.',
    unseen: 'Es wurde keine Frage zum Beantworten gefunden, aber {unseen:accusative} konnten wir nicht lesen.',
  },
  phrases: {
    question: 'die Frage',
    click: { nominative: 'ein Klick', accusative: 'einen Klick', dative: 'einem Klick' },
  },
} satisfies TextsOf<typeof rule>;
