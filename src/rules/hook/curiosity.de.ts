import type { TextsOf } from '../texts';
import type rule from './curiosity';

export default {
  title: 'Eine Frage, deren Antwort man wissen will',
  why: 'In 8.977 Experimenten mit Überschriften bekamen diejenigen die meisten Klicks, die weder vage waren noch alles verrieten; in einer anderen Studie bekamen Fragen mehr Klicks. Beide maßen Klicks auf Überschriften und nicht, was auf einer Landingpage geschieht.',
  fix: '{change} Sagen Sie genug, um glaubwürdig zu sein, und heben Sie eine Antwort für den nächsten Klick auf.',
  check:
    'Zeigen Sie jemandem, der die Seite nicht kennt, fünf Sekunden lang den ersten Bildschirm: Die Person kann sagen, was sie als Nächstes wissen möchte.',
  messages: {
    open: '„{teaser}“ wirft eine Frage auf und sagt genug, um glaubwürdig zu sein.',
    vague: '„{teaser}“ macht neugierig, sagt aber nichts Greifbares.',
    gated: 'Die Antwort auf „{teaser}“ kommt anscheinend erst nach dem Formular.',
    bait: 'Die ersten Bildschirme machen neugierig und sagen nichts Greifbares: {teasers}.',
    none: 'Nichts auf den ersten beiden Bildschirmen lässt eine Frage offen; eine Seite kommt auch ohne aus.',
    ready: 'Besucher, die schon entschieden sind, wollen hören, was es ist.',
    type: 'Diese Seite ist nicht dafür gedacht, neugierig zu machen.',
    language: 'Ob die ersten Bildschirme neugierig machen, ließ sich in dieser Sprache nicht beurteilen.',
    unseen:
      'Es wurde nichts gefunden, was neugierig macht, aber auf den ersten beiden Bildschirmen konnten wir {unseen:accusative} nicht lesen.',
  },
  phrases: {
    name: 'Nennen Sie jeweils eine Zahl oder einen Namen.',
    answer: 'Beantworten Sie „{teaser}“ zum Teil schon vor dem Formular.',
    concrete: 'Ergänzen Sie „{teaser}“ um etwas Konkretes.',
  },
} satisfies TextsOf<typeof rule>;
