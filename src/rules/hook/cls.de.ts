import type { TextsOf } from '../texts';
import type rule from './cls';

export default {
  title: 'Teile, die sich beim Laden verschieben',
  why: 'Was unter den Augen wegrutscht, ist verloren, und was unter dem Finger wegrutscht, wird versehentlich angeklickt.',
  fix: 'Halten Sie den Platz für {part:accusative} von Anfang an frei: Geben Sie Bildern und eingebetteten Inhalten Breite und Höhe, und setzen Sie Banner, die später kommen, über die Seite oder darunter.',
  check:
    'Laden Sie die Seite in einem Fenster neu, das im Vordergrund ist: Kein Klickziel verschiebt sich, nachdem es zu sehen war.',
  messages: {
    still:
      'Bei diesem Besuch hat sich beim Laden wenig verschoben: Der Wert für Layoutverschiebung ist {score}, der Richtwert {mark}.',
    moved:
      'Bei diesem Besuch haben sich Teile verschoben, die schon zu sehen waren, am weitesten {part}: Der Wert für Layoutverschiebung ist {score}, der Richtwert {mark}.',
    ask: 'Bei diesem Besuch hat sich „{ask}“ um {by} px verschoben, nachdem es zu sehen war.',
    background:
      'Die Seite wurde womöglich im Hintergrund geladen, daher lässt sich nicht sagen, was sich bei diesem Besuch verschoben hat.',
    untold: 'Dieser Browser zeichnet nicht auf, was sich beim Laden einer Seite verschiebt.',
  },
} satisfies TextsOf<typeof rule>;
