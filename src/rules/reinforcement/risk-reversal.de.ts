import type { TextsOf } from '../texts';
import type rule from './risk-reversal';

export default {
  title: 'Ausgeräumte Bedenken neben der Bitte',
  why: 'Eine große Bitte wirft eine Frage auf: Was, wenn es ein Fehler war? Nur für das Bedenken, eine Karte anzugeben, gibt es Zahlen; was der genaue Wortlaut bewirkt, ist nicht getestet, probieren Sie ihn also aus.',
  fix: 'Räumen Sie neben „{ask}“ das Bedenken in einer Zeile aus, wenn es stimmt: „{words}“',
  check: 'Scrollen Sie zu „{ask}“: Eine wahre Zeile daneben sagt, wie man wieder aussteigt oder was es nicht kostet.',
  blind: 'Kleingedrucktes auf anderen Seiten.',
  messages: {
    beside: 'Neben „{ask}“ räumt eine Zeile ein Bedenken aus: „{line}“',
    elsewhere: '„{line}“ steht auf der Seite, aber nicht neben „{ask}“, wo sich die Frage stellt.',
    none: '„{ask}“ ist kein kleiner Schritt ({cost} auf unserer Skala von 0–100), und keine Zeile auf der Seite räumt die Bedenken dagegen aus.',
    language: 'Ob eine Zeile bei „{ask}“ ein Bedenken ausräumt, ließ sich in dieser Sprache nicht beurteilen.',
    unseen: 'Bei „{ask}“ war keine solche Zeile zu sehen, aber {unseen:accusative} konnten wir nicht lesen.',
    small: 'Nichts auf der Seite ist ein so großer Schritt, dass es einen Weg zurück braucht.',
  },
} satisfies TextsOf<typeof rule>;
