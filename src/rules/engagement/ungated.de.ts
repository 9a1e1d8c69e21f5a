import type { TextsOf } from '../texts';
import type rule from './ungated';

export default {
  title: 'Etwas zu sehen vor der Schranke',
  why: 'Eine Schranke vor Inhalten kostet Mühe, bevor jemand weiß, was dahinter ist. In Tests mit Nutzern war wenig so unbeliebt.',
  fix: 'Zeigen Sie einen Teil von dem, was „{gate}“ gibt, und bieten Sie den Rest gegen die E-Mail-Adresse an.',
  check:
    'Öffnen Sie die Seite in einem privaten Fenster: Ein Teil von dem, was „{gate}“ gibt, ist zu sehen, bevor etwas Persönliches verlangt wird.',
  blind: 'Wie viel vor einer Schranke schon zu sehen ist.',
  messages: {
    open: 'Nichts auf der Seite wird gegen persönliche Daten zurückgehalten.',
    preview: 'Die Seite zeigt einen Teil davon, bevor „{gate}“ persönliche Daten verlangt.',
    thin: 'Die Seite sagt etwas, bevor „{gate}“ persönliche Daten verlangt, zeigt aber nichts von dem, was dahinter ist.',
    gate: '„{gate}“ verlangt persönliche Daten, bevor die Seite etwas gegeben hat.',
    wall: '„{gate}“ liegt über der Seite und verlangt eine Anmeldung, bevor etwas zu lesen ist.',
    ready: 'Besucher, die schon entschieden sind, rechnen damit, ihre Daten anzugeben.',
    beside: 'Eine Seite dieser Art ({type}) ist für Menschen, die schon bekannt sind.',
    language: 'Ob etwas zurückgehalten wird, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Vor „{gate}“ wurde nichts gefunden, aber {unseen:accusative} konnten wir nicht lesen.',
  },
  phrases: {
    gate: 'die Schranke',
  },
} satisfies TextsOf<typeof rule>;
