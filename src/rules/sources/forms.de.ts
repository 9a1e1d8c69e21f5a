import type { FORM_SOURCES } from './forms';

/** What the sources found, in German. */
export default {
  'BAY-FIELDS':
    'Baymard zählte 2024 im Vergleich von Kassen im Schnitt 11,3 Felder und 5,1 Schritte, hielt 8 Felder für viele Shops für genug und fand, dass die Zahl der Felder mehr wiegt als die der Schritte.',
  'BAY-ABANDON':
    'Von 4.560 Erwachsenen in den USA, die Baymard 2020 fragte, warum sie eine Kasse verlassen hatten, nannten 50 % Zusatzkosten, 28 % ein erzwungenes Konto, 21 % einen langen oder verwickelten Ablauf, 18 % einen nicht sichtbaren Gesamtpreis und 17 % Sorge um die Karte.',
  'BAY-GUEST':
    'Im Vergleich von Baymard machen 47 % der Shops, die eine Bestellung als Gast erlauben, sie schwer zu sehen: eine vage Beschriftung, ein einfacher Textlink, ein Platz unter der Anmeldung oder erst nach der E-Mail-Adresse.',
  'BAY-REQ':
    'Nur 14 % der Websites kennzeichnen Pflichtfelder und freiwillige Felder; Baymard fand das an Kassen und in langen Formularen wichtig und in kurzen viel weniger.',
  'BAY-DROP':
    'Baymard fand Auswahllisten mit weniger als 5 und mehr als 10 Möglichkeiten ungünstig und sagt selbst, dass die genauen Zahlen nur ein Anhaltspunkt sind.',
  'BAY-COL':
    'Baymard sah, dass in mehrspaltigen Formularen Pflichtfelder übersprungen und Felder ausgefüllt wurden, die nicht gemeint waren; 16 % der Websites nutzen solche Formulare ausgiebig.',
  'BAY-SEC':
    '25 % von 1.012 Erwachsenen in den USA sagten 2024, sie hätten in drei Monaten eine Kasse verlassen, weil sie der Website ihre Karte nicht anvertrauen wollten; in Tests kam das Gefühl von Sicherheit von dem, was um die Kartenfelder zu sehen war.',
  'BAY-PHONE':
    'Baymard sah Käufer falsche Nummern angeben oder gehen, wenn eine Telefonnummer Pflicht war und nichts sagte, warum; 58 % der 2020 betrachteten Websites gaben keine Erklärung.',
  'ZUKO-FIELDS':
    'Über 1.362 Formulare und 12 Monate war von sechs häufigen Feldern das Passwort dasjenige, bei dem die meisten aufgaben; die Telefonnummer kam als zweites.',
  'ZUKO-PW':
    'In fast 50 % der Sitzungen kehrt man zu einem Passwortfeld zurück, das man verlassen hatte, im Schnitt zweimal; Zuko rät von einem zweiten Feld zur Bestätigung ab.',
  'ZUKO-DEF':
    'Begriffe für die Auswertung von Formularen: Begonnen hat, wer irgendein Feld berührt hat, und abgebrochen wurde bei dem Feld, das vor dem Ende der Sitzung zuletzt berührt war.',
  'ZUKO-MULTI':
    'Zuko, ein Anbieter für die Auswertung von Formularen, soll gefunden haben, dass Schritte sich erst ab etwa 7 Feldern lohnen und darunter nichts ändern oder schaden.',
  FORMSTACK:
    'Der Bericht eines Anbieters von 2014 über mehr als 450.000 Konten stellt 13,9 % für mehrseitige Formulare 4,5 % für einseitige gegenüber: eine Beobachtung verschiedener Formulare verschiedener Leute, kein Test.',
  'NNG-PLACE':
    'Die Nielsen Norman Group nennt sieben Arten, auf die Platzhalter als Beschriftung schaden; eine davon ist, dass die Beschriftung beim Tippen verschwindet.',
  PENZO:
    'Eine Blickmessung von 2006 ergab etwa 50 ms von einer Beschriftung über dem Feld zum Feld und etwa 500 ms von einer linksbündigen daneben; ihr Aufbau wurde behelfsmäßig genannt.',
  'CXL-COL':
    '702 Menschen an Desktop-Rechnern füllten ein einspaltiges Umfrageformular 15,4 Sekunden schneller aus als dasselbe in zwei Spalten.',
  'WROB-09':
    '22 Menschen an sechs Formularen, 2009: Die beste Prüfung am Feld brachte 22 % mehr Erfolg, 22 % weniger Fehler und 42 % weniger Zeit als die Prüfung beim Absenden, und eine Meldung nach dem Verlassen des Felds war besser als eine beim Tippen.',
  CAPTCHA:
    '318.000 Bild- und Tonrätsel dauerten im Schnitt 9,8 Sekunden je Bild und 28,4 Sekunden je Ton, und drei Menschen waren sich bei einem Bild in 71 % der Fälle einig.',
  AUTOFILL:
    'Shopify sah in Kassen mit automatischem Ausfüllen bis zu 41 % mehr Abschlüsse, und das Chrome-Team sah Formulare 30 % schneller abgesendet; wer es nutzt, unterscheidet sich womöglich von den anderen.',
  'TRIAL-CARD':
    'Zahlen eines Anbieters nach dem Buch Lean Analytics: Mit Karte zu Beginn probieren etwa 2 % der Besucher und 50 % davon zahlen, ohne sie probieren 10 % und bis zu 25 % davon zahlen; eine Karte ist also eine Abwägung.',
  MAILCHIMP:
    'Bei Mailchimp sanken gescheiterte Anmeldungen 2012 um 66 %, nachdem Knöpfe sozialer Netze und klarere Fehlermeldungen dazukamen, und trotzdem hielt es die Knöpfe nicht für lohnend.',
  'CRANOR-99':
    '381 Internetnutzern in den USA fiel es 1998 leicht, Vorlieben zu nennen, und sehr schwer, Karten- und Sozialversicherungsnummern zu geben; E-Mail-Adresse, Anschrift und Telefon unterschieden sich stark.',
  'MILNE-17':
    'Menschen ordnen 52 Arten persönlicher Daten in sechs Gruppen nach gefühltem Risiko, und die Reihenfolge der Gruppen ist in allen Segmenten gleich.',
  MALHEIROS:
    '48 Menschen beantworteten in einem nachgestellten Kreditantrag heikle Fragen seltener, und ein Grund neben der Frage änderte nichts.',
  KLM: 'Das Keystroke-Level-Modell setzt etwa 0,28 s je Anschlag, 1,1 s je Zeigen und 1,35 s je gedanklichem Schritt an: gut für eine Schätzung, nicht für eine Messung.',
} satisfies Record<keyof typeof FORM_SOURCES, string>;
