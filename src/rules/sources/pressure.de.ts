import type { PRESSURE_SOURCES } from './pressure';

/** What the sources found, in German. */
export default {
  'GOOG-INTER':
    'Seit Januar 2017 kann Google eine mobile Seite schlechter einstufen, wenn ein Fenster ihren Hauptinhalt verdeckt; gesetzliche Hinweise, Anmeldungen und Banner vernünftiger Größe sind ausgenommen.',
  BETTERADS:
    'Mehr als 25.000 Menschen bewerteten Werbung; Pop-ups, Ton, der von selbst spielt, Countdowns vor dem Inhalt und große angeheftete Anzeigen blieben unter dem, was sie hinnehmen; an Werbung getestet, also nur ein Anhalt.',
  'POPUP-CONTRA':
    'Das Fenster einer Agentur nach 5 Sekunden sammelte 157 % mehr Formulare als eines nach der halben Seite: Die Zahl des Fensters ist nicht das Ziel der Seite, und ein anderer Betreiber sah beim Abschluss insgesamt keine Änderung.',
  'CHROME-PERM':
    'Anfragen um Berechtigungen beim ersten Besuch sind ein häufiges Ärgernis, und Chrome unterdrückt sie bei Websites, denen sie selten erlaubt werden.',
  'MATHUR-19':
    'Eine Untersuchung von etwa 11.000 Shops fand 1.818 Druckmuster: 632 Meldungen knappen Bestands (17 davon falsch), 393 Countdowns (157), 313 Meldungen zur Aktivität (29) und 169 Fälle von Beschämung.',
  'LUGURI-21':
    'Milde manipulative Muster mehr als verdoppelten die Zustimmung, aggressive vervierfachten sie fast; aggressive lösten starken Widerstand aus, milde nicht, und Menschen mit weniger Schulbildung traf es stärker.',
  'EU-SWEEP':
    'Europäische Behörden fanden im Januar 2023 bei 148 von 399 Online-Shops eine manipulative Praxis: 42 hatten einen falschen Countdown, 54 lenkten die Wahl, und 70 verbargen Angaben.',
  'EU-LAW':
    'EU-Recht verbietet falsche Angaben über sehr knappe Zeit, gefälschte Bewertungen und vorab angekreuzte Zusatzkosten, und ein vorab angekreuztes Feld ist keine Einwilligung (Planet49); das ist keine Rechtsberatung.',
  'CRD-8':
    'Ein Bestellbutton muss in der EU in klaren Worten sagen, dass die Bestellung zu bezahlen ist, und nur die Worte auf dem Button zählen.',
  'SCARCE-22': 'Über 416 Effekte aus 131 Studien erhöhten Zeichen von Verknappung im Allgemeinen die Kaufabsicht.',
  'SCARCE-23':
    'Eine spätere Metaanalyse fand eine höhere Kaufabsicht bei großer Nachfrage und keine bei knapper Zeit oder Menge.',
} satisfies Record<keyof typeof PRESSURE_SOURCES, string>;
