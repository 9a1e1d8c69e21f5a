import type { TextsOf } from '../texts';
import type rule from './pressure-language';

export default {
  title: 'Worte, die drängen',
  why: 'In einem großen Datensatz gingen Seiten mit mehr Worten der Angst in mehreren Branchen mit weniger Abschlüssen einher, was keine Ursache beweist. Wer sich frei fühlt, entscheidet leichter; die Forschung zur Glaubwürdigkeit rät zu Zurückhaltung bei der Werbung.',
  fix: 'Sagen Sie es als Einladung und nennen Sie den Nutzen einmal. Das drängt: {words}.',
  check: 'Lesen Sie Überschriften und Buttons jemandem im Team vor: Bei keinem wird Ihre Stimme lauter.',
  messages: {
    calm: 'Die Seite spricht ruhig.',
    few: 'Die Seite drängt hier und da, {rate}-mal je {per} Wörter: {words}.',
    many: 'Die Seite drängt {rate}-mal je {per} Wörter: {words}.',
    loud: 'Überschriften und Buttons der Seite rufen oder schreien, {rate}-mal je {per} Wörter: {words}.',
    first: 'Mit der ersten Bitte, „{ask}“, kommt Druck: {words}.',
    language: 'Ob die Worte der Seite drängen, ließ sich in dieser Sprache nicht beurteilen.',
  },
} satisfies TextsOf<typeof rule>;
