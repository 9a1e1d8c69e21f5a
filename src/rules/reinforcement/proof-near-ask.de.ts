import type { TextsOf } from '../texts';
import type rule from './proof-near-ask';

export default {
  title: 'Belege nahe der Hauptbitte',
  why: 'Im Moment der Entscheidung sucht man Zeichen, dass es anderen gut damit ging. Daten zu Bewertungen weisen in diese Richtung, sie wurden aber in Shops beobachtet und nicht auf Seiten wie dieser getestet.',
  fix: 'Setzen Sie eine Kundenstimme mit Namen oder eine Bewertung mit ihrer Anzahl höchstens einen Bildschirm von „{ask}“ entfernt. Noch keine Kunden? Zeigen Sie ein Beispielergebnis oder wer dahintersteht, und erfinden Sie nie einen Beleg.',
  check:
    'Scrollen Sie zu „{ask}“: Auf demselben Bildschirm steht eine Kundenstimme mit Namen oder eine Bewertung mit ihrer Anzahl.',
  blind: 'Ob der Beleg stimmt, und Belege in Bildern oder eingebetteten Inhalten.',
  messages: {
    near: 'Höchstens einen Bildschirm von „{ask}“ entfernt steht {kind}: „{proof}“',
    logos: 'Höchstens einen Bildschirm von „{ask}“ entfernt steht eine Reihe von Logos.',
    far: '„{ask}“ hat auf seinem Bildschirm und dem darüber keinen Beleg: Der nächste, {kind}, ist {screens:accusative} entfernt.',
    none: 'Nichts auf der Seite zeigt, dass es anderen gut damit ging, bevor sie „{ask}“ verlangt.',
    language: 'Ob nahe „{ask}“ Belege stehen, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Nahe „{ask}“ war kein Beleg zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    small:
      '„{ask}“, das Größte, was die Seite verlangt, ist ein zu kleiner Schritt, um einen Beleg daneben zu brauchen.',
    later: 'Auf eine Seite dieser Art ({type}) kommen Besucher nach einem früheren Ja.',
    noAsk: 'Die Seite hat keine Hauptbitte, neben der ein Beleg stehen könnte.',
  },
  phrases: {
    testimonial: 'eine Kundenstimme',
    rating: 'eine Bewertung',
    logos: 'eine Reihe von Logos',
    numbers: 'eine Zahl der Kunden oder Ergebnisse',
    'case-study': 'eine Kundengeschichte',
    press: 'eine Erwähnung in der Presse',
  },
} satisfies TextsOf<typeof rule>;
