import type { TextsOf } from '../texts';
import type rule from './next-action';

export default {
  title: 'Ein nächster Schritt, wo man einen sucht',
  why: 'Ein Schritt wird nur getan, wo er sich in dem Moment anbietet, in dem man ihn gehen will. Wo nichts angeboten wird, bleiben Besucher stehen oder gehen. Die Abstände sind Konvention.',
  fix: 'Ergänzen Sie nach {place:dative} den nächsten kleinen Schritt.',
  check: 'Scrollen Sie ab {place:dative} bis zum Ende: Auf jedem Bildschirm ist ein Schritt zu sehen.',
  blind: 'Schritte, die erst beim Scrollen erscheinen.',
  messages: {
    guided:
      'Die längste Strecke ohne Schritt ist {length:accusative} lang, und am Ende der Seite ist ein Schritt in Sicht.',
    carried:
      'Nach {place:dative} gibt es {length:accusative} lang nichts zum Klicken, aber „{sticky}“ bleibt auf dem Bildschirm.',
    gap: 'Nach {place:dative} gibt es {length:accusative} lang nichts zum Klicken.',
    ends: 'Die Seite hört einfach auf: Nach {place:dative} folgt {length:accusative} lang kein Schritt mehr.',
    none: 'Auf dieser Seite gibt es außer Menü und Fußzeile nichts zum Klicken.',
    reading: 'Eine Seite dieser Art ({type}) ist zum Weiterlesen da.',
    unseen:
      'Nach {place:dative} wurde {length:accusative} lang kein Schritt gefunden, aber dort konnten wir {unseen:accusative} nicht lesen.',
  },
  phrases: {
    opening: { nominative: 'der Anfang', accusative: 'den Anfang', dative: 'dem Anfang' },
  },
} satisfies TextsOf<typeof rule>;
