import type { Report } from '../../report/report';
import { english } from '../../report/words';
import type { Profile } from '../../reading/intent';
import { onPage, phone } from './on-page.en';

const profiles: Record<Profile, string> = { cold: 'Cold', warm: 'Warm', hot: 'Hot' };

const meanings: Record<Profile, string> = {
  cold: 'people who meet you for the first time',
  warm: 'people who are comparing',
  hot: 'people who are ready to act',
};

const reasons: Record<Report['intent']['source'], (why: string, profile: Profile) => string> = {
  chosen: (_, profile) => `Your choice: ${meanings[profile]}.`,
  inferred: (why, profile) => `Guessed (${why}): ${meanings[profile]}.`,
  default: (why) => `Assumed: ${why}.`,
};

const typeReasons: Record<Report['page']['typeSource'], (why: string) => string> = {
  chosen: () => 'Your choice.',
  guessed: (why) => `Guessed: ${why}.`,
};

/** The words of the views in English: those of the report, and those that only a screen needs. */
export const en = {
  report: english,

  scanning: { title: 'Reading the page', text: 'Looking at what it asks and what it gives first.' },
  refusal: { title: 'This page is not scored', retry: 'Look again' },
  error: { title: 'That did not work', retry: 'Try again' },

  intent: { legend: 'Who arrives', profiles, reasons },

  pageType: { label: 'Read as', reasons: typeReasons },

  score: {
    rangeSpoken: (low: string, high: string) => `, between ${low} and ${high}`,
    announced: (total: string | null, profile: Profile) =>
      total === null
        ? 'Nothing on this page could be judged.'
        : `${total} of 100 for ${profiles[profile].toLowerCase()} visitors.`,
  },

  curve: {
    heading: 'Asked, against trust earned by then',
    asTable: 'As a table',
    dots: 'Asks on the curve',
    named: (name: string, cost: string, trust: string, verdict: string) =>
      `${name} asks ${cost} where trust is ${trust}: ${verdict}.`,
    early: (gap: string) => `${gap} too early`,
    inTime: 'in good time',
  },

  mistakes: {
    heading: (found: number) =>
      found === 0 ? 'None of the five common mistakes' : `${found} of the five common mistakes`,
    found: 'found',
    notFound: 'not found',
  },

  fixes: {
    more: (count: number) => `${count} more`,
    below: (count: number) =>
      count === 1
        ? 'One smaller thing is in the list of findings below.'
        : `${count} smaller things are in the list of findings below.`,
    pointsSpoken: (points: string) => `, worth ${points} of the score`,
  },

  whatIf: {
    open: 'Try changes in thought',
    heading: 'What if',
    aside: 'In thought only: the page stays as it is, and this report cannot be taken along.',
    back: 'Back to the page as it is',
    from: (asItIs: string, now: string) => `${asItIs} as it is, ${now} with these changes`,
    announced: (total: string | null) =>
      total === null ? 'What if: nothing could be judged.' : `What if: ${total} of 100.`,
    done: 'Count as done',
    kinds: 'Take an ask as another',
    fields: 'Fields that are asked for',
    nothing: 'Nothing here to try.',
  },

  finding: {
    todo: 'What to do',
    evidenceMore: (count: number) => (count === 1 ? 'and one more place' : `and ${count} more places`),
    openSource: 'Read the source',
    newTab: 'opens in a new tab',
  },

  findings: {
    heading: (count: number) => (count === 1 ? 'One other finding' : `${count} other findings, by stage`),
  },

  asks: {
    heading: (count: number) => (count === 0 ? 'No ask found' : count === 1 ? 'One ask found' : `${count} asks found`),
    cost: (cost: string) => `asks ${cost}`,
  },

  signals: { heading: 'Why we think so', none: 'No signal was recorded.' },

  unseen: { more: (count: number) => `${count} more` },

  onPage,
  phone,

  panel: {
    again: 'Audit again',
    open: 'Work beside the page',
    openFailed: 'The browser did not open the panel. Open it from the browser’s own menu of side panels.',
    changed: 'The page has changed since it was read.',
    noAccess: 'The tab has gone to another page, and the browser took our access to it back. Click the icon again.',
  },

  actions: {
    label: 'Take the report along',
    markdown: 'Copy as Markdown',
    html: 'Save HTML',
    json: 'Save JSON',
    planCsv: 'Save plan as CSV',
    planMarkdown: 'Save plan as Markdown',
    copied: 'Copied as Markdown.',
    saved: (fileName: string) => `Saved as ${fileName}`,
    copyFailed: 'The clipboard could not be reached. Save the report instead.',
    saveFailed: 'The file could not be saved. Try again.',
  },
};
