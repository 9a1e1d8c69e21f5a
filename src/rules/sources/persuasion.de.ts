import type { PERSUASION_SOURCES } from './persuasion';

/** What the sources found, in German. */
export default {
  'FF-1966':
    '76 % der Menschen, die erst ein Schild von 3 Zoll aufgestellt hatten, stimmten einem großen in ihrem Vorgarten zu, gegenüber 17 % der sofort Gefragten (im Gespräch, für einen guten Zweck, 1966).',
  'DILLARD-84':
    'Eine Metaanalyse fand den Effekt einer kleinen ersten Bitte klein: im Mittel r = 0,11, bestenfalls 0,17, nur für einen guten Zweck, nicht größer bei größerer erster Bitte und weg, wenn die erste Bitte bezahlt wird.',
  'BURGER-99':
    'Mehrere Vorgänge zugleich bewirken, dass nach einem kleinen Ja mehr oder weniger Menschen zustimmen; darum bleibt der Effekt manchmal aus oder kehrt sich um.',
  'GUEGUEN-WEB':
    'Besucher der Website einer Hilfsorganisation, die erst online eine Petition unterschrieben hatten, gingen öfter auf die Spendenseite weiter als jene, die gleich um eine Spende gebeten wurden.',
  FOGG: 'Foggs Modell: Menschen handeln, wenn Motivation, Fähigkeit und Anstoß zusammenkommen, und je schwerer die Handlung, desto mehr Motivation braucht sie; eine gemessene Schwelle nennt es nicht.',
  'BYAF-13':
    'Über 42 Studien stimmten in den meisten Zusammenhängen mehr Menschen zu, wenn man ihnen sagte, dass sie ablehnen dürfen.',
  'BYAF-20':
    'Eine vorab registrierte Auswertung von 52 Experimenten mit 19.528 Menschen ergab für „Sie können ablehnen“ einen Effekt von 0,44, und 0,11, nicht von null zu unterscheiden, in den sieben Studien mit geringem Verzerrungsrisiko.',
  JAM: 'Bei 24 Sorten Marmelade auf dem Tisch blieben 60 % der Vorbeigehenden stehen und 3 % davon kauften; bei 6 Sorten blieben 40 % stehen und fast 30 % davon kauften.',
  'SCHEIB-10':
    'Über 50 Experimente mit 5.036 Menschen war der mittlere Effekt von mehr Auswahl praktisch null, mit großen Unterschieden zwischen den Studien.',
  'CHERNEV-15':
    'Über 99 Beobachtungen mit 7.202 Menschen schadete zu viel Auswahl, wenn das Angebot komplex, die Aufgabe schwer oder die Vorlieben unklar waren oder wenn man sich Mühe sparen wollte.',
  HICK: 'Die Zeit für eine Wahl wächst mit dem Logarithmus der Zahl bekannter und gleich wahrscheinlicher Möglichkeiten; eine Liste unbekannter zu lesen, dauert so lange, wie sie lang ist.',
  'KIVETZ-06':
    'Menschen werden schneller, je näher das Ziel ist, und eine Karte mit 12 Stempeln, von denen 2 schon da waren, wurde schneller voll als eine mit 10 Stempeln.',
  'NUNES-06':
    'Eine Aufgabe mit 8 Schritten bringen mehr Menschen zu Ende, wenn sie als 10 Schritte gezeigt wird, von denen 2 getan sind.',
  'VILLAR-13':
    'Über 32 zufällig verteilte Experimente mit Online-Umfragen verringerte ein gleichmäßiger Fortschrittsbalken die Abbrüche nicht, ein anfangs schneller verringerte sie, und ein anfangs langsamer erhöhte sie.',
  'CURIO-25':
    'Über 8.977 Experimente mit Überschriften gewann mehr Genauigkeit, wo die Überschrift vage war, und weniger, wo sie schon konkret war.',
  'LAI-14':
    'Überschriften als Frage bekamen auf Twitter im Schnitt 150 % mehr Klicks und mit „you“ 175 % mehr, mit Unterschieden nach Thema und einem Verlust bei einem Produkt: Klicks, keine Verkäufe.',
  'LOEW-94':
    'Neugier entsteht, wenn die Aufmerksamkeit auf eine Lücke im eigenen Wissen fällt, und sie zu stillen, enttäuscht meist.',
  MECLABS:
    'Ein Test mit fünf Beschriftungen: „Get Started Now“ klickten 21,98 % an, „Start Free Trial“ 19,66 % und „Try Now“ 14,45 %; nur Klicks.',
  SHERPA:
    'Ein Newsletter von 2007: Den Link „Click to continue“ klickten 8,53 % an, „Continue to article“ 3,3 % und „Read more“ 1,8 %.',
  QUIZ: 'Ein Anbieter von Quizfragen fand, dass die Zahl der Fragen 2,3 % der Unterschiede darin erklärt, wie viele es zu Ende bringen, und ihre Schwierigkeit weniger als 2 %.',
  'NEXTAFTER-VP':
    'Eine Spendenseite, die Gründe zum Geben ergänzte, stieg bei 92,5 % Konfidenz von 0,11 % auf 0,38 %; ihre eigenen Autoren werteten das nicht als gültig.',
} satisfies Record<keyof typeof PERSUASION_SOURCES, string>;
