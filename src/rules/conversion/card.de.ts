import type { TextsOf } from '../texts';
import type rule from './card';

export default {
  title: 'Kreditkarte für etwas Kostenloses',
  why: 'Eine Karte zu Beginn ist eine Abwägung: Nach den Zahlen eines Anbieters beginnen damit etwa 2 % der Besucher und ohne sie 10 %, aber wer mit Karte beginnt, zahlt öfter. Prüfen Sie also auch Ihren Umsatz.',
  fix: 'Fragen Sie erst später nach der Karte, und sagen Sie das bei „{ask}“: „{words}“. Beobachten Sie neben den Starts auch den Umsatz.',
  check: 'Gehen Sie „{ask}“ in einem privaten Fenster durch: Es beginnt ohne Karte, und eine Zeile daneben sagt das.',
  blind: 'Eine Karte, die erst auf einer späteren Seite verlangt wird.',
  messages: {
    said: '„{line}“ sagt, dass „{ask}“ keine Karte braucht.',
    required: '„{ask}“ verlangt eine Karte, um etwas Kostenloses zu beginnen.',
    silent: 'Nichts sagt, ob „{ask}“ eine Karte braucht.',
    language: 'Ob „{ask}“ eine Karte braucht, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Ob „{ask}“ eine Karte braucht, war nicht zu sehen; {unseen:accusative} konnten wir nicht lesen.',
    paid: 'Auf der Seite beginnt man nichts Kostenloses.',
    ready: 'Besucher, die schon entschieden sind, rechnen damit, eine Karte anzugeben.',
  },
} satisfies TextsOf<typeof rule>;
