import type { TextsOf } from '../texts';
import type rule from './next-told';

export default {
  title: 'Was als Nächstes geschieht',
  why: 'Vor einem großen Schritt will man wissen, wie lange er dauert und wann man eine Antwort bekommt. Behörden im Netz sagen es selbstverständlich; was es ändert, wurde nicht gemessen.',
  fix: 'Sagen Sie neben „{ask}“ in einer Zeile, was dann geschieht, wenn es stimmt: „{words}“',
  check: 'Scrollen Sie zu „{ask}“: Eine Zeile daneben sagt, wie lange es dauert oder wann man eine Antwort bekommt.',
  blind: 'Zeilen dazu, was man erhält oder wer sich meldet: Bekannt sind nur Zeilen zur Zeit.',
  messages: {
    told: '„{line}“ sagt neben „{ask}“, was zu erwarten ist.',
    elsewhere: '„{line}“ sagt, was zu erwarten ist, aber nicht neben „{ask}“.',
    none: 'Keine Zeile bei „{ask}“ sagt, wie lange es dauert oder wann man eine Antwort bekommt.',
    language:
      'Ob eine Zeile bei „{ask}“ sagt, was als Nächstes geschieht, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Bei „{ask}“ war keine solche Zeile zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    small: 'Die Hauptbitte ist ein zu kleiner Schritt, um eine Erklärung zu brauchen.',
  },
} satisfies TextsOf<typeof rule>;
