import type { STANDARD_SOURCES } from './standards';

/** What the sources found, in German. */
export default {
  GOVUK:
    'Das Gestaltungssystem der britischen Regierung: Wissen Sie bei jeder Frage, warum Sie sie stellen, fragen Sie nur, was Sie brauchen, und beginnen Sie mit einer Sache je Seite.',
  'WCAG-TARGET':
    'WCAG 2.2, Kriterium 2.5.8 (AA): Klickziele von mindestens 24 mal 24 CSS-Pixeln, mit Ausnahmen für Abstand und Links im Text; 44 mal 44 auf Stufe AAA.',
  'WCAG-CONTRAST':
    'WCAG 2.2: ein Kontrast von mindestens 4,5 zu 1 für Text, 3 zu 1 für großen Text und 3 zu 1 für Bedienelemente gegenüber dem, was daneben ist.',
  'WCAG-FORMS':
    'WCAG 2.2 verlangt Beschriftungen oder Anleitungen (3.3.2), Felder, die dem Browser ihren Zweck nennen (1.3.5), und nicht noch einmal zu fragen, was schon eingegeben wurde (3.3.7).',
  'WCAG-MOTION':
    'WCAG 2.2 verlangt, dass sich Ton, der länger als 3 s von selbst spielt, anhalten lässt (1.4.2), ebenso Bewegung von mehr als 5 s (2.2.2), und dass sich Zeitgrenzen ändern lassen (2.2.1).',
  'WCAG-LINE': 'WCAG, Kriterium 1.4.8 (AAA): Zeilen von höchstens 80 Zeichen; woher die 80 kommt, ist umstritten.',
  CWV: 'Core Web Vitals: Gut sind der größte Teil innerhalb von 2,5 s, eine Antwort innerhalb von 200 ms und eine Layoutverschiebung bis 0,1, beim 75. Perzentil echter Besuche.',
} satisfies Record<keyof typeof STANDARD_SOURCES, string>;
