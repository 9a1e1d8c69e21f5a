import type { TextsOf } from '../texts';
import type rule from './easy-first';

export default {
  title: 'Leichte Frage zuerst',
  why: 'Eine Frage, die schnell und angenehm zu beantworten ist, bringt Menschen in Gang, und die privaten fallen am Ende leichter. So werden Interviews geführt; zu Formularen wurde kein kontrollierter Test gefunden.',
  fix: 'Beginnen Sie das Formular mit einer Frage, die man gern beantwortet, und rücken Sie „{contact}“ ans Ende, wenn es ein Ergebnis zu senden gibt.',
  check: 'Laden Sie die Seite neu: Die erste Frage des Formulars braucht einen Klick, und „{contact}“ kommt zuletzt.',
  blind: 'Wie angenehm eine Frage ist: Bekannt ist nur ihre Art.',
  messages: {
    easy: 'Das Formular beginnt mit „{first}“, einem Klick, und verlangt Kontaktdaten erst am Ende.',
    middle: 'Das Formular beginnt mit „{first}“, und „{contact}“ kommt vor dem Ende.',
    text: 'Das Formular beginnt mit „{first}“ zum Eintippen und verlangt Kontaktdaten erst am Ende.',
    contact: 'Das Formular beginnt mit „{first}“, bevor etwas Leichteres gefragt wurde.',
    language: 'Wie privat die Fragen sind, ließ sich in dieser Sprache nicht beurteilen.',
    frame: 'Das Formular von {host} ließ sich nicht lesen, daher war die Reihenfolge seiner Fragen nicht zu sehen.',
    short: 'Bei einem so kurzen oder harmlosen Formular ist die Reihenfolge der Fragen nicht wichtig.',
    shop: 'An einer Kasse ist die E-Mail-Adresse zuerst kein Fehler: Damit kann man später weitermachen.',
  },
} satisfies TextsOf<typeof rule>;
