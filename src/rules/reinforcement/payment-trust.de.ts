import type { TextsOf } from '../texts';
import type rule from './payment-trust';

export default {
  title: 'Sichtbare Sicherheit an den Kartenfeldern',
  why: 'Ein Viertel der Erwachsenen in einer US-Umfrage sagte, sie hätten eine Kasse verlassen, weil sie ihr die Karte nicht anvertrauen wollten. In Tests kam das Gefühl von Sicherheit von dem, was um die Kartenfelder herum war. Siegel ohne Bedeutung wirken auch, zeigen Sie daher nur echte.',
  fix: 'Ziehen Sie einen Rahmen um die Kartenfelder, sagen Sie daneben, wer die Zahlung abwickelt, und zeigen Sie, welche Karten Sie nehmen. Was jetzt noch fehlt: {missing}.',
  check:
    'Sehen Sie die Kartenfelder auf Armlänge an: Sie heben sich als ein sicherer Ort ab, und eine Zeile sagt, wer die Zahlung annimmt.',
  blind: 'Zeichen im eingebetteten Feld eines Zahlungsdienstes.',
  messages: {
    safe: 'Die Kartenfelder stehen in einem eigenen Rahmen, daneben {marks} und „{lock}“.',
    open: 'Die Kartendaten gehen über eine Adresse, die nicht verschlüsselt ist.',
    part: 'An den Kartenfeldern fehlt etwas, das Sicherheit gibt: {missing}.',
    crowded: 'An den Kartenfeldern stehen {badges} Zeichen und Siegel; mehr als {most} wirken überladen.',
    language:
      'Ob eine Zeile an den Kartenfeldern sagt, dass sie sicher sind, ließ sich in dieser Sprache nicht beurteilen.',
    frame: 'Die Kartenfelder kommen von {host}; was darin gezeigt wird, war nicht zu sehen.',
    none: 'Die Seite hat keine Kartenfelder.',
  },
  phrases: {
    box: 'ein Rahmen darum',
    marks: 'die Zeichen der Karten',
    line: 'eine Zeile dazu, wer die Zahlung sichert',
    room: 'Platz zwischen den Zeichen',
    encrypted: 'eine verschlüsselte Adresse',
  },
} satisfies TextsOf<typeof rule>;
