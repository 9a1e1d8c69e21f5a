import type { TextsOf } from '../texts';
import type rule from './countdown';

export default {
  title: 'Countdowns',
  why: 'Falsche Angaben über sehr knappe Zeit sind in der EU verboten; von 393 in Shops gefundenen Countdowns waren 157 falsch. Ob ehrliche Dringlichkeit hilft, ist zwischen zwei großen Auswertungen umstritten. Ein gedrucktes Datum mit seinem Grund lässt Besucher entscheiden. Das ist keine Rechtsberatung.',
  fix: 'Nehmen Sie den Countdown „{clock}“ weg, oder schreiben Sie das echte Datum und den Grund hin: „Frühbucherpreis bis 31. Mai“.',
  check: 'Öffnen Sie die Seite morgen in einem privaten Fenster: Dort steht dasselbe Datum oder kein Countdown.',
  messages: {
    none: 'Auf dieser Seite läuft kein Countdown.',
    schedule: 'Der Countdown „{clock}“ zählt auf etwas hin, das beginnt oder ankommt, und drängt niemanden.',
    running:
      'Der Countdown „{clock}“ läuft, und kein Datum sagt, wann er endet. Ob er von vorn beginnt, wurde nicht ausprobiert.',
    held: 'Der Countdown „{clock}“ läuft ohne Datum. Wo etwas eine Weile reserviert ist, kann das stimmen.',
    unnamed: 'Der Countdown „{clock}“ läuft, und weder ein Datum noch ein Wort daneben sagt, worauf er zuläuft.',
    dated: 'Der Countdown „{clock}“ läuft bis {date}; das Datum steht daneben.',
    hidden: 'Der Countdown „{clock}“ läuft bis zu einem Datum, das nur in seinem Markup steht.',
    zero: 'Der Countdown „{clock}“ steht auf null: Ob er abgelaufen ist oder noch nicht begonnen hat, war nicht zu sehen.',
    digits: '„{clock}“ kann ein Countdown, eine Uhrzeit oder eine Dauer sein: Die Seite wurde einmal gelesen.',
    language: 'Worauf der Countdown „{clock}“ zuläuft, ließ sich in dieser Sprache nicht beurteilen.',
  },
} satisfies TextsOf<typeof rule>;
