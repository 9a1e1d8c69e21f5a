import type { onPage as english, phone as englishPhone } from './on-page.en';

const lost =
  'Die Seite hat sich geändert, oder der Browser hat uns den Zugang wieder genommen. Klicken Sie noch einmal auf das Symbol.';

export const onPage: typeof english = {
  label: 'Auf der Seite ansehen',
  show: 'Auf der Seite zeigen',
  showAll: 'Alles auf der Seite',
  lost,
  kinds: { finding: 'Befunde', ask: 'Bitten' },
  filterBy: { kind: 'Zeigen', stage: 'Stufe', lens: 'Blickwinkel', outcome: 'Ergebnis' },
  overlay: {
    title: 'Small Yes auf dieser Seite',
    close: 'Schließen',
    previous: 'Zurück',
    next: 'Weiter',
    otherSide: 'Auf die andere Seite',
    all: 'Alle',
    showAll: 'Alle zeigen',
    list: 'Liste',
    legend: 'Was die Zeichen bedeuten',
    legendAsk: 'Rund: eine Bitte mit ihren Kosten von 0 bis 100.',
    legendFinding: 'Eckig: ein Befund mit seiner Stufe und seiner Nummer dort.',
    keys: 'Pfeiltasten führen von einem zum nächsten. Escape schließt.',
    position: '{place} von {count}',
    shown: '{shown} von {count} Befunden und Bitten',
    hidden: 'Gerade verborgen: es ist auf der Seite, aber nichts davon wird gezeigt.',
    gone: 'Nicht mehr da: die Seite hat sich geändert, seit sie gelesen wurde.',
    nowhere: 'An keiner einzelnen Stelle: hier geht es um die ganze Seite.',
    none: 'Nichts passt zu diesen Filtern.',
  },
};

export const phone: typeof englishPhone = {
  read: 'In Handybreite lesen, 390 × 844',
  readAgain: 'Noch einmal in Handybreite lesen',
  reading: 'Die Seite wird in Handybreite geladen.',
  frame: 'Diese Seite in der Breite eines Handys',
  refusals: {
    lost,
    refused:
      'Diese Seite lässt sich nicht in einem Rahmen zeigen und deshalb von hier aus nicht in Handybreite lesen. Machen Sie das Fenster schmal und prüfen Sie noch einmal, oder nutzen Sie die Kommandozeile mit „--viewport mobile“.',
    slow: 'Die Seite hat in ihrem Rahmen 15 Sekunden lang nicht geantwortet. Vielleicht ist sie langsam, oder sie wartet auf etwas, das ein Rahmen nicht bekommt. Versuchen Sie es noch einmal, oder machen Sie das Fenster schmal und prüfen Sie noch einmal.',
    failed: 'Die Seite ließ sich nicht in Handybreite lesen. Versuchen Sie es noch einmal.',
  },
};
