import type { TextsOf } from '../texts';
import type rule from './privacy-note';

export default {
  title: 'Hinweis zum Datenschutz am Feld',
  why: 'Wer eine Adresse angibt, fragt sich, was damit geschieht. Förmliche Hinweise senken das Vertrauen, freundliche nicht; Tests einzelner Zeilen widersprechen einander, probieren Sie den Wortlaut also aus.',
  fix: 'Sagen Sie neben „{field}“ in einer schlichten Zeile, wofür es genutzt wird, wenn es stimmt: „{line}“ Die Einwilligung, die das Gesetz verlangt, bleibt.',
  check: 'Scrollen Sie zu „{field}“: Eine schlichte Zeile daneben sagt, wofür die Angabe genutzt wird.',
  blind: 'Ob die Zeile stimmt, und die Einwilligung, die das Gesetz verlangt.',
  messages: {
    short: 'Eine kurze Zeile bei „{field}“ sagt, was damit geschieht: „{note}“',
    long: '„{note}“ bei „{field}“ ist länger als {most} Wörter.',
    spam: '„{note}“ bringt bei „{field}“ Spam ins Spiel. Tests zu diesem Wort widersprechen einander.',
    none: 'Keine Zeile neben „{field}“ sagt in schlichten Worten, was damit geschieht.',
    language: 'Ob eine Zeile bei „{field}“ sagt, was damit geschieht, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Bei „{field}“ war keine solche Zeile zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    noField: 'Kein Formular auf der Seite verlangt eine Adresse, eine Datei oder eine persönliche Nummer.',
    ready: 'Für Besucher, die schon entschieden sind, genügt ein Link zur Datenschutzerklärung.',
  },
} satisfies TextsOf<typeof rule>;
