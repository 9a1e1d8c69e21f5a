import type { TextsOf } from '../texts';
import type rule from './captcha';

export default {
  title: 'Rätsel vor dem Formular',
  why: 'Ein Bilderrätsel kostet etwa zehn Sekunden, und Menschen sind sich über die Lösung oft uneinig. Es lässt Besucher etwas beweisen, bevor sie etwas von Ihnen haben.',
  fix: 'Ersetzen Sie das Rätsel durch ein Fallenfeld mit Zeitmessung oder durch eine unsichtbare Prüfung, und zeigen Sie nur dem ein Rätsel, was nach Maschine aussieht.',
  check:
    'Senden Sie das Formular einmal in einem privaten Fenster ab: Es erscheint weder ein Feld zum Ankreuzen noch ein Rätsel.',
  blind: 'Ein Rätsel, das erst nach dem Klick auf den Button kommt.',
  messages: {
    none: 'Zwischen Besuchern und Formular steht kein Rätsel.',
    invisible: 'Das Formular wird geprüft, ohne dass Besucher es sehen.',
    checkbox: '{form} hat ein Feld zum Ankreuzen, mit dem man beweist, ein Mensch zu sein.',
    puzzle: '{form} lässt Besucher ein Rätsel lösen.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher war nicht zu sehen, ob es ein Rätsel enthält.',
    noForm: 'Die Seite hat für ihre Hauptbitte kein Formular zum Ausfüllen.',
  },
} satisfies TextsOf<typeof rule>;
