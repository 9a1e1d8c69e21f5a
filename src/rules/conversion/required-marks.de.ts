import type { TextsOf } from '../texts';
import type rule from './required-marks';

export default {
  title: 'Pflichtfelder und freiwillige Felder',
  why: 'In langen Formularen stockt man und rät, welche Felder man auslassen kann, und nur wenige Websites kennzeichnen beide Arten. Ein Usability-Labor fand das dort wichtig und in kurzen Formularen viel weniger.',
  fix: 'Schreiben Sie „(freiwillig)“ an {optional:accusative} und kennzeichnen Sie die Pflichtfelder, oder nehmen Sie heraus, was niemand beantworten muss.',
  check: 'Lesen Sie nur die Beschriftungen: Zu jedem Feld sagen sie, ob man es auslassen kann.',
  blind: 'Kennzeichen, die ein Skript beim Absenden ergänzt.',
  messages: {
    both: 'Jedes der {fields} sagt, ob es ausgefüllt werden muss.',
    same: 'Alle {fields} müssen ausgefüllt werden, und das Formular sagt es.',
    half: 'Nur bei {marked} von {count} Feldern steht, ob sie ausgefüllt werden müssen. Nichts dazu steht bei {optional:dative}.',
    note: 'Das Formular sagt einmal, welche Felder Pflicht sind („{note}“), die Felder selbst sagen es nicht.',
    none: 'Nichts sagt, welche der {fields} man auslassen kann: {optional}.',
    bare: 'Alle {fields} müssen ausgefüllt werden, und nichts sagt das.',
    script:
      'Nichts im Formular sagt, welche der {fields} ausgefüllt werden müssen; ein Skript tut es womöglich später.',
    language: 'Ob die Felder sagen, dass sie freiwillig sind, ließ sich in dieser Sprache nicht beurteilen.',
    short: 'Das Formular ist so kurz, dass Kennzeichen nicht wichtig sind.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Kennzeichen nicht zu sehen.',
  },
  phrases: {
    skippable: 'alles, was man auslassen kann',
  },
} satisfies TextsOf<typeof rule>;
