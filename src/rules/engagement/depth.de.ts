import type { TextsOf } from '../texts';
import type rule from './depth';

export default {
  title: 'Wege zu mehr Tiefe, ohne sich festzulegen',
  why: 'Wer interessiert, aber noch nicht überzeugt ist, will Einzelheiten, und geht auf eine andere Seite, wenn es keine gibt. Studien zu Geschäftskunden nennen, was sie suchen; wie viele Wege genügen, ist Konvention.',
  fix: 'Ergänzen Sie {missing:accusative}, nahe bei der Bitte, die damit vorbereitet wird.',
  check:
    'Suchen Sie {missing:accusative}, wie Besucher es täten: Etwas davon ist zu finden, ohne Name oder Adresse anzugeben.',
  blind: 'Wo jeder Weg steht und wie gut er ist.',
  messages: {
    deep: 'Besucher können tiefer einsteigen, ohne sich festzulegen: {ways}.',
    shallow:
      'Um tiefer einzusteigen, ohne sich festzulegen, gibt es {count:accusative} ({ways}); {enough} würden genügen.',
    checks:
      'Besucher können tiefer einsteigen ({ways}), aber Preise oder Einzelheiten zum Angebot waren nicht zu finden. Danach suchen Besucher, die schon entschieden sind.',
    none: 'Es gibt keinen Weg, tiefer einzusteigen, ohne sich festzulegen: keine Einzelheiten, keinen Preis, keine Kundengeschichte, kein Video, keine Antworten.',
    links:
      'Die Seite selbst zeigt keine Einzelheiten, keinen Preis, keine Kundengeschichte, kein Video und keine Antworten; „{link}“ führt zu mehr.',
    aimless: 'Die Seite verlangt nichts, wozu Besucher mehr Einzelheiten wollten.',
    beside: 'Auf einer Seite dieser Art ({type}) sucht man keine Einzelheiten.',
    language: 'Wege zu mehr Tiefe wurden kaum gefunden, aber nicht jede Beschriftung ist in dieser Sprache zu deuten.',
    unseen: 'Wege zu mehr Tiefe wurden kaum gefunden, aber {unseen:accusative} konnten wir nicht lesen.',
  },
  phrases: {
    video: 'ein Video',
    features: 'Einzelheiten zum Angebot',
    comparison: { nominative: 'ein Vergleich', accusative: 'einen Vergleich', dative: 'einem Vergleich' },
    pricing: 'Preise',
    'case-study': 'eine Kundengeschichte',
    faq: 'Antworten auf Fragen',
  },
} satisfies TextsOf<typeof rule>;
