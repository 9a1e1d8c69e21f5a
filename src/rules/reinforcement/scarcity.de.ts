import type { TextsOf } from '../texts';
import type rule from './scarcity';

export default {
  title: 'Nur noch wenige da, viele sehen zu',
  why: 'Ein wahrer Bestand hilft bei der Entscheidung; was andere gerade tun, drängt meist nur. In einer Untersuchung von Shops waren 17 von 632 Angaben zum Bestand und 29 von 313 Meldungen zur Aktivität falsch, und Studien zur Verknappung widersprechen einander. Die EU verbietet falsche Angaben, dass es etwas nur kurze Zeit gibt.',
  fix: 'Behalten Sie, was bei der Entscheidung hilft, etwa den wahren Bestand neben der gewählten Sache, und nehmen Sie {words} weg.',
  check:
    'Laden Sie die Seite zweimal in privaten Fenstern: Zahlen, die bleiben, haben eine Quelle, Zahlen, die springen, haben keine.',
  messages: {
    none: 'Nichts auf der Seite sagt, dass nur wenig übrig ist oder andere schneller sind.',
    tied: '{words} steht neben „{ask}“, also dort, wo es hingehört.',
    single: '{words} steht einmal da, für Besucher, die schon entschieden sind.',
    one: 'Das fordert Besucher auf, schnell zu sein: {words}. Ob es stimmt, war nicht zu sehen.',
    repeated: '{words} steht {times} auf dieser Seite.',
    kinds: 'Die Seite drängt Besucher auf {kinds:dative}: {words}.',
    toast: 'Von selbst erscheint über der Seite: {words}.',
    language: 'Ob Worte auf der Seite Besucher drängen, ließ sich in dieser Sprache nicht beurteilen.',
  },
} satisfies TextsOf<typeof rule>;
