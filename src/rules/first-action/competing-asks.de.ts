import type { TextsOf } from '../texts';
import type rule from './competing-asks';

export default {
  title: 'Schritte, die auf einem Bildschirm konkurrieren',
  why: 'Zu viele Möglichkeiten schaden im Durchschnitt wenig. Sie schaden aber denen, die noch nicht wissen, was sie wollen, und sich Mühe sparen möchten, und so kommen kalte Besucher. Die Zahlen sind Konvention.',
  fix: 'Behalten Sie „{main}“ als den Schritt dieses Bildschirms, und machen Sie {others:accusative} zu Links weiter unten.',
  check: 'Scrollen Sie zu Bildschirm {screen}: Ein Button ist übrig, die anderen Schritte sind Links oder weg.',
  blind: 'Buttons in Bildern und solche, die erst unter dem Mauszeiger erscheinen.',
  messages: {
    few: 'Kein Bildschirm bietet mehr als {steps:accusative} auf einmal an.',
    nothing: 'Die Seite bietet keine Schritte an, die konkurrieren könnten.',
    many: 'Bildschirm {screen} stellt {steps:accusative} nebeneinander: {labels}.',
    language:
      'Bildschirm {screen} stellt anscheinend {steps:accusative} nebeneinander, aber nicht jede Beschriftung ist in dieser Sprache zu deuten.',
  },
} satisfies TextsOf<typeof rule>;
