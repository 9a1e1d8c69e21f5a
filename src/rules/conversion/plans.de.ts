import type { TextsOf } from '../texts';
import type rule from './plans';

export default {
  title: 'Tarife zur Auswahl',
  why: 'Viele Möglichkeiten schaden im Durchschnitt wenig, und mehr, wenn man nicht weiß, was man will, und nichts heraussticht. Ein empfohlener Tarif und leicht vergleichbare Listen nehmen das weg.',
  fix: 'Empfehlen Sie einen der {plans}, sagen Sie, für wen er ist, und legen Sie den Rest hinter „Alle vergleichen“.',
  check: 'Fragen Sie jemanden, der die Seite nicht kennt, welcher Tarif passt: Die Antwort kommt in zehn Sekunden.',
  blind: 'Ein Schalter zwischen Monat und Jahr.',
  messages: {
    few: 'Die Seite stellt {plans:accusative} nebeneinander.',
    marked: 'Von {plans:dative} ist einer markiert: „{mark}“.',
    many: 'Die Seite stellt {plans:accusative} nebeneinander, und keiner ist empfohlen.',
    more: 'Die Seite stellt {plans:accusative} nebeneinander; einer ist mit „{mark}“ markiert.',
    rows: 'Die Tarife werden in {rows:dative} verglichen; bis zu {most} lassen sich erfassen.',
    none: 'Die Seite hat keine Tarife zur Auswahl.',
  },
} satisfies TextsOf<typeof rule>;
