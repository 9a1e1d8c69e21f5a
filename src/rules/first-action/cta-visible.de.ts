import type { TextsOf } from '../texts';
import type rule from './cta-visible';

export default {
  title: 'Ein Schritt auf dem ersten Bildschirm',
  why: 'Dem ersten Bildschirm gilt mehr als die Hälfte der Zeit, in der man eine Seite ansieht (eine Studie am Desktop). Einen Schritt, der dort nicht steht, sehen nur wenige.',
  fix: 'Bringen Sie {step:accusative} auf den ersten Bildschirm, ganz sichtbar und frei von Bannern, Sprechblasen und Leisten.',
  check: 'Laden Sie die Seite auf Laptop und Telefon neu, ohne zu scrollen: Dort steht {step}, ganz und frei.',
  blind: 'Andere Fenster: Die Seite wird in einer Größe gelesen.',
  messages: {
    seen: '„{ask}“ steht auf dem ersten Bildschirm, ganz und frei.',
    begun: 'Das Formular, das mit „{ask}“ endet, beginnt auf dem ersten Bildschirm.',
    cut: '„{ask}“ steht auf dem ersten Bildschirm, ist aber am Rand abgeschnitten.',
    covered: '„{ask}“ steht auf dem ersten Bildschirm, aber etwas liegt darüber.',
    consent:
      '„{ask}“ liegt hinter einer Frage, die das Gesetz verlangt; beantworten Sie sie und prüfen Sie noch einmal.',
    below: 'Auf dem ersten Bildschirm steht kein Schritt: Der erste, „{ask}“, kommt auf Bildschirm {screen}.',
    none: 'Die Seite bietet überhaupt keinen Schritt an.',
    links: 'Kein Schritt war von den Links der Seite zu unterscheiden, etwa „{ask}“.',
    unseen:
      'Auf dem ersten Bildschirm wurde kein Schritt gefunden, aber dort konnten wir {unseen:accusative} nicht lesen.',
    language:
      'Auf dem ersten Bildschirm wurde kein Schritt gefunden, aber nicht jede Beschriftung ist in dieser Sprache zu deuten.',
  },
  phrases: {
    step: { nominative: 'ein klarer Schritt', accusative: 'einen klaren Schritt', dative: 'einem klaren Schritt' },
  },
} satisfies TextsOf<typeof rule>;
