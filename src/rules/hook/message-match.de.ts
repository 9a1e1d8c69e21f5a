import type { TextsOf } from '../texts';
import type rule from './message-match';

export default {
  title: 'Worte der Anzeige auf der Seite',
  why: 'Besucher folgen den Worten, die sie hergeführt haben. Sagt der erste Bildschirm etwas anderes, fragen sie sich, ob sie richtig sind. Das Prinzip ist gut beobachtet, die Anteile sind unsere Konvention.',
  fix: 'Nennen Sie {missing} auf dem ersten Bildschirm, oder leiten Sie diese Anzeige auf eine Seite, die ihr Versprechen hält.',
  check: 'Klicken Sie selbst auf die Anzeige: Ihre Worte stehen in der Überschrift oder in der Zeile darunter.',
  messages: {
    none: 'Die Adresse nennt keine Worte einer Anzeige.',
    kept: 'Der erste Bildschirm sagt die Worte, die hergeführt haben: {found}.',
    part: 'Von den Worten, die hergeführt haben, sagt der erste Bildschirm {found}, aber nicht {missing}.',
    missed:
      'Die Worte, die hergeführt haben, stehen nicht auf dem ersten Bildschirm: {missing}. Er beginnt mit „{headline}“.',
    named: 'Der Name der Kampagne enthält {missing}; auf dem ersten Bildschirm steht davon nichts.',
    foreign:
      'Die Kampagne heißt {missing}; ob die Seite in ihrer eigenen Sprache dasselbe sagt, ließ sich nicht beurteilen.',
    unseen:
      'Die Worte, die hergeführt haben, wurden nicht gefunden, und auf dem ersten Bildschirm war keine Überschrift zu lesen.',
  },
} satisfies TextsOf<typeof rule>;
