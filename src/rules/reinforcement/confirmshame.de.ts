import type { TextsOf } from '../texts';
import type rule from './confirmshame';

export default {
  title: 'Worte zum Neinsagen',
  why: 'Beschämung bringt mehr Zustimmung ohne sichtbaren Protest, am meisten bei Menschen mit weniger Schulbildung: Dass sie wirkt, ist kein Grund dafür. Ein Nein, das nichts kostet, hält das nächste Ja offen. Europäische Behörden zählen das Lenken einer Wahl zu den manipulativen Praktiken.',
  fix: '{change} Ein abgelehntes Angebot lässt sich wiederholen, eine Kränkung bleibt in Erinnerung.',
  check:
    'Lesen Sie die Ablehnung laut: Sie sagt Nein und sonst nichts, in Buchstaben, die so gut zu lesen sind wie die des Schritts.',
  messages: {
    plain: '„{decline}“ sagt schlicht Nein zu „{ask}“.',
    close: 'Das Angebot „{ask}“ lässt sich ohne ein Wort schließen.',
    shaming: 'Um „{ask}“ abzulehnen, müssen Besucher „{decline}“ sagen.',
    absent: 'Das Angebot „{ask}“ liegt über der Seite, und nichts zum Neinsagen war zu finden.',
    small: 'Die Buchstaben von „{decline}“ sind {share} % so groß wie die von „{ask}“.',
    pale: 'Die Beschriftung „{decline}“ hat einen Kontrast von {contrast} zum Hintergrund; ab {mark} ist sie lesbar.',
    language: 'Wie Besucher ablehnen, was über der Seite liegt, ließ sich in dieser Sprache nicht beurteilen.',
    none: 'Es gibt kein Angebot mit Ja und Nein.',
  },
  phrases: {
    plainly: 'Schreiben Sie „Nein danke“ statt „{decline}“.',
    offer: 'Stellen Sie eine schlichte Ablehnung neben „{ask}“.',
    easier: 'Machen Sie „{decline}“ so gut sichtbar wie den Schritt.',
  },
} satisfies TextsOf<typeof rule>;
