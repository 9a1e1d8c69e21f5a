import type { TextsOf } from '../texts';
import type rule from './split';

export default {
  title: 'Eine Seite oder mehrere Schritte',
  why: 'Ein langes Formular auf einer Seite sieht nach Arbeit aus, und ein kurzes in Schritten kostet Klicks für nichts. Anbieter widersprechen einander über den Gewinn; die Zahl der Felder wiegt mehr als die Schritte.',
  fix: '{change}.',
  check:
    'Gehen Sie das Formular durch: Keine seiner Seiten zeigt mehr als {onePage} Felder, und keine ist für ein einziges da.',
  blind: 'Schritte auf anderen Seiten.',
  messages: {
    page: '{form} verlangt {things:accusative} auf einer Seite: zu wenig für mehrere Schritte.',
    steps: '{form} verlangt {things:accusative} in {steps:dative}.',
    long: '{form} verlangt {things:accusative} auf einer Seite; bei mehr als {onePage} sind kurze Schritte leichter.',
    cut: '{form} verlangt nur {things:accusative} und braucht dafür {steps:accusative}.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Schritte nicht zu sehen.',
    none: 'Die Seite hat für ihre Hauptbitte kein Formular zum Ausfüllen.',
  },
  phrases: {
    merge: 'Bringen Sie alles auf eine Seite: {things:accusative}, jetzt in {steps:dative}',
    split:
      'Teilen Sie das Formular in zwei oder drei kurze Schritte, und beginnen Sie mit der leichtesten Frage, die nicht persönlich ist',
  },
} satisfies TextsOf<typeof rule>;
