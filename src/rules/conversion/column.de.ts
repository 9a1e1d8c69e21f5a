import type { TextsOf } from '../texts';
import type rule from './column';

export default {
  title: 'Felder in einer Spalte',
  why: 'In einer Spalte ist das nächste Feld immer das darunter. In Tests waren solche Formulare einige Sekunden schneller ausgefüllt; in mehreren Spalten wurden Felder übersprungen und andere ausgefüllt, die nicht gemeint waren.',
  fix: 'Setzen Sie „{right}“ unter „{left}“, und ebenso jedes andere Feld, das neben einem anderen steht.',
  check: 'Füllen Sie das Formular nur mit der Tabulatortaste aus: Jeder Sprung führt gerade nach unten.',
  blind: 'Felder von Schritten, die noch nicht offen sind.',
  messages: {
    column: 'Die Felder des Formulars stehen in einer Spalte.',
    pairs: 'An {pairs:dative} steht ein Feld neben einem anderen: „{right}“ neben „{left}“.',
    phone: 'Auf dem Telefon steht „{right}“ neben „{left}“, und keines hat Platz.',
    bar: 'Alle Felder stehen in einer Zeile, „{right}“ neben „{left}“.',
    closed: 'Das Formular ist nicht offen, daher war nicht zu sehen, wie seine Felder stehen.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher war nicht zu sehen, wie seine Felder stehen.',
    single: 'Kein Formular für die Hauptbitte hat zwei Felder, die nebeneinander stehen könnten.',
  },
} satisfies TextsOf<typeof rule>;
