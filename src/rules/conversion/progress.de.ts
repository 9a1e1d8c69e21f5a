import type { TextsOf } from '../texts';
import type rule from './progress';

export default {
  title: 'Fortschritt bei mehreren Schritten',
  why: 'Wer sieht, dass er schon unterwegs ist, macht weiter. Ein einfacher Balken änderte in 32 Experimenten nichts, und mit einem, der langsam beginnt, brachen mehr ab: Es zählt ein ehrlicher Anfang über null.',
  fix: 'Zählen Sie mit, was schon getan ist, und nennen Sie die Schritte: „Schritt 2 von {steps}: Ihr Ziel kennen wir“.',
  check: 'Gehen Sie das Formular durch: Der erste Schritt füllt mehr als seinen Anteil, und die Gesamtzahl wächst nie.',
  blind: 'Wie sich ein Balken nach dem ersten Schritt bewegt.',
  messages: {
    shown: '{form} zeigt, wo man steht: „{progress}“.',
    started: '{form} zeigt, dass man schon unterwegs ist: {now} von {max}.',
    fewer: '{form} spricht von {max} Schritten und hat {count:accusative}: „{progress}“.',
    zero: '{form} hat einen Balken, der bei null beginnt.',
    bar: '{form} hat einen Balken; wie er sich bewegt, war nicht zu sehen.',
    absent: '{form} hat {count} Schritte, und nichts zeigt, wie viele noch kommen.',
    language: '{form} hat {count} Schritte; ob Worte sie zählen, ließ sich in dieser Sprache nicht beurteilen.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Schritte nicht zu sehen.',
    single: 'Kein Formular für die Hauptbitte hat so viele Schritte, dass der Fortschritt wichtig ist.',
  },
} satisfies TextsOf<typeof rule>;
