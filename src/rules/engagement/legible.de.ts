import type { TextsOf } from '../texts';
import type rule from './legible';

export default {
  title: 'Lesbarer Text',
  why: 'Blasser, kleiner oder sehr breiter Text kostet Mühe, bevor ein Wort verstanden ist. Die Kontraste sind ein Standard für alle; Größen sind Konvention, und woher die Länge der Zeilen kommt, ist umstritten.',
  fix: '{change} Sehen Sie sich jeden Text dieser Art an.',
  check:
    'Lesen Sie die Seite bei Tageslicht auf Armlänge: Bei keiner Zeile müssen Sie sich vorbeugen oder die Stelle suchen.',
  blind: 'Text auf Bildern, Platzhalter und der Abstand zwischen den Zeilen.',
  messages: {
    good: 'Fließtext, Buttons und Beschriftungen sind lesbar: Kontrast, Größe und Zeilenlänge liegen innerhalb unserer Richtwerte.',
    faint: '„{text}“ hat einen Kontrast von {ratio}:1; der Standard verlangt {mark}:1.',
    small: 'Der Fließtext ist in {size} px gesetzt: „{text}“. Unser Richtwert ist {sizeMark} px.',
    wide: 'Die Zeilen des Fließtexts fassen etwa {line} Zeichen: „{text}“. Unser Richtwert ist {lineMark}.',
    capitals: 'Ein ganzer Absatz steht in Großbuchstaben: „{text}“.',
    picture: 'Der ganze geprüfte Text steht auf Bildern, dort ließ sich der Kontrast nicht messen.',
    none: 'Die Seite hat keinen Fließtext und keinen Button, deren Schrift sich prüfen ließe.',
  },
  phrases: {
    darken: 'Setzen Sie „{text}“ in einer Farbe mit mindestens {mark}:1 zum Hintergrund.',
    enlarge: 'Setzen Sie Fließtext in mindestens {size} px.',
    narrow: 'Halten Sie die Textspalte bei etwa {characters} Zeichen.',
    lower: 'Setzen Sie Absätze in normaler Groß- und Kleinschreibung.',
  },
} satisfies TextsOf<typeof rule>;
