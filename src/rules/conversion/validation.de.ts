import type { TextsOf } from '../texts';
import type rule from './validation';

export default {
  title: 'Prüfung der Antworten',
  why: 'Eine Meldung direkt am Feld, nachdem man es verlassen hat, half in einem kleinen Test von 2009: mehr Erfolg und weniger Zeit als bei Meldungen beim Absenden. Die Richtung ist unbestritten.',
  fix: 'Sagen Sie bei {fields:dative}, wie die Antwort aussehen muss, und prüfen Sie, sobald man das Feld verlässt: „Ergänzen Sie den Teil nach dem @“.',
  check:
    'Tippen Sie eine Antwort, die nicht passt, und gehen Sie weiter: Eine Meldung am Feld sagt, wie die Antwort zu ändern ist, und beim Tippen kommt keine.',
  blind: 'Wann Meldungen kommen und was sie sagen.',
  messages: {
    beside:
      'Jedes Feld, das nicht jede Antwort annimmt, hat daneben einen Platz für Meldungen; wann sie kommen, wurde nicht ausprobiert.',
    sending: 'Fehler in {fields:dative} findet der Browser erst beim Absenden.',
    untold:
      'Nur Antworten in einer bestimmten Form passen in {fields:accusative}, und nichts am Feld sagt, in welcher.',
    hidden: 'Die Seite prüft die Antworten auf eigene Weise; wann sie sich meldet, war nicht zu sehen.',
    free: 'Zu wenige Felder des Formulars nehmen nur bestimmte Antworten an.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Prüfungen nicht zu sehen.',
  },
} satisfies TextsOf<typeof rule>;
