import type { TextsOf } from '../texts';
import type rule from './target-size';

export default {
  title: 'Größe der Klickziele',
  why: 'Was kleiner ist als eine Fingerspitze, verfehlt man leicht, vor allem auf Telefonen und mit zitternden Händen.',
  fix: 'Machen Sie „{target}“ mindestens {mark} px hoch und breit, oder geben Sie ebenso viel freien Raum darum herum.',
  check:
    'Tippen Sie auf einem Telefon mit dem Daumen auf „{target}“: Es klappt beim ersten Mal, und die kürzere Seite misst mindestens {mark} px.',
  blind:
    'Ankreuzfelder des Browsers, bei denen man auf die Beschriftung klickt, und Links im Text, die der Standard ausnimmt.',
  messages: {
    large: 'Buttons, Felder und Schließen-Knöpfe sind groß genug zum Klicken.',
    nothing: 'Auf der Seite gibt es nichts zum Klicken oder Ausfüllen.',
    tight:
      '„{target}“ ist der wichtigste Schritt und misst an der kürzeren Seite {size} px; ein Finger braucht {mark} px.',
    small:
      '„{target}“ misst an der kürzeren Seite {size} px und steht dicht an etwas anderem; der Standard verlangt {mark} px.',
    close: 'Der Schließen-Knopf von „{target}“ misst an der kürzeren Seite {size} px; der Standard verlangt {mark} px.',
  },
  phrases: {
    button: 'der Button',
  },
} satisfies TextsOf<typeof rule>;
