import type { ATTENTION_SOURCES } from './attention';

/** What the sources found, in German. */
export default {
  'NNG-SCROLL':
    'Blickmessung mit 120 Menschen, 2018: 57 % der Zeit galten dem ersten Bildschirm und 17 % dem zweiten; nur am Desktop.',
  'NNG-10S':
    'Über 205.873 Seiten und 2 Milliarden Besuche war das Risiko, dass jemand geht, in den ersten 10 Sekunden am höchsten und blieb bis etwa 30 hoch.',
  'NNG-WRITE':
    'In Tests der 1990er war die gemessene Nutzbarkeit mit halb so vielen Wörtern um 58 % höher, mit überfliegbarem Text um 47 % und mit sachlichem statt prahlerischem Ton um 27 %.',
  'NNG-ILLUSION':
    'Ein erster Bildschirm, der bis zum Rand gefüllt ist, oder eine harte Linie quer darüber lässt glauben, dass die Seite dort endet.',
  'NNG-CAROUSEL': 'In einem Feld, das von selbst weiterdrehte, wurde sogar Text in 98 Punkt übersehen.',
  'NNG-LOGIN':
    'Die Nielsen Norman Group beobachtete, dass Schranken, die eine Anmeldung verlangen, bevor etwas gegeben ist, viel Mühe kosten und mehr stören als fast alles andere.',
  'NNG-RECIP': 'Die Nielsen Norman Group rät, etwas zu geben, bevor man um etwas bittet.',
  'NNG-SCENT':
    'Links wählt man nach dem, was die Beschriftung erwarten lässt: Vage werden übergangen, und ein Link, der woanders hinführt, kostet Vertrauen.',
  RUNYON:
    'Von 3.755.297 Besuchen auf der Startseite einer Universität klickten 1,07 % in die Bilderfolge, und 89,1 % dieser Klicks galten dem ersten Bild.',
  'UNB-2024':
    'Der Vergleich von Unbounce von 2024 umfasst 464 Millionen Besucher und 57 Millionen Abschlüsse auf mehr als 41.000 Landingpages; seine Beziehungen sind Zusammenhänge, keine Ursachen.',
  'UNB-READ':
    'Auf Seiten von Unbounce hing die Zahl der Wörter mit −18,6 % mit dem Abschluss zusammen, schwierige Wörter mit −24,3 %, und Seiten auf dem Niveau der 5. bis 7. Klasse kamen auf 11,1 %: nur Englisch und kein Beweis einer Ursache.',
  'UNB-2021':
    'Auf 44.000 Seiten mit 264 Millionen Besuchen gingen mehr negativ gefühlsbetonte Worte in mehreren Branchen mit weniger Abschlüssen einher: ein Zusammenhang.',
  'UNB-AR':
    'Ein Gestaltungsprinzip von Unbounce: Eine Kampagnenseite hat für jedes Ziel eine Handlung; eine Agentur nennt 30 zu 1 üblich, und hinter keinem von beiden steht eine Studie.',
  'PORTENT-READ':
    'Eine Agentur sah Lesbarkeit und Abschluss über 33 Websites von Kunden zusammen steigen, zu wenige für einen Richtwert.',
  'MDPI-READ':
    'Eine Studie von 2021 konnte den Abschluss von Landingpages aus Merkmalen der Lesbarkeit vorhersagen; einen Grenzwert nennt sie nicht.',
  'READ-LANG':
    'Für Lesbarkeitsformeln gibt es veröffentlichte Fassungen je Sprache: Flesch für Englisch, Amstad für Deutsch, Kandel-Moles für Französisch, Fernández-Huerta für Spanisch, Douma für Niederländisch, Gulpease für Italienisch.',
  'SOASTA-17':
    'Ein Modell mobiler Besuche von Google und SOASTA setzt die Wahrscheinlichkeit, gleich wieder zu gehen, bei 3 s Ladezeit 32 % höher an als bei 1 s, und die eines Abschlusses bei 6.000 Teilen der Seite 95 % niedriger als bei 400.',
  'DELOITTE-20':
    'Über 37 Marken und 30 Millionen mobile Sitzungen gingen um 0,1 s schnellere Seiten mit 8,4 % mehr Abschlüssen im Handel einher; von Google beauftragt, und ein Zusammenhang.',
  'NIELSEN-RT':
    'Eine Antwort innerhalb von 0,1 s wirkt sofortig, innerhalb von 1 s bleibt der Gedankenfluss erhalten, und nach 10 s ist die Aufmerksamkeit weg.',
} satisfies Record<keyof typeof ATTENTION_SOURCES, string>;
