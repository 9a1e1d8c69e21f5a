import type { Words } from './language';

const damaged = (place: string | null, expected: string | null, found: string): string =>
  `Diese Fakten sind beschädigt: ${place ?? 'das Ganze'} sollte ${expected ?? 'etwas anderes'} sein und ist ${found}.`;

/** Every word that the terminal says in German, next to the report itself. */
export const de: Words = {
  help: {
    usage: 'Aufruf:',
    arguments: 'Argumente:',
    options: 'Optionen:',
    choices: (list) => `möglich: ${list.join(', ')}`,
    default: (value) => `Vorgabe: ${value}`,
    values: {
      name: 'Name',
      path: 'Pfad',
      profile: 'Besucher',
      type: 'Art',
      size: 'Größe',
      code: 'Kürzel',
      number: 'Zahl',
      folder: 'Ordner',
    },
    line: '[Optionen] [ZIEL...]',
    target: 'ZIEL',
    about: 'Prüft Landingpages auf Reibung: was sie verlangen, was sie vorher geben und was zu ändern ist.',
    targets: 'Adressen (http://, https://, file://) oder HTML-Dateien',
    format: 'ohne Angabe: Text bei einem ZIEL, JSON Lines bei mehreren',
    out: 'in diese Datei schreiben; bei mehreren und jedem Format außer json und jsonl in diesen Ordner, eine Datei je ZIEL',
    intent: 'wie weit die Besucher sind; ohne Angabe: wie die Adresse es sagt, sonst cold',
    pageType: 'was für eine Seite es ist; ohne Angabe: wie vermutet',
    viewport: 'desktop (1366x768), mobile (390x844) oder BREITExHÖHE',
    language: 'Sprache der Berichte, dieser Hilfe und aller Meldungen',
    minScore: 'mit 2 enden, wenn die Wertung einer Seite darunter liegt',
    saveFacts: 'speichern, was von jeder Seite gelesen wurde, um sie später noch einmal zu beurteilen',
    fromFacts: 'gespeicherte Fakten noch einmal beurteilen, ohne Browser',
    schema: 'das JSON-Schema des Berichts ausgeben',
    help: 'diese Hilfe zeigen',
    exitCode:
      'Exit-Code: 0 fertig; 1 ein ZIEL ließ sich nicht prüfen; 2 alle ließen sich prüfen, und eines liegt unter --min-score.',
  },

  usage: {
    unknownOption: (option, alike) =>
      `Eine Option „${option}“ gibt es nicht.${alike.length === 0 ? '' : ` Meinten Sie ${alike.join(' oder ')}?`}`,
    noValue: (flags) => `Der Option „${flags}“ fehlt ihr Wert.`,
    badValue: (flags, value, why) => `„${value}“ ist kein Wert für die Option „${flags}“. ${why}`,
    choices: (list) => `Möglich sind ${list.join(', ')}.`,
    empty: 'Er darf nicht leer sein.',
    viewport: 'Schreiben Sie desktop, mobile oder BREITExHÖHE, etwa 1280x800.',
    viewportRange: (smallest, largest) => `Breite und Höhe müssen zwischen ${smallest} und ${largest} liegen.`,
    score: 'Schreiben Sie eine Zahl von 0 bis 100.',
    noTarget: 'Nennen Sie mindestens ein ZIEL: die Adresse einer Seite oder eine HTML-Datei.',
    bothFacts:
      'Nehmen Sie --save-facts oder --from-facts, nicht beides: gespeicherte Fakten muss man nicht noch einmal speichern.',
    needsFolder: (format) => `Mehrere ZIELE als ${format} brauchen --out mit dem Namen eines Ordners.`,
    needsFile: (format) =>
      `${format} ist kein Text für ein Terminal: nennen Sie mit --out die Datei, in die geschrieben wird.`,
  },

  progress: {
    reading: (target) => `${target} wird gelesen …`,
    unfinished: (target) => `${target} war noch nicht fertig geladen und wurde gelesen, wie es dastand.`,
    written: (path) => `Geschrieben: ${path}`,
    download: 'Kein Chromium gefunden. Eines wird heruntergeladen …',
    install: (name) => `${name} wird mit apt-get installiert …`,
  },

  target: {
    notWeb: (target) =>
      `„${target}“ ist keine Webseite: nennen Sie eine Adresse, die mit http:// oder https:// beginnt, oder eine HTML-Datei.`,
    elsewhere: (target) => `„${target}“ ist nicht die Adresse einer Datei auf diesem Rechner.`,
    noFile: (target) => `Eine Datei „${target}“ gibt es nicht.`,
    noFileButHost: (target) =>
      `Eine Datei „${target}“ gibt es nicht. Für eine Webseite schreiben Sie https://${target}.`,
    folder: (target) => `„${target}“ ist ein Ordner: nennen Sie die HTML-Datei, die darin liegt.`,
    type: (contentType) => `Das ist keine Webseite, sondern eine Datei der Art ${contentType}.`,
    movedOn: (address) => `Die Seite leitete zu ${address} weiter, und das konnte der Browser nicht öffnen.`,
    gone: 'Die Seite verschwand, während sie gelesen wurde: sie hat sich geschlossen oder ist abgestürzt.',
    restless: 'Die Seite leitet immer wieder zu einer anderen Adresse weiter, ohne Ende.',
    busy: 'Die Seite hielt den Browser beschäftigt und ließ sich nicht rechtzeitig lesen.',
    silent: (host, seconds) => `${host ?? 'Diese Adresse'} hat nicht innerhalb von ${seconds} Sekunden geantwortet.`,
    unread: (reader) => {
      const silent = { answer: 'das Leseskript gab keine Antwort.', reason: 'das Leseskript hörte ohne Grund auf.' };
      return `Die Seite ließ sich nicht lesen: ${reader.without === undefined ? reader.error : silent[reader.without]}`;
    },
    notAudited: (why) => `Die Seite ließ sich nicht prüfen: ${why}`,
    noBrowser: (program, why) => `Der Browser ${program} ließ sich nicht starten: ${why}`,
    noFacts: (target, folder) => `Von „${target}“ sind in „${folder}“ keine Fakten gespeichert.`,
  },

  way: {
    noSite: (host) => `${host ?? 'Diese Adresse'} gibt es nicht, oder dieser Rechner ist offline.`,
    offline: () => 'Dieser Rechner ist offline.',
    refused: (host) => `Unter ${host ?? 'dieser Adresse'} antwortet nichts: der Server hat die Verbindung abgelehnt.`,
    outOfReach: (host) => `${host ?? 'Diese Adresse'} ist von diesem Rechner aus nicht zu erreichen.`,
    late: (host) => `${host ?? 'Diese Adresse'} hat nicht rechtzeitig geantwortet.`,
    brokenOff: (host) => `${host ?? 'Diese Adresse'} hat die Verbindung abgebrochen, bevor die Seite kam.`,
    certificate: (host) => `Der Browser traut dem Zertifikat von ${host ?? 'dieser Adresse'} nicht.`,
    port: (host) => `Browser weigern sich, den Port von ${host ?? 'dieser Adresse'} zu öffnen.`,
    proxy: () => 'Der Proxy dieses Rechners ließ sich nicht benutzen.',
    file: () => 'Die Datei lässt sich nicht lesen.',
    blocked: (host) => `Dem Browser ist untersagt, ${host ?? 'diese Adresse'} zu öffnen.`,
    download: () => 'Die Adresse führt zu einer Datei zum Herunterladen, nicht zu einer Seite.',
    circles: (host) => `${host ?? 'Diese Adresse'} schickt den Browser im Kreis: die Weiterleitungen nehmen kein Ende.`,
    noPage: (host) => `${host ?? 'Diese Adresse'} hat geantwortet, aber ohne eine Seite.`,
    unknown: (host, code) =>
      `Der Browser konnte ${host ?? 'diese Adresse'} nicht öffnen${code === '' ? '' : ` (${code})`}.`,
  },

  status: {
    answered: (status, text, meaning) =>
      `Die Website antwortete mit ${status}${text === '' ? '' : ` (${text})`}: ${meaning}`,
    logIn: 'sie verlangt zuerst eine Anmeldung.',
    notThere: 'unter dieser Adresse gibt es keine Seite.',
    refused: 'sie lehnt diesen Besuch ab, vielleicht weil er automatisch ist.',
    server: 'ihr Server hat ein Problem.',
    other: 'sie gibt diese Seite nicht heraus.',
  },

  run: {
    noFacts: (folder) => `In „${folder}“ sind keine Fakten (Dateien, die auf .json enden).`,
    linesIntoFolder: (path) => `„${path}“ ist ein Ordner: JSON Lines kommen in eine einzige Datei.`,
    notAProgram: (variable, path) => `${variable} ist „${path}“, und dort liegt kein Programm.`,
    noChromium:
      'Es wurde kein Chromium gefunden, und es ließ sich keines installieren. Installieren Sie Chromium oder setzen Sie SMALL_YES_CHROMIUM auf den Pfad zu einem.',
    noFirefox:
      'Es wurde kein Firefox gefunden, und es ließ sich keiner installieren. Installieren Sie Firefox oder setzen Sie SMALL_YES_FIREFOX auf seinen Pfad.',
    badFacts: ({ fault }) => {
      if (fault.kind === 'foreign') return 'Das sind keine Fakten, die Small Yes gespeichert hat.';
      if (fault.kind === 'damaged') return damaged(fault.place, fault.expected, fault.found);
      const version = fault.found === null ? 'eine unbekannte Version' : `Version ${fault.found}`;
      return `Diese Fakten haben ${version}; dieses Small Yes liest Version ${fault.reads}.`;
    },
  },

  path: {
    missing: (path) => `„${path}“ gibt es auf diesem Rechner nicht.`,
    forbidden: (path) => `Dieser Rechner erlaubt Ihnen nicht, „${path}“ zu benutzen.`,
    isFolder: (path) => `„${path}“ ist ein Ordner; gebraucht wird eine Datei.`,
    isFile: (path) => `„${path}“ ist eine Datei; gebraucht wird ein Ordner.`,
    full: (path) => `Es ist kein Platz mehr, um „${path}“ zu schreiben.`,
    other: (path, code) => `„${path}“ lässt sich nicht benutzen (${code}).`,
  },

  start: {
    opening: (address) => `${address} wird geöffnet …`,
    staysOpen:
      'Der Browser bleibt offen: klicken Sie auf einer beliebigen Seite auf die Treppe in seiner Symbolleiste. Schließen Sie den Browser, um zu enden.',
    reportIn: (folder) =>
      `Der Bericht (report.html, report.json, report.md) und ein Bild des Popups (popup.png) liegen in ${folder}`,
    pictureIn: (folder) => `Ein Bild des Popups (popup.png) liegt in ${folder}`,
    undrivable: 'Dieses Chromium lässt sich nicht steuern.',
    noTab: 'Es gibt keinen Tab, dessen Symbol sich anklicken ließe.',
    notOpened: { popup: 'Das Popup ging nicht auf.', panel: 'Die Seitenleiste ging nicht auf.' },
    closed: 'Das Popup wurde geschlossen.',
    noPicture: 'Das Popup gab kein Bild.',
    noPort: 'Auf diesem Rechner ist kein Port frei.',
  },
};
