import type { TextsOf } from '../texts';
import type rule from './reading-load';

export default {
  title: 'Menge an Text',
  why: 'Gelesen wird etwa ein Viertel der Wörter einer Seite, und Textwände werden übersprungen. Kürzere Seiten gehen in einer großen Sammlung mit mehr Abschlüssen einher, ein schwacher Zusammenhang; einzelne Tests längerer Seiten weisen in beide Richtungen.',
  fix: '{change} Lassen Sie jedem Abschnitt einen einzigen Gedanken.',
  check:
    'Scrollen Sie einmal ohne Halt durch: Jeder Bildschirm hat eine Überschrift und einen Gedanken, und kein Absatz hat mehr als {paragraph} Wörter.',
  blind: 'Text, der erst beim Scrollen erscheint.',
  messages: {
    easy: 'Die Seite hat {words:accusative}, der längste Absatz {longest:accusative}: leicht aufzunehmen.',
    few: 'Die Seite hat {words:accusative}: wenig, woran Besucher sich halten können.',
    long: 'Die Seite hat {words:accusative}; unser Richtwert für sie ist höchstens {most}.',
    wall: 'Der längste Absatz hat {longest:accusative}; bis zu {paragraph} liest man leicht.',
    unbroken:
      'Die Seite hat {words:accusative} und {headings:accusative}; unser Richtwert ist eine Überschrift je {perHeading} Wörter.',
    later: 'Auf eine Seite dieser Art ({type}) kommt man nach einem früheren Ja, und nicht zum Lesen.',
    reading: 'Eine Seite dieser Art ({type}) ist zum Lesen da: {words}.',
    unseen: 'Die Seite zeigt {words:accusative}, aber {unseen:accusative} konnten wir nicht lesen.',
  },
  phrases: {
    cut: 'Kürzen Sie, was Besucher nicht brauchen, oder lassen Sie es ausklappen.',
    turn: 'Machen Sie aus dem Absatz mit {words} Wörtern einige Punkte.',
    add: 'Sagen Sie in wenigen Zeilen, was es ist, wie es funktioniert und wer dafür bürgt.',
    divide: 'Setzen Sie eine Überschrift über jeden Gedanken.',
  },
} satisfies TextsOf<typeof rule>;
