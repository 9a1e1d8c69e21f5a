import type { TextsOf } from '../texts';
import type rule from './labels';

export default {
  title: 'Beschriftung der Formularfelder',
  why: 'Eine Beschriftung im Feld verschwindet beim Tippen, und dann muss man sich merken, was gefragt war. Beschriftungen, die über dem Feld stehen bleiben, liest man am schnellsten, und Standards verlangen sie.',
  fix: 'Setzen Sie eine Beschriftung für {fields} über das Feld, und lassen Sie sie beim Tippen stehen.',
  check: 'Tippen Sie in jedes Feld einen Buchstaben: Was gefragt war, steht noch darüber, auch bei {fields:dative}.',
  blind: 'Hinweise zum Format.',
  messages: {
    all: 'Jede Beschriftung bleibt beim Tippen sichtbar: {count} geprüft.',
    alone:
      'Für {fields} bleibt keine Beschriftung sichtbar; mit einem klaren Button kommt ein einzelnes Feld ohne aus.',
    some: '{count} geprüft: Bei {missing} davon bleibt beim Tippen keine Beschriftung sichtbar ({fields}).',
    many: '{count} geprüft: Bei {missing} davon bleibt beim Tippen keine Beschriftung sichtbar ({fields}).',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher waren seine Beschriftungen nicht zu sehen.',
    none: 'Auf der Seite gibt es kein Formularfeld, das eine Beschriftung braucht.',
  },
} satisfies TextsOf<typeof rule>;
