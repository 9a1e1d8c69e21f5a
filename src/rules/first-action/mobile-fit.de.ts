import type { TextsOf } from '../texts';
import type rule from './mobile-fit';

export default {
  title: 'Passend für Telefone',
  why: 'Die meisten Besucher einer Kampagne kommen mit dem Telefon. Eine Seite, die man seitlich verschieben muss oder deren Text sich nicht vergrößern lässt, macht Arbeit, bevor sie gelesen ist: Standards verlangen beides.',
  fix: '{change} Probieren Sie die Seite danach auf einem Telefon aus.',
  check: 'Öffnen Sie die Seite auf einem Telefon: Sie bewegt sich nur auf und ab, und zwei Finger vergrößern den Text.',
  blind: 'In einem breiten Fenster alles außer der Viewport-Zeile; Wege durch die Seite mit der Tastatur.',
  messages: {
    fits: 'Die Seite passt auf das Telefon: Nichts ragt über den Rand, und der Text lässt sich vergrößern.',
    flaws: 'Auf einem Telefon stört an der Seite, dass {flaws}.',
    wide: 'Die Seite wurde in einem breiten Fenster gelesen; öffnen Sie sie so schmal wie auf einem Telefon, um zu sehen, ob sie passt.',
  },
  phrases: {
    small: 'sie so klein erscheint wie am Schreibtisch',
    addLine: 'Ergänzen Sie die Zeile „width=device-width, initial-scale=1“.',
    fixed: 'sich ihr Text nicht vergrößern lässt',
    unfix: 'Nehmen Sie „user-scalable=no“ und „maximum-scale“ aus der Viewport-Zeile.',
    sideways: 'sie sich seitlich verschieben lässt',
    sidewaysTo: 'sie sich seitlich verschieben lässt, so weit „{widest}“ reicht',
    narrowAll: 'Kein Teil der Seite sollte breiter sein als der Bildschirm.',
    narrow: '„{widest}“ sollte nicht breiter sein als der Bildschirm.',
    fine: 'viel von ihrem Text kleiner als 12 px ist',
    enlarge: 'Setzen Sie den Text in mindestens 16 px.',
  },
} satisfies TextsOf<typeof rule>;
