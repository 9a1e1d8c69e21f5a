import type { TextsOf } from '../texts';
import type rule from './interstitial';

export default {
  title: 'Fenster über der Seite bei der Ankunft',
  why: 'Ein Fenster über der Seite verlangt etwas, bevor die Seite etwas gegeben hat, und Suchmaschinen können Seiten mit solchen Fenstern auf Telefonen schlechter einstufen. Trotzdem kann es mehr Adressen bringen, als es kostet: Messen Sie das Ziel der Seite, nicht das des Fensters.',
  fix: '{change} Lassen Sie den Inhalt bei der Ankunft frei.',
  check:
    'Öffnen Sie die Seite auf einem Telefon in einem privaten Fenster: Der Text ist sofort lesbar, und höchstens ein kleines Einwilligungs-Banner liegt darüber.',
  blind:
    'Wann und warum ein Fenster kam: Was im Moment des Klicks offen ist, gilt als bei der Ankunft da, und was später kommt, ist nicht zu sehen.',
  messages: {
    none: 'Über der Seite liegt nur, was das Gesetz verlangt oder was Besucher selbst öffnen.',
    stacked: '{count} Fenster liegen gleichzeitig über der Seite, darunter „{overlay}“.',
    asks: '„{overlay}“ liegt über {share} % des Bildschirms und verlangt etwas ({cost} auf unserer Skala von 0–100), bevor die Seite gelesen ist.',
    noClose: '„{overlay}“ liegt über der Seite und verlangt etwas, und ein Schließen-Knopf war nicht zu finden.',
    covers: '„{overlay}“ liegt im Moment des Klicks über {share} % des Bildschirms.',
    smallClose:
      'Der Schließen-Knopf von „{overlay}“ misst an der kürzeren Seite {close} px; ein Finger braucht {closeMark} px.',
    consent: 'Das Einwilligungs-Banner nimmt {share} % des Bildschirms auf dem Telefon ein.',
    language:
      '„{overlay}“ liegt über {share} % des Bildschirms; was es verlangt, ließ sich in dieser Sprache nicht beurteilen.',
  },
  phrases: {
    shrink: 'Machen Sie das Einwilligungs-Banner kleiner.',
    move: 'Bringen Sie den Inhalt von „{overlay}“ in der Seite unter, nach dem ersten Abschnitt.',
  },
} satisfies TextsOf<typeof rule>;
