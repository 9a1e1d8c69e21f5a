import type { Profile } from '../reading/intent';
import type { PageType } from '../reading/page-type';
import { plainNumber } from '../rules/fill';
import { germanVoice as voice } from '../rules/german-voice';
import { kinds } from '../rules/kinds.de';
import { access } from './access.de';
import { curve } from './curve.de';
import { exports } from './exports.de';
import { fieldKinds, gifts, regions, sectionKinds } from './kinds.de';
import { lenses } from './lenses.de';
import { limitName } from './limit-name';
import { limits as limitNames } from './limits.de';
import { phone } from './phone.de';
import { plan } from './plan.de';
import { reading } from './reading.de';
import { pointsText, whole } from './rounding';
import { summaries } from './summary.de';
import { visit } from './visit.de';
import type { Words } from './words';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const things = (count: number): string => plural(count, 'Änderung', 'Änderungen');
const decimal = (value: number): string => plainNumber(value, voice);
const points = (value: number): string => pointsText(value, { voice });

const profiles: Record<Profile, string> = { cold: 'kalte', warm: 'warme', hot: 'heiße' };

const profileMeanings: Record<Profile, string> = {
  cold: 'Besucher, die zum ersten Mal kommen',
  warm: 'Besucher, die vergleichen',
  hot: 'Besucher, die schon entschieden sind',
};

const pageTypes: Record<PageType, string> = {
  lead: 'Anfrageseite',
  signup: 'Registrierungsseite',
  shop: 'Shopseite',
  checkout: 'Kasse',
  donation: 'Spendenseite',
  event: 'Veranstaltungsseite',
  app: 'App-Seite',
  content: 'Inhaltsseite',
  home: 'Startseite',
  login: 'Anmeldeseite',
  error: 'Fehlerseite',
  challenge: 'Robotertest',
};

const moment = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** The words that reports say in German. The glossary is at the head of `kinds.de.ts`. */
export const german: Words = {
  language: 'de',
  voice,
  product: 'Small Yes',
  quoted: (text) => `„${text}“`,
  summaries,
  askKind: (kind) => kinds[`kind-${kind}`],
  fieldKinds,
  formPurpose: (purpose) => kinds[`purpose-${purpose}`],
  gifts,
  regions,
  sectionKinds,
  stages: {
    hook: 'Aufhänger',
    'first-action': 'Erster Schritt',
    engagement: 'Vertiefung',
    reinforcement: 'Bestärkung',
    conversion: 'Abschluss',
  },
  shortStages: {
    hook: 'Aufhänger',
    'first-action': '1. Schritt',
    engagement: 'Vertiefen',
    reinforcement: 'Bestärken',
    conversion: 'Abschluss',
  },
  stageMeanings: {
    hook: 'Sehen sie sofort, was es ist und warum sie bleiben sollten?',
    'first-action': 'Gibt es einen leichten ersten Schritt?',
    engagement: 'Bekommen sie etwas, bevor mehr verlangt wird?',
    reinforcement: 'Gibt es Grund zu vertrauen, dort, wo es nötig ist?',
    conversion: 'Ist der Hauptschritt so leicht, wie er sein kann?',
  },
  outcomes: {
    pass: 'Gut',
    warn: 'Könnte besser sein',
    fail: 'Im Weg',
    unsure: 'Nicht zu sehen',
    'not-applicable': 'Trifft nicht zu',
    error: 'Prüfung misslungen',
  },
  mistakes: {
    tooMuchTooSoon: 'Zu viel, zu früh',
    unnecessarySteps: 'Unnötige Schritte',
    ignoredIntent: 'Übersieht, wer kommt',
    overload: 'Überladen',
    noNextAction: 'Kein nächster Schritt',
  },
  efforts: { copy: 'Worte', layout: 'Gestaltung', build: 'Formular oder Ablauf' },
  lenses,
  grades: {
    S: 'Norm, Richtlinie oder Gesetz',
    A: 'Studie mit Fachbegutachtung',
    B: 'großer Datensatz oder Usability-Labor',
    C: 'einzelner Test oder kleine Stichprobe',
    D: 'Konvention',
  },
  untitled: 'Eine Seite ohne Titel',
  none: '–',

  page: {
    report: 'Prüfung der Landingpage',
    type: (type) => Object.entries(pageTypes).find(([key]) => key === type)?.[1] ?? type,
    taken: (iso) =>
      Number.isNaN(Date.parse(iso)) ? `Gelesen ${iso}` : `Gelesen am ${moment.format(new Date(iso))} UTC`,
    viewport: (width, height) => `${width} × ${height} px`,
    intent: (profile, why) =>
      `Beurteilt für ${profiles[profile]} Besucher: ${profileMeanings[profile]}${why === '' ? '' : ` (${why})`}.`,
    intents: (totals) =>
      `Dieselbe Seite: ${(['cold', 'warm', 'hot'] as const)
        .map(
          (profile) =>
            `${totals[profile] === null ? 'keine Wertung' : whole(totals[profile])} für ${profiles[profile]}`,
        )
        .join(', ')} Besucher.`,
    intentShort: (profile) => `${profiles[profile]} Besucher`,
  },
  score: {
    heading: 'Wertung',
    of: 'von 100',
    none: 'Keine Wertung',
    noneWhy: 'Auf dieser Seite ließ sich nichts beurteilen.',
    range: (low, high) => `${whole(low)}–${whole(high)}`,
    rangeWhy: 'Die Spanne zeigt, wie die Wertung ausfallen könnte, wenn alles Unsichere geklärt ist.',
    total: (total) => `${whole(total)} von 100`,
  },
  staircase: {
    heading: 'Fünf Stufen',
    title: 'Reibung auf den fünf Stufen, als Treppe',
    reading:
      'Eine Stufe ist so hoch wie die Reibung auf ihr: niedrige, gleichmäßige Stufen steigt man leicht, eine hohe ist eine Mauer.',
    step: (stage, score) => `${stage} ${score}`,
    stage: 'Stufe',
    score: 'Wertung',
    notJudged: 'nicht beurteilt',
    notJudgedShort: 'offen',
  },
  curve,
  whatIf: {
    heading: 'Was wäre, wenn: nicht die Seite, wie sie ist',
    takenAsDone: 'In Gedanken als erledigt gezählt.',
    told: (asItIs, changes) =>
      `${plural(changes, 'Änderung', 'Änderungen')} nur in Gedanken. Die Seite, wie sie ist: ${asItIs === null ? 'keine Wertung' : `${whole(asItIs)} von 100`}.`,
    done: (title) => `Als erledigt gezählt: ${title}`,
    kind: (text, from, to) => `„${text}“ genommen als: ${to} (ist: ${from})`,
    withoutField: (name) => `Ohne das Feld: ${name}`,
  },
  mistakesHeading: 'Gefundene häufige Fehler',
  noMistakes: 'Keiner der fünf häufigen Fehler wurde gefunden.',
  fixes: {
    heading: things,
    headingOf: (shown, count) => (count > shown ? `Die ersten ${shown} von ${things(count)}` : things(count)),
    none: 'Soweit zu sehen war, steht Besuchern nichts im Weg.',
    points: (value) => (points(value) === '' ? '' : `+${points(value)}`),
    pointsMeaning:
      'Punkte: was die Wertung gewänne, wenn diese Prüfung gut wäre und keine Obergrenze sie mehr hält. Sie sind keine Vorhersage von Ergebnissen.',
    order: ({ layout, build }) =>
      `Geordnet nach den Punkten, die eine Änderung freigibt, gemessen am Aufwand: neue Worte zählen einfach, neue Gestaltung ${decimal(layout)}-fach, ein anderes Formular oder ein anderer Ablauf ${decimal(build)}-fach (unsere Festlegung).`,
    onPage: 'Auf der Seite',
    offer: 'Ein kleineres Ja zum Ausprobieren',
    why: 'Warum es zählt',
    check: 'So prüfen Sie es',
    effort: 'Aufwand',
    sources: 'Quellen',
    evidence: 'Wo',
    also: 'Dieselbe Ursache zeigt sich auch hier',
    noSources: 'Konvention; keine Studie dahinter.',
  },
  pressure: {
    heading: (found) =>
      found === 0 ? 'Druck: nichts gefunden' : `Druck: ${plural(found, 'Stelle', 'Stellen')} zum Ansehen`,
    meaning:
      'Menschen sträuben sich selten gegen einen Schritt; sie sträuben sich dagegen, gedrängt zu werden. Druck kann eine Weile wirken, deshalb zählt er nicht als das, was Abschlüsse verhindert: er wird gezeigt wegen des Vertrauens, das er kostet, wegen des Rechts und weil er eine Entscheidung ist.',
    law: 'Gesetze, Richtlinien und Normen dazu',
  },
  strengths: { heading: 'Was gut ist', none: 'Noch sticht nichts hervor.' },
  findings: {
    heading: 'Alle Prüfungen, Stufe für Stufe',
    unscored: 'gezeigt, nicht gewertet',
    weight: (weight) => `Gewicht ${decimal(weight)}`,
    cost: (value) => (points(value) === '' ? '' : `kostet ${points(value)} der Wertung`),
    notApplicable: 'Trifft hier nicht zu',
    todo: 'Was zu tun ist',
    more: 'Warum, und wo',
  },
  asks: {
    heading: (count) => plural(count, 'Bitte', 'Bitten'),
    headingPlain: 'Bitten',
    none: 'Soweit zu sehen war, verlangt die Seite nichts.',
    ask: 'Bitte',
    asksFor: 'Verlangt',
    where: 'Wo',
    cost: 'Kosten',
    trust: 'Vertr.',
    gap: 'Abst.',
    signed: (gap) => (Math.round(gap) > 0 ? `+${whole(gap)}` : whole(gap)),
    unnamed: 'Ohne Namen',
    main: 'Hauptbitte',
    first: 'erste Bitte',
    place: (screen, region) => `Bildschirm ${screen}, ${region}`,
    meaning:
      'Kosten: was Besucher beim ersten Mal aufgeben, 0–100. Vertr.: das Vertrauen, das die Seite bis dahin verdient hat. Abst.: Kosten minus Vertrauen; über 0 kommt die Bitte zu früh. Ein Ziel zählt nur an seiner ersten Stelle.',
    aside: (count) => `${plural(count, 'weiteres Klickziel', 'weitere Klickziele')}, nicht als Bitten gezählt`,
    asideMeaning: 'Navigation der Website, Anmeldung für bestehende Nutzer und Einwilligung zählen nie als Bitten.',
    again: 'noch einmal verlangt',
    signals: 'Erkannt an',
  },
  forms: {
    heading: (count) => `${plural(count, 'Formular', 'Formulare')}, Feld für Feld`,
    title: (purpose, fields) => `${purpose}: ${plural(fields, 'Feld', 'Felder')}`,
    field: 'Feld',
    asksFor: 'Verlangt',
    needed: 'Pflicht',
    shown: 'Sichtbar',
    yes: 'ja',
    no: 'nein',
    later: 'später',
    unlabelled: 'Keine Beschriftung',
    noFields: 'Seine Felder waren nicht zu sehen.',
    submit: 'Button',
  },
  unseen: {
    heading: 'Was nicht zu sehen war',
    judged: (judged, of) => `${judged} von ${of} Prüfungen beurteilt`,
    none: 'Alles auf der Seite war erreichbar.',
    meaning:
      'Was nicht zu sehen war, gilt nie als fehlend: es macht die Spanne breiter und verschiebt die Wertung nicht.',
  },
  receipt: {
    heading: 'Wie sich die Wertung zusammensetzt',
    check: 'Prüfung',
    found: 'Ergebnis',
    weight: 'Gewicht',
    takes: 'Kostet',
    gains: 'Gesamt',
    basis: ({ rule, version, limits }) =>
      [
        `Version ${version}`,
        ...limits.map(({ name, value }) => `${limitName(limitNames, rule, name)}: ${decimal(value)}`),
      ].join('; '),
    judgedFor: (profile, judged, of) =>
      `Für ${profiles[profile]} Besucher, mit deren Gewichten und Grenzen; ${judged} von ${of} Prüfungen beurteilt.`,
    stage: (stage, score) => `${stage}: ${score}`,
    stageRule:
      'Eine Stufe ist 100 minus das Gewicht dessen, was im Weg steht, als Anteil am Gewicht von allem, was beurteilt wurde. „Könnte besser sein“ zählt halb. Kostet: Punkte, die der Stufe fehlen. Gesamt: was die Wertung gewänne, wenn die Prüfung gut wäre.',
    mean: 'Mittel der Stufen',
    lowest: (stage) => `Niedrigste Stufe (${stage})`,
    share: (share, score) => `${twoDecimals(share)} × ${decimal(score)}`,
    sum: (mean, meanShare, lowest, lowestShare) =>
      `${twoDecimals(meanShare)} × ${decimal(mean)} + ${twoDecimals(lowestShare)} × ${decimal(lowest)}`,
    cap: (at, title) => `Gehalten bei ${at}: ${title}`,
    total: 'Gesamt',
  },
  reading,
  access,
  exports,
  phone,
  plan,
  visit,
  method: {
    heading: 'Methode',
    text: 'Die Seite wurde gelesen, wie sie dastand, ohne zu scrollen, zu klicken oder zu warten, und nichts hat den Rechner verlassen. Dieselbe Seite ergibt dieselbe Wertung. Kosten, Vertrauen, Gewichte und Grenzen sind unsere Festlegung, wo keine Quelle genannt ist; dass kleine Schritte zu größeren führen, ist eine Hypothese mit schwacher Stütze. Testen Sie also jede Änderung.',
    tool: (version, rules) => `Small Yes ${version}, ${plural(rules, 'Prüfung', 'Prüfungen')}`,
  },
};

function twoDecimals(share: number): string {
  return String(share).replace('.', ',');
}
