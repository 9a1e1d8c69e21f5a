import type { TextsOf } from '../texts';
import type rule from './ladder';

export default {
  title: 'Von Ja zu Ja in Stufen',
  why: 'Ein größeres Ja fällt leichter nach einem kleineren und nach einem Grund zu vertrauen. Der Effekt ist in Studien klein, und sie handelten von guten Zwecken; ein kleinerer erster Schritt war aber nie schlechter als ein größerer.',
  fix: '{change}.',
  check:
    'Prüfen Sie die Seite noch einmal: Auf der Kurve ist „{ask}“ vom bis dahin gewonnenen Vertrauen gedeckt, und keine Stufe dorthin ist steil.',
  blind: 'Schritte auf anderen Seiten, und die Reihenfolge der Bitten über ihre Stufen hinaus.',
  messages: {
    steady:
      'Keine Stufe ist höher als {jump} auf unserer Skala von 0–100, und keine Bitte kommt vor dem Vertrauen, das sie braucht.',
    ahead:
      '„{ask}“ kostet {cost} auf unserer Skala von 0–100, wo die Seite ein Vertrauen von {trust} gewonnen hat: um {points:accusative} zu früh.',
    jump: '„{ask}“ kostet {cost} auf unserer Skala von 0–100 nach „{before}“ mit {beforeCost}: eine Stufe von {jump}.',
    first: '„{ask}“ ist das Erste, was verlangt wird, und kostet {cost} auf unserer Skala von 0–100.',
    language: 'Wie viel bei jedem Schritt verlangt wird, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: '„{ask}“ kommt anscheinend früh, aber {unseen:accusative} konnten wir nicht lesen.',
    none: 'Die Seite verlangt nichts, dessen Größe bekannt ist, es gibt also keine Stufen zu vergleichen.',
  },
  phrases: {
    oneMore: 'Geben Sie vor „{ask}“ noch einen Grund zu vertrauen, oder verlangen Sie dort weniger',
    between: 'Bieten Sie zwischen „{before}“ und „{ask}“ ein kleineres Ja und noch einen Grund zu vertrauen',
    first: 'Bieten Sie vor „{ask}“ ein kleineres Ja und noch einen Grund zu vertrauen',
  },
} satisfies TextsOf<typeof rule>;
