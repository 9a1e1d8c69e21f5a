import type { TextsOf } from '../texts';
import type rule from './cta-wording';

export default {
  title: 'Worte auf den Buttons',
  why: 'Man klickt auf das, was man vorhersehen kann: Eine Beschriftung, die auf jeder Seite stehen könnte, sagt nichts. Welche Worte am besten wirken, ist von Test zu Test verschieden; keines ist im Voraus das beste.',
  fix: 'Lassen Sie „{ask}“ nennen, was man bekommt, mit einem Verb und einer Sache, etwa „{named}“.',
  check:
    'Lesen Sie die neue Beschriftung jemandem vor, der die Seite nicht kennt: Die Person kann sagen, was sie beim Klick bekommt.',
  blind: 'Ob eine Beschriftung hält, was sie verspricht, und leere Worte, die in unseren Listen nicht stehen.',
  messages: {
    specific: 'Die Buttons sagen, was folgt: {labels}.',
    nothing: 'Die Seite hat keine Buttons mit Worten, die sich beurteilen ließen.',
    language: 'Die Worte auf den Buttons ließen sich in dieser Sprache nicht beurteilen.',
    main: 'Der wichtigste Schritt heißt „{ask}“; das sagt nicht, was folgt.',
    form: 'Der Button des Formulars heißt „{ask}“; das sagt nicht, was folgt.',
    some: '{labels}: Worte, die auf jeder Seite stehen könnten und wenig darüber sagen, was folgt.',
  },
  phrases: {
    button: 'der Button',
  },
} satisfies TextsOf<typeof rule>;
