import type { TextsOf } from '../texts';
import type rule from './input-type';

export default {
  title: 'Die richtige Tastatur für jedes Feld',
  why: 'Telefone zeigen die Tastatur, die das Feld verlangt, und vergrößern die Ansicht, wo der Text klein ist. Die Hersteller beschreiben beides; eine gemessene Wirkung wurde nicht gefunden.',
  fix: 'Geben Sie {fields:dative} die passende Tastatur ({keyboards}) und Text von mindestens {font} px, und lassen Sie Einfügen zu.',
  check:
    'Tippen Sie auf einem Telefon jedes Feld an: Die Tastatur hat die Zeichen, die die Antwort braucht, und die Seite vergrößert sich nicht.',
  blind: 'Masken, die ein Skript über ein Feld legt, und Einfügen, das ein Skript verweigert.',
  messages: {
    right: 'Jedes Feld ruft die Tastatur auf, die es braucht: {count} geprüft.',
    other: 'Die Tastatur, die erscheint, passt nicht zur Antwort: {fields}.',
    small: 'Der Text ist kleiner als {font} px, und Telefone vergrößern dort die Ansicht: {fields}.',
    paste: 'Einfügen ist abgeschaltet in {fields:dative}.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Tastaturen nicht zu sehen.',
    none: 'Kein Formular für die Hauptbitte hat ein Feld zum Tippen.',
  },
} satisfies TextsOf<typeof rule>;
