import type { TextsOf } from '../texts';
import type rule from './small-yes';

export default {
  title: 'Ein kleines Ja zum Anfang',
  why: 'Ein erster Schritt, der nichts kostet, lässt Besucher Ja sagen, während Vertrauen erst entsteht. Dass kleine Bitten größere wahrscheinlicher machen, ist ein kleiner Effekt, gezeigt an guten Zwecken; auf Verkaufsseiten ist es eine Annahme, die Sie testen sollten.',
  fix: 'Ergänzen Sie {where} einen kleinen Schritt, noch auf dem ersten Bildschirm: etwas zum Ansehen oder Beantworten, das keine persönlichen Daten verlangt.',
  check:
    'Laden Sie die Seite neu, ohne zu scrollen: Ein Schritt ist möglich, ohne Name, Adresse oder Nummer anzugeben.',
  blind: 'Ob das, wohin ein kleiner Schritt führt, so klein ist, wie er sagt.',
  messages: {
    there: '„{small}“ ist ein kleines Ja auf dem ersten Bildschirm: {cost} auf unserer Skala von 0–100.',
    ladder: '„{big}“ ({bigCost} auf unserer Skala von 0–100) hat das kleinere „{small}“ ({cost}) in der Nähe.',
    ready: 'Besucher, die schon entschieden sind, brauchen unterwegs keinen kleineren Schritt.',
    later: 'Auf eine Seite dieser Art ({type}) kommen Besucher nach einem früheren Ja.',
    nothing: 'Die Seite verlangt nichts, wohin ein kleines Ja führen könnte.',
    language: 'Wie viel die Seite verlangt, ließ sich in dieser Sprache nicht beurteilen.',
    unseen:
      'Auf den ersten Bildschirmen wurde kein kleines Ja gefunden, aber dort konnten wir {unseen:accusative} nicht lesen.',
    apart:
      '„{small}“ ist ein kleines Ja ({cost} auf unserer Skala von 0–100), steht aber mehr als {near} px von „{big}“ ({bigCost}) entfernt.',
    below:
      'Das erste kleine Ja, „{small}“ ({cost} auf unserer Skala von 0–100), kommt erst auf dem zweiten Bildschirm.',
    unsized: 'Nichts auf den ersten beiden Bildschirmen ist klar ein kleiner Schritt: „{ask}“ sagt nicht, was folgt.',
    none: 'Auf den ersten beiden Bildschirmen gibt es kein kleines Ja zum Anfang: Nichts dort kostet {mark} oder weniger auf unserer Skala von 0–100.',
  },
  phrases: {
    beside: 'neben „{big}“',
    under: 'unter der Überschrift',
  },
} satisfies TextsOf<typeof rule>;
