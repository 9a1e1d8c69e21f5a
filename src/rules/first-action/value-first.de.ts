import type { TextsOf } from '../texts';
import type rule from './value-first';

export default {
  title: 'Nutzen vor der ersten echten Bitte',
  why: 'Wer etwas bekommen hat, gibt eher etwas; Tests mit Nutzern zeigen das bei Sperren vor Inhalten. Experimente, in denen nur Text vor der Bitte ergänzt wurde, weisen in beide Richtungen.',
  fix: 'Geben Sie etwas vor „{ask}“: Zeigen Sie zuerst das Ergebnis, ein Beispiel oder eine Erkenntnis, und verlangen Sie darunter etwas.',
  check: 'Lesen Sie bis „{ask}“: Bis dahin war ein Ergebnis, ein Beispiel oder eine Erkenntnis zu sehen.',
  blind: 'Was eine Anzeige oder eine Seite davor gegeben hat. Für Druck gibt es eigene Prüfungen.',
  messages: {
    given: 'Die Seite gibt etwas, bevor sie „{ask}“ verlangt, einen Schritt von {cost} auf unserer Skala von 0–100.',
    light: 'Nichts auf der Seite verlangt zu Beginn mehr als {mark} auf unserer Skala von 0–100.',
    later: 'Auf eine Seite dieser Art ({type}) kommen Besucher nach einem früheren Ja.',
    language: 'Was die Seite gibt, bevor sie etwas verlangt, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Vor „{ask}“ wurde wenig gefunden, aber darüber konnten wir {unseen:accusative} nicht lesen.',
    little:
      'Vor „{ask}“ ({cost} auf unserer Skala von 0–100) gewinnt die Seite {given} von {enough} Punkten Vertrauen, die genügen würden.',
    first: '„{ask}“, ein Schritt von {cost} auf unserer Skala von 0–100, kommt, bevor die Seite etwas gegeben hat.',
    overlay:
      '„{ask}“ liegt über der Seite und verlangt etwas ({cost} auf unserer Skala von 0–100), bevor etwas zu lesen ist.',
  },
} satisfies TextsOf<typeof rule>;
