import type { TextsOf } from '../texts';
import type rule from './price';

export default {
  title: 'Preis vor der Bitte',
  why: 'Kosten, die überraschend kommen, sind der meistgenannte Grund, eine Kasse zu verlassen, und eine Seite, die ihre Preise verbirgt, weckt die Frage nach dem Warum.',
  fix: 'Zeigen Sie vor „{ask}“, was es kostet, für wie lange und was dazukommt, oder ein typisches Beispiel, wenn es vom Fall abhängt.',
  check: 'Lesen Sie bis „{ask}“: Bis dahin ist gesagt, was es kostet, für wie lange und was dazukommt.',
  blind: 'Kosten, die am Ende einer Bestellung erscheinen.',
  messages: {
    shown: '„{price}“ steht auf der Seite vor „{ask}“.',
    from: 'Vor „{ask}“ steht nur eine Untergrenze: „{price}“.',
    period: '„{price}“ steht auf der Seite vor „{ask}“, aber nicht, für wie lange.',
    below: '„{price}“ kommt erst nach „{ask}“.',
    away: 'Auf dieser Seite steht kein Preis; „{link}“ führt zu einem.',
    elsewhere: 'Nahe „{ask}“ steht kein Preis, aber die Seite führt zu einem.',
    none: '„{ask}“ endet mit einer Zahlung, und auf der Seite wurde kein Preis gefunden.',
    language:
      'Es wurde kein Preis gefunden, aber wo einer stehen könnte, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Vor „{ask}“ wurde kein Preis gefunden, aber {unseen:accusative} konnten wir nicht lesen.',
    free: 'Die Hauptbitte endet nicht mit einer Zahlung.',
  },
} satisfies TextsOf<typeof rule>;
