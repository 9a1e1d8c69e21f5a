import type { TextsOf } from '../texts';
import type rule from './ladder';

export default {
  title: 'Von Ja zu Ja in Stufen',
  why: 'Ein größeres Ja fällt leichter nach einem kleineren und nach einem Grund zu vertrauen. Der Effekt ist in Studien klein, und sie handelten von guten Zwecken; ein kleinerer erster Schritt war aber nie schlechter als ein größerer.',
  fix: '{change}.',
  check:
    'Prüfen Sie die Seite noch einmal: Auf der Kurve ist „{ask}“ vom bis dahin gewonnenen Vertrauen gedeckt, und ein kleinerer Schritt kommt davor.',
  blind: 'Schritte auf anderen Seiten, und Bitten neben der wichtigsten.',
  messages: {
    steady:
      '„{ask}“ kostet {cost} auf unserer Skala von 0–100 und wird dort verlangt, wo die Seite ein Vertrauen von {trust} gewonnen hat.',
    ahead:
      '„{ask}“ kostet {cost} auf unserer Skala von 0–100, und wo es verlangt wird, hat die Seite höchstens ein Vertrauen von {trust} gewonnen: um {points:accusative} zu früh.',
    first: '„{ask}“ kostet {cost} auf unserer Skala von 0–100, und kein deutlich kleinerer Schritt kommt davor.',
    later: 'Auf eine Seite dieser Art ({type}) kommen Besucher nach einem früheren Ja.',
    language: 'Wie viel bei jedem Schritt verlangt wird, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: '„{ask}“ kommt anscheinend früh, aber {unseen:accusative} konnten wir nicht lesen.',
    none: 'Die Seite verlangt nichts, dessen Größe bekannt ist, es gibt also keine Stufen zu vergleichen.',
  },
  phrases: {
    alone: 'Bieten Sie vor „{ask}“ ein kleineres Ja und noch einen Grund zu vertrauen',
    between: 'Geben Sie zwischen „{before}“ und „{ask}“ noch einen Grund zu vertrauen, oder verlangen Sie dort weniger',
    small: 'Geben Sie vor „{ask}“ noch einen Grund zu vertrauen, oder verlangen Sie dort weniger',
  },
} satisfies TextsOf<typeof rule>;
