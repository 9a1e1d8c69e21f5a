import type { TextsOf } from '../texts';
import type rule from './fields';

export default {
  title: 'Anzahl der Formularfelder',
  why: 'Jedes Feld ist eine kleine Frage für sich: Will ich das jetzt sagen? Usability-Labore finden, dass die Zahl der Felder mehr wiegt als die Zahl der Schritte. Wie viele zu viele sind, ist Konvention.',
  fix: 'Verlangen Sie jetzt nur, was der nächste Schritt braucht. Das hat bis nach dem Ja Zeit: {wait}.',
  check: 'Laden Sie die Seite neu: Vor dem Button zeigt das Formular höchstens {enough} Felder.',
  blind: 'Felder, die nach einer Antwort oder auf einer späteren Seite erscheinen.',
  messages: {
    few: '{form} verlangt {things:accusative}; das ist hier wenig genug.',
    some: '{form} verlangt {things:accusative}; an dieser Stelle würden {enough} genügen.',
    many: '{form} verlangt {things:accusative}; an dieser Stelle würden {enough} genügen.',
    frame:
      'Das Formular von {host} ist von einer anderen Website eingebettet, und seine Felder ließen sich nicht zählen.',
    unseen: 'Für die Hauptbitte war kein Formular zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    none: 'Die Seite hat für ihre Hauptbitte kein Formular zum Ausfüllen.',
  },
  phrases: {
    withOptional: '{things:accusative}, davon {optional} freiwillig',
  },
} satisfies TextsOf<typeof rule>;
