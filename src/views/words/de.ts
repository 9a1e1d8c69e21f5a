import type { Profile } from '../../reading/intent';
import { german } from '../../report/words.de';
import { onPage, phone } from './on-page.de';
import { refusals } from './refusals.de';
import type { Words } from './words';

const profiles: Record<Profile, string> = { cold: 'Kalt', warm: 'Warm', hot: 'Heiß' };

const meanings: Record<Profile, string> = {
  cold: 'Menschen, die zum ersten Mal kommen',
  warm: 'Menschen, die vergleichen',
  hot: 'Menschen, die schon entschieden sind',
};

const kinds: Record<Profile, string> = { cold: 'kalte', warm: 'warme', hot: 'heiße' };

/** The words of the views in German. */
export const de: Words = {
  report: german,

  scanning: { title: 'Die Seite wird gelesen', text: 'Was sie verlangt und was sie vorher gibt.' },
  refusal: { title: 'Diese Seite wird nicht gewertet', retry: 'Noch einmal ansehen', reasons: refusals },
  error: {
    title: 'Das hat nicht geklappt',
    retry: 'Noch einmal versuchen',
    broke: 'Small Yes konnte diese Seite nicht zu Ende lesen. Laden Sie sie neu und versuchen Sie es noch einmal.',
  },
  language: { label: 'Sprache' },

  intent: {
    legend: 'Wer kommt',
    profiles,
    reasons: {
      chosen: (_, profile) => `Ihre Wahl: ${meanings[profile]}.`,
      inferred: (why, profile) => `Vermutet (${why}): ${meanings[profile]}.`,
      default: (why) => `Angenommen: ${why}.`,
    },
  },

  pageType: {
    label: 'Gelesen als',
    reasons: { chosen: () => 'Ihre Wahl.', guessed: (why) => `Vermutet: ${why}.` },
  },

  score: {
    rangeSpoken: (low, high) => `, zwischen ${low} und ${high}`,
    announced: (total, profile) =>
      total === null
        ? 'Auf dieser Seite ließ sich nichts beurteilen.'
        : `${total} von 100 für ${kinds[profile]} Besucher.`,
  },

  curve: {
    heading: 'Verlangt, gegen das Vertrauen bis dahin',
    asTable: 'Als Tabelle',
    dots: 'Punkte der Kurve',
  },

  mistakes: {
    heading: (found) => (found === 0 ? 'Keiner der fünf häufigen Fehler' : `${found} der fünf häufigen Fehler`),
    found: 'gefunden',
    notFound: 'nicht gefunden',
  },

  fixes: {
    more: (count) => `${count} weitere`,
    below: (count) =>
      count === 1
        ? 'Eine kleinere Sache steht unten in der Liste der Befunde.'
        : `${count} kleinere Sachen stehen unten in der Liste der Befunde.`,
    pointsSpoken: (points) => `, ${points} der Wertung wert`,
  },

  whatIf: {
    open: 'Änderungen in Gedanken ausprobieren',
    heading: 'Was wäre, wenn',
    aside: 'Nur in Gedanken: die Seite bleibt, wie sie ist, und dieser Bericht lässt sich nicht mitnehmen.',
    back: 'Zurück zur Seite, wie sie ist',
    from: (asItIs, now) => `${asItIs}, wie sie ist; ${now} mit diesen Änderungen`,
    announced: (total) =>
      total === null ? 'Was wäre, wenn: nichts ließ sich beurteilen.' : `Was wäre, wenn: ${total} von 100.`,
    done: 'Als erledigt zählen',
    kinds: 'Eine Bitte als andere nehmen',
    fields: 'Felder, die verlangt werden',
    nothing: 'Hier gibt es nichts auszuprobieren.',
  },

  finding: {
    todo: 'Was zu tun ist',
    evidenceMore: (count) => (count === 1 ? 'und noch eine Stelle' : `und ${count} weitere Stellen`),
    openSource: 'Quelle lesen',
    newTab: 'öffnet in einem neuen Tab',
  },

  findings: {
    heading: (count) => (count === 1 ? 'Ein weiterer Befund' : `${count} weitere Befunde, nach Stufen`),
  },

  asks: {
    heading: (count) =>
      count === 0 ? 'Keine Bitte gefunden' : count === 1 ? 'Eine Bitte gefunden' : `${count} Bitten gefunden`,
    cost: (cost) => `kostet ${cost}`,
  },

  signals: { heading: 'Warum wir das meinen', none: 'Es wurde kein Anzeichen festgehalten.' },

  unseen: { more: (count) => `${count} weitere` },

  onPage,
  phone,

  panel: {
    again: 'Noch einmal prüfen',
    chosen: (title) => `Auf der Seite gewählt: ${title}.`,
    open: 'Neben der Seite',
    openFailed: 'Der Browser hat die Seitenleiste nicht geöffnet. Öffnen Sie sie im Menü des Browsers.',
    changed: 'Die Seite hat sich geändert, seit sie gelesen wurde.',
    noAccess:
      'Der Tab ist zu einer anderen Seite gegangen, und der Browser hat uns den Zugang wieder genommen. Klicken Sie noch einmal auf das Symbol.',
  },

  review: {
    open: 'Mit Absicht behalten, als falsch markieren oder etwas notieren',
    change: 'Das ändern',
    verdicts: { kept: 'Es ist Absicht', wrong: 'Das ist falsch', noted: 'Nur eine Notiz' },
    meaning:
      'Es bleibt mit Ihrem Grund im Bericht. Nur die geprüfte Wertung lässt es weg, und bei einer Notiz auch sie nicht.',
    keep: 'So behalten',
    takeBack: 'Zurücknehmen',
  },

  tab: {
    print: 'Drucken oder als PDF speichern',
    review: 'Durchsehen',
    pictures: 'Bilder hinzufügen',
    picturesMeaning:
      'Holt die Seite nach vorn, scrollt sie von Stelle zu Stelle, macht Bilder von dem, was der Bericht nennt, und stellt sie zurück.',
    noPictures: 'Die Seite dieses Berichts ist nicht mehr offen, also lassen sich keine Bilder von ihr machen.',
    taken: (count) =>
      count === 0
        ? 'Es ließ sich kein Bild machen: die Seite hat sich geändert, oder was der Bericht nennt, ist nicht zu sehen.'
        : count === 1
          ? 'Ein Bild wurde gemacht.'
          : `${count} Bilder wurden gemacht.`,
    brand: 'Ihre Marke',
    open: 'Bericht öffnen',
    opened: (fileName) => `${fileName} ist offen.`,
    none: 'Hier ist kein Bericht',
    noneMeaning:
      'Öffnen Sie einen Bericht, der als JSON gespeichert wurde, oder ziehen Sie die Datei in dieses Fenster. Ein Bericht, der aus dem Popup geöffnet wurde, bleibt, bis der Browser geschlossen wird.',
    noJson: 'Diese Datei ist kein Bericht: sie enthält kein JSON.',
    tooLarge: 'Diese Datei ist zu groß für einen Bericht.',
    refused: {
      'no-report': () => 'Das ist kein Bericht von Small Yes.',
      newer: () =>
        'Dieser Bericht stammt aus einer neueren Fassung von Small Yes. Aktualisieren Sie Small Yes, um ihn zu öffnen.',
      older: () => 'Dieser Bericht stammt aus einer Fassung von Small Yes, die zu alt ist, um gelesen zu werden.',
      damaged: (place) => `Dieser Bericht von Small Yes ist beschädigt: was bei ${place} steht, gehört nicht dorthin.`,
    },
  },

  brand: {
    meaning: 'Berichte gehen unter diesem Namen hinaus. Er bleibt auf diesem Rechner.',
    name: 'Name',
    logo: 'Logo (PNG, JPEG oder WebP)',
    noLogo: 'Ohne Logo',
    noPicture: 'Diese Datei ist kein Bild, das sich verwenden lässt.',
    accent: 'Akzentfarbe',
    readable: (ratio) =>
      `Kontrast auf Weiß ${decimal(ratio)} zu 1: gut zu lesen. Die Farben für Befunde bleiben, wie sie sind.`,
    unreadable: (ratio) =>
      `Kontrast auf Weiß ${decimal(ratio)} zu 1, und Text braucht 4,5: Berichte nehmen einen dunkleren Ton davon. Die Farben für Befunde bleiben, wie sie sind.`,
    footer: 'Fußzeile',
    contact: 'Kontakt',
    keep: 'Diese Marke verwenden',
    ours: 'Ohne Marke',
    incomplete: 'Eine Marke braucht einen Namen.',
    kept: (name) => `Berichte gehen im Namen von ${name} hinaus.`,
    isOurs: 'Berichte gehen ohne Marke hinaus.',
  },

  actions: {
    label: 'Exportieren',
    fullReport: 'Voller Bericht',
    formats: {
      copy: 'Als Markdown kopieren',
      html: 'HTML',
      docx: 'Word',
      xlsx: 'Excel',
      csv: 'CSV',
      tickets: 'Ticketliste',
      md: 'Markdown',
      json: 'JSON',
      'plan-csv': 'Messplan, CSV',
      'plan-md': 'Messplan, Markdown',
    },
    meanings: {
      copy: 'Für einen Chat oder ein Ticket',
      html: 'Eine Datei, die sich überall öffnet und gut druckt',
      docx: 'Zum Bearbeiten und Weitergeben',
      xlsx: 'Je ein Blatt für Änderungen, Prüfungen, Bitten und Felder',
      csv: 'Jede Prüfung, eine Zeile je Prüfung',
      tickets: 'Eine Zeile je Änderung, als CSV für ein Ticketsystem',
      md: 'Eine Textdatei',
      json: 'Alles; lässt sich hier wieder öffnen',
      'plan-csv': 'Ereignisse für Bitten und Felder, je eine Zeile',
      'plan-md': 'Dasselbe als Text',
    },
    copied: 'Als Markdown kopiert.',
    saved: (fileName) => `Gespeichert als ${fileName}`,
    copyFailed: 'Die Zwischenablage war nicht erreichbar. Speichern Sie den Bericht stattdessen.',
    saveFailed: 'Die Datei ließ sich nicht speichern. Versuchen Sie es noch einmal.',
  },
};

function decimal(ratio: number): string {
  return String(ratio).replace('.', ',');
}
