import type { TextsOf } from '../texts';
import type rule from './reading-ease';

export default {
  title: 'Leicht zu lesen',
  why: 'In einer großen Sammlung gingen schlichte Worte mit mehr Abschlüssen einher, nur auf Englisch und ohne Beweis einer Ursache. Richtwerte für andere Sprachen sind Konvention. Eine Formel zählt Buchstaben, Silben und Wörter: Vom Sinn weiß sie nichts.',
  fix: '{change} Machen Sie mit den anderen langen Sätzen weiter, und nehmen Sie die Worte Ihrer Kunden.',
  check:
    'Lesen Sie den Text laut: Kein Satz braucht einen zweiten Atemzug. Prüfen Sie dann noch einmal: Der Wert ist {mark}.',
  blind: 'Sinn und Thema: Gezählt werden Buchstaben, Silben und Wörter.',
  messages: {
    easy: 'Der Text ist leicht zu lesen: {measure}; unser Richtwert ist {mark}.',
    effort: 'Den Text zu lesen, kostet etwas Mühe: {measure}; unser Richtwert ist {mark}.',
    hard: 'Der Text ist schwer zu lesen: {measure}; unser Richtwert ist {mark}.',
    short: 'Um die Lesbarkeit zu messen, braucht es {fewest} Wörter Fließtext; hier sind es weniger ({words}).',
    template: 'Auf der Seite steht noch Text einer Vorlage, daher wurde nicht beurteilt, wie leicht er zu lesen ist.',
    language:
      'Für diese Sprache gibt es keinen Richtwert, daher wurde nicht beurteilt, wie leicht der Text zu lesen ist.',
  },
  phrases: {
    cut: 'Teilen Sie „{quote}“ in zwei Sätze.',
    shorter: 'Sagen Sie „{quote}“ in kürzeren Worten.',
    characters: '{score} Zeichen je Satz',
    formula: '{formula} {score}',
    ease: '{mark} oder mehr',
    difficulty: 'unter {mark}',
    length: 'bis zu {mark}',
  },
} satisfies TextsOf<typeof rule>;
