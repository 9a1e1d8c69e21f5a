import type { TextsOf } from '../texts';
import type rule from './cta-truth';

export default {
  title: 'Beschriftungen, die sagen, was folgt',
  why: 'Man wählt nach dem, was eine Beschriftung erwarten lässt, und ein Schritt, der woanders hinführt, kostet Vertrauen. In der EU muss der letzte Button einer kostenpflichtigen Bestellung sagen, dass Geld fällig wird.',
  fix: '{change} Eine Beschriftung ist ein Versprechen.',
  check:
    'Klicken Sie darauf, als kennten Sie die Seite nicht: Es öffnet sich, was die Worte sagten, und mehr wird nicht verlangt.',
  blind: 'Seiten hinter einem Link und was ein Skript beim Klick tut.',
  messages: {
    true: 'Was die Beschriftungen sagen, folgt auch, soweit es von hier aus zu sehen ist.',
    form: '„{ask}“ lässt {promised} auf unserer Skala von 0–100 erwarten; es folgt ein Formular für {fields:accusative} ({real}).',
    place: '„{ask}“ lässt {promised} auf unserer Skala von 0–100 erwarten und führt zu „{place}“ ({real}).',
    order: '„{ask}“ schließt eine kostenpflichtige Bestellung ab, und die Worte sagen nicht, dass Geld fällig wird.',
    continues: '„{ask}“ steht unter den Kartenfeldern und sagt nicht, ob jetzt Geld fällig wird.',
    language: 'Was die Beschriftungen erwarten lassen, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Wohin die Beschriftungen führen, war von dieser Seite aus nicht zu sehen.',
  },
  phrases: {
    order: 'Schreiben Sie auf „{ask}“, was es tut: „Jetzt kaufen“ oder „29 € bezahlen“.',
    form: 'Sagen Sie bei „{ask}“, was dafür nötig ist ({fields}), oder geben Sie es ohne heraus.',
    place: 'Sagen Sie bei „{ask}“, was bei „{place}“ kommt, oder führen Sie zu dem, was die Worte sagen.',
    data: 'persönliche Daten',
    page: 'eine andere Seite',
  },
} satisfies TextsOf<typeof rule>;
