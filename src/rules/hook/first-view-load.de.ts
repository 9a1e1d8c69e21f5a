import type { TextsOf } from '../texts';
import type rule from './first-view-load';

export default {
  title: 'Fülle des ersten Bildschirms',
  why: 'Der erste Bildschirm wird am längsten angesehen und in Sekunden beurteilt. Was den einen Gedanken nicht trägt, lenkt von ihm ab. Die Richtung stützt sich auf ein Modell der Teile von Seiten, die Richtwerte sind Konvention.',
  fix: 'Lassen Sie Überschrift, einen Satz, ein Bild und einen kleinen Schritt auf dem ersten Bildschirm, und rücken Sie alles andere nach unten.',
  check:
    'Laden Sie die Seite im selben Fenster neu: Der erste Bildschirm zeigt höchstens {wordMark} Wörter und {actionMark} Klickziele.',
  blind: 'Blöcke und Bilder sowie alles, was sich bewegt oder später kommt.',
  messages: {
    calm: 'Der erste Bildschirm zeigt {words:accusative} und {actions:accusative}.',
    full: 'Der erste Bildschirm zeigt {words:accusative} und {actions:accusative}. Unser Richtwert: {wordMark} Wörter und {actionMark} Klickziele für {visitors:accusative}.',
    browsing:
      'Der erste Bildschirm zeigt {words:accusative} und {actions:accusative}. Das passt zu einer Seite zum Stöbern.',
  },
} satisfies TextsOf<typeof rule>;
