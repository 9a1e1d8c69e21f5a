import type { TextsOf } from '../texts';
import type rule from './hijack';

export default {
  title: 'Fallen und Überraschungen',
  why: 'Alle wissen, wie man scrollt, zurückgeht und eine Seite verlässt, und sind irritiert, wenn die Seite das übernimmt. Anfragen beim ersten Besuch sind ein häufiges Ärgernis, und Browser unterdrücken sie. Eine Studie dazu, was das mit dem Abschluss macht, wurde nicht gefunden.',
  fix: '{change} Bitten Sie erst dann um mehr, wenn jemand darauf geklickt hat.',
  check:
    'Scrollen Sie, gehen Sie zurück, verlassen Sie die Seite und drücken Sie die rechte Maustaste: Alles verhält sich wie auf anderen Seiten.',
  messages: {
    none: 'Weder Markup noch Stile greifen in das Scrollen, das Verlassen der Seite oder die rechte Maustaste ein. Ausprobiert wurde nichts.',
    leave: 'Das Markup ({sign}) hält Besucher beim Verlassen mit einer Rückfrage auf.',
    redirect: 'Die Seite leitet von selbst weiter ({sign}), und „Zurück“ führt wieder hinein.',
    scroll: 'Die Seite übernimmt das Scrollen ({sign}).',
    chat: 'Der Chat „{sign}“ ist offen, ohne dass jemand ihn geöffnet hat.',
    'right-click': 'Das Markup ({sign}) sperrt die rechte Maustaste.',
    selection: 'Die Stile ({sign}) verhindern, dass man Text markieren kann.',
    windows: 'Die meisten Links innerhalb der Website öffnen neue Fenster, darunter „{sign}“.',
    mayAsk: 'Ein Dienst, der um Benachrichtigungen bittet, ist geladen ({sign}); wann er fragt, war nicht zu sehen.',
    mayHold:
      'Ein Dienst, der beim Verlassen der Seite Fenster zeigt, ist geladen ({sign}); wann er das tut, war nicht zu sehen.',
  },
  phrases: {
    leave: 'Lassen Sie Besucher ohne Rückfrage gehen.',
    redirect: 'Bleiben Sie auf dieser Seite, bis jemand weitergeht.',
    scroll: 'Lassen Sie Besucher in ihrem eigenen Tempo scrollen.',
    chat: 'Öffnen Sie den Chat erst, wenn jemand ihn anklickt.',
    'right-click': 'Geben Sie die rechte Maustaste wieder frei.',
    selection: 'Lassen Sie Text markieren und kopieren.',
    windows: 'Öffnen Sie Links im selben Fenster, damit „Zurück“ funktioniert.',
    nameless: 'ohne Worte',
  },
} satisfies TextsOf<typeof rule>;
