import type { TextsOf } from '../texts';
import type rule from './inp';

export default {
  title: 'Antwort auf einen Klick',
  why: 'Ein Button, der nicht sofort antwortet, wird noch einmal angeklickt oder aufgegeben.',
  fix: 'Lassen Sie {part:accusative} sofort antworten: Zeigen Sie zuerst, dass der Klick ankam, und erledigen Sie die lange Arbeit danach.',
  check:
    'Klicken Sie noch einmal, während die Leistungswerkzeuge des Browsers offen sind: Die Antwort erscheint innerhalb von {mark} ms.',
  messages: {
    quick:
      'Bei diesem Besuch dauerte die langsamste Antwort auf einen Klick oder eine Taste {time} ms; der Richtwert ist {mark} ms.',
    slow: 'Bei diesem Besuch antwortete {part} auf einen Klick oder eine Taste erst nach {time} ms; der Richtwert ist {mark} ms.',
    untouched: 'Bei diesem Besuch hat niemand geklickt oder getippt, es gab also keine Antwort zu messen.',
    untold: 'Dieser Browser zeichnet nicht auf, wie schnell eine Seite antwortet.',
  },
} satisfies TextsOf<typeof rule>;
