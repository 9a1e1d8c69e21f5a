import type { TextsOf } from '../texts';
import type rule from './scroll-cue';

export default {
  title: 'Ein Zeichen, dass darunter mehr kommt',
  why: 'Ein erster Bildschirm, der das Fenster bis zum Rand füllt, kann für die ganze Seite gehalten werden: So war es in Tests mit Nutzern zu beobachten. Scrollen ist das kleinste Ja, das es gibt; die Werte in Pixeln sind Konvention.',
  fix: 'Kürzen Sie den ersten Abschnitt, so dass vom nächsten mindestens {peek} px zu sehen sind, oder weisen Sie darauf hin.',
  check:
    'Laden Sie die Seite neu, ohne zu scrollen: Vom nächsten Abschnitt sind mindestens {peek} px zu sehen, oder etwas weist nach unten.',
  blind: 'Was ein Hinweis verdeckt, den das Gesetz verlangt.',
  messages: {
    peeks: 'Unter dem ersten Abschnitt sind von {next:dative} schon {seen} px zu sehen.',
    cut: 'Am unteren Rand des ersten Bildschirms ist {cut} abgeschnitten. Das zeigt, dass mehr kommt.',
    points: 'Auf dem ersten Bildschirm weist {cue} auf das hin, was darunter kommt.',
    open: 'Der erste Abschnitt endet deutlich vor dem Rand des ersten Bildschirms.',
    short: 'Die Seite ist {length:accusative} lang, es gibt also wenig zu scrollen.',
    ready: 'Besucher, die schon entschieden sind, suchen den Schritt und nicht noch mehr zu lesen.',
    tall: '{hero} geht unter dem Rand des ersten Bildschirms weiter; ob man es dem Angeschnittenen ansieht, war nicht zu sehen.',
    unclear: 'Die Abschnitte dieser Seite ließen sich nicht voneinander unterscheiden.',
    hardly: 'Unter dem ersten Abschnitt sind von {next:dative} nur {seen} px zu sehen.',
    hidden: '{hero} füllt den ersten Bildschirm, und nichts zeigt, dass darunter mehr kommt.',
  },
  phrases: {
    first: 'der erste Abschnitt',
    next: { nominative: 'der nächste Abschnitt', dative: 'dem nächsten Abschnitt' },
    arrow: 'ein Pfeil',
    form: 'ein Formular',
  },
} satisfies TextsOf<typeof rule>;
