import type { TextsOf } from '../texts';
import type rule from './how-it-works';

export default {
  title: 'So funktioniert es',
  why: 'Niemand sagt zu einer großen Bitte Ja, ohne zu wissen, was dann geschieht. Dass eine Erklärung vorher kommen muss, ist unsere Lesart des Modells; keine Studie nennt einen Platz dafür.',
  fix: '{change} Drei Zeilen genügen: was Besucher tun, was Sie tun, was sie am Ende haben.',
  check: 'Scrollen Sie durch die ersten beiden Bildschirme: Drei kurze Zeilen sagen der Reihe nach, was geschieht.',
  blind: 'Erklärungen in einem Video oder Bild und Überschriften mit Worten, die in unseren Listen nicht stehen.',
  messages: {
    early: '„{heading}“ erklärt bei {place} % der Seite, wie es funktioniert.',
    late: '„{heading}“ erklärt, wie es funktioniert, aber erst bei {place} % der Seite.',
    none: 'Nichts auf der Seite erklärt, wie es funktioniert oder was nach einem Ja geschieht.',
    other:
      'Kein Teil der Seite ist als Erklärung überschrieben oder nummeriert, auch wenn sie auf andere Weise von sich erzählt.',
    small: 'Was die Seite verlangt, ist ein zu kleiner Schritt, um eine Erklärung zu brauchen.',
    ready: 'Besucher, die schon entschieden sind, wissen, wie es funktioniert.',
    beside: 'Auf einer Seite dieser Art ({type}) wird nichts erklärt.',
    language: 'Es wurde keine Erklärung gefunden, aber in dieser Sprache wären ihre Worte nicht zu erkennen.',
    unseen: 'Es wurde keine Erklärung gefunden, aber {unseen:accusative} konnten wir nicht lesen.',
  },
  phrases: {
    add: 'Sagen Sie gleich nach dem ersten Bildschirm, wie es funktioniert.',
    moveUp: 'Rücken Sie „{heading}“ nach oben, nahe an den ersten Bildschirm.',
    steps: 'Eine Reihe von Schritten',
  },
} satisfies TextsOf<typeof rule>;
