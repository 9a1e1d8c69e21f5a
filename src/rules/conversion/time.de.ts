import type { TextsOf } from '../texts';
import type rule from './time';

export default {
  title: 'Zeit zum Ausfüllen',
  why: 'Wie lange ein Formular dauern wird, wägt man ab, bevor man anfängt. Das hier ist eine Schätzung aus üblichen Antwortlängen und keine Messung, und die Grenzen sind Konvention.',
  fix: '{change}.',
  check:
    'Füllen Sie das Formular mit einer Stoppuhr so aus, wie Besucher es täten: Es dauert höchstens {good} Sekunden.',
  blind: 'Wie lange es wirklich dauert: Es ist eine Schätzung aus üblichen Antworten.',
  messages: {
    quick: 'Das Formular auszufüllen, dauert nach unserer Schätzung etwa {seconds} Sekunden.',
    slow: 'Das Formular auszufüllen, dauert nach unserer Schätzung etwa {seconds} Sekunden; unser Richtwert ist {good}.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher ließ sich seine Dauer nicht schätzen.',
    none: 'Die Seite hat für ihre Hauptbitte kein Formular zum Ausfüllen.',
  },
  phrases: {
    autofill: 'Lassen Sie den Browser {fields:accusative} ausfüllen: Das dauert etwa {left} statt {seconds} Sekunden',
    leaveOut: 'Lassen Sie {fields:accusative} vorerst weg: Das dauert etwa {left} statt {seconds} Sekunden',
  },
} satisfies TextsOf<typeof rule>;
