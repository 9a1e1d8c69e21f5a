import type { plan as english } from './plan.en';

export const plan: typeof english = {
  heading: 'Wie Sie es messen',
  tools: (count) =>
    count === 0
      ? 'Kein Messwerkzeug gesehen'
      : count === 1
        ? 'Ein Messwerkzeug gesehen'
        : `${count} Messwerkzeuge gesehen`,
  toolsNote:
    'Soweit der Code der Seite es zeigt: eine Einwilligung, die noch aussteht, oder ein Server kann mehr verbergen.',
  events: (names) => `Ereignisse, die der Code nennt: ${names}.`,
  noEvents: 'Der Code nennt kein eigenes Ereignis.',
  kinds: {
    analytics: 'Webanalyse',
    'tag-manager': 'Tag-Manager',
    pixel: 'Werbe-Pixel',
    replay: 'Sitzungsaufzeichnung',
    testing: 'Tests',
    consent: 'Einwilligung',
  },
  metrics: { engagement: 'Vertiefung', progression: 'Weg der Klicks', time: 'Verweildauer', 'drop-off': 'Abbruch' },
  planHeading: (count) => (count === 1 ? 'Der Plan: ein Ereignis' : `Der Plan: ${count} Ereignisse`),
  note: 'Senden Sie nie, was Menschen eintippen: nur Namen, Anzahlen und Zeiten. Ein Formular gilt als begonnen, sobald ein Feld zum ersten Mal den Fokus hat. Vergleichen Sie vor und nach einer Änderung so viele Besuche, bis Sie sicher sind; dieser Bericht behauptet keine Signifikanz.',
  event: 'Ereignis',
  metric: 'Für',
  trigger: 'Wann',
  selector: 'Element',
  parameters: 'Parameter',
  formula: 'Formel',
  meaning: 'Was es zeigt',
  standard: 'Empfohlener Name',
  ours: 'eigener Name',
  yes: 'ja',
  no: 'nein',

  click: (name) => `Klick auf „${name}“`,
  started: (form) => `Erster Fokus in einem Feld (${form})`,
  step: (form) => `Ein Schritt ist fertig (${form})`,
  done: (name) => `Die Seite bestätigt nach „${name}“, dass es geklappt hat`,
  fieldTime: (form) => `Ein Feld wird verlassen, mit der Zeit, die es in Gebrauch war (${form})`,
  fieldError: (form) => `Ein Feld zeigt einen Fehler (${form})`,
  fieldReturn: (form) => `Ein Feld wird nach anderen noch einmal betreten (${form})`,
  abandoned: (form) => `Die Seite wird nach dem Beginn und vor dem Ende verlassen (${form})`,
  depth: 'Bis 90 % der Seite wurde gescrollt',
  sectionTime: 'Ein Abschnitt wird verlassen, mit der Zeit, die er zu sehen und in Gebrauch war',

  atRunTime: {
    previous: 'die zuvor geklickte Bitte oder keine',
    index: 'Nummer des Schritts',
    activeTime: 'Millisekunden in Sicht und in Gebrauch (Eingabe oder Scrollen binnen 15 s)',
    errorType: 'Art des Fehlers, nie der Wert',
    returns: 'wie oft',
    lastField: 'das zuletzt berührte Feld',
  },

  formulas: {
    smallYes: 'Besucher mit mindestens einem kleinen Ja ÷ Besucher',
    stepThrough: 'Besucher, die dies geklickt haben ÷ Besucher, die den Schritt davor erreicht haben',
    started: 'begonnene Formulare ÷ Besucher, die das Formular gesehen haben',
    completed: 'abgeschlossene Formulare ÷ begonnene Formulare',
    steps: 'Besucher, die Schritt n + 1 beendet haben ÷ Besucher, die Schritt n beendet haben',
    conversion: 'Abschlüsse von Besuchern mit einem kleinen Ja ÷ diese Besucher, daneben dasselbe ohne',
    scrolled: 'Besucher, die 90 % erreicht haben ÷ Besucher',
    sectionTime: 'Median von active_ms je Abschnitt',
    fieldTime: 'Median von active_ms je Feld',
    errors: 'Formulare mit einem Fehler im Feld ÷ begonnene Formulare, je Feld',
    returns: 'Rückkehr zum Feld ÷ begonnene Formulare, je Feld',
    abandoned: 'Begonnene, deren letztes Feld f war ÷ begonnene Formulare; Abbruch = 1 − abgeschlossene ÷ begonnene',
  },

  tells: {
    smallYes: 'Ob Besucher den kleinen Schritt gehen, der angeboten wird.',
    ask: 'Wie weit Besucher kommen, bevor sie klicken.',
    started: 'Ob Besucher, die das Formular sehen, es beginnen.',
    steps: 'Bei welchem Schritt Besucher aufhören.',
    conversion:
      'Wie viele abschließen. Wer ein kleines Ja gegeben hat, hat es selbst gewählt; der Unterschied beweist also keine Wirkung.',
    scrolled: 'Ob Besucher bis zum Ende lesen.',
    sectionTime: 'Wo Besucher ihre Zeit verbringen und was sie übergehen.',
    fieldTime: 'Welches Feld lange dauert.',
    errors: 'Welches Feld falsch ausgefüllt wird.',
    returns: 'Zu welchem Feld Besucher unsicher zurückkehren.',
    abandoned: 'Welches Feld Besucher zuletzt berührt haben, bevor sie gingen.',
  },
};
