import type { TextsOf } from '../texts';
import type rule from './ask-size';

export default {
  title: 'Größe der ersten Bitte',
  why: 'Das Erste, was eine Seite verlangt, wird an dem wenigen gemessen, was Besucher bis dahin wissen. Was sie geben, hängt stark davon ab, was verlangt wird; Kreditkarte und Telefonnummer geben sie am seltensten. Die Skala von 0 (nichts) bis 100 (ein Vertrag) ist unsere Festlegung.',
  fix: 'Beginnen Sie mit {lead:dative}, und lassen Sie „{ask}“ folgen, sobald die Seite etwas gegeben hat.',
  check:
    'Prüfen Sie die Seite noch einmal: Die erste Bitte kostet höchstens {good} auf unserer Skala von 0–100, und „{ask}“ kommt danach.',
  blind: 'Was eine Anzeige oder eine Seite davor verlangt oder gegeben hat.',
  messages: {
    fits: 'Ihre erste Bitte, „{ask}“, kostet {cost} auf unserer Skala von 0–100; etwa {good} ist die Grenze für {visitors:accusative}.',
    big: 'Ihre erste Bitte, „{ask}“, kostet {cost} auf unserer Skala von 0–100; etwa {good} ist die Grenze für {visitors:accusative}.',
    nothing: 'Die Seite verlangt nichts, es gibt also keine erste Bitte zu beurteilen.',
    unseen: 'Es wurde keine Bitte gefunden, aber {unseen:accusative} konnten wir nicht lesen.',
    later:
      'Auf eine Seite dieser Art ({type}) kommen Besucher nach einem früheren Ja: „{ask}“ ist nicht ihre erste Bitte.',
    language: 'Ihre erste Bitte ist „{ask}“; wie groß sie ist, ließ sich in dieser Sprache nicht beurteilen.',
    unclear: 'Ihre erste Bitte ist „{ask}“; weder Worte noch Ziel verraten, was sie verlangt.',
  },
  phrases: {
    there: '„{small}“, das schon auf der Seite steht',
    smaller: {
      nominative: 'ein kleinerer Schritt',
      accusative: 'einen kleineren Schritt',
      dative: 'einem kleineren Schritt',
    },
  },
} satisfies TextsOf<typeof rule>;
