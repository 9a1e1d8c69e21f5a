import type { Decision, Report } from '../../report/report';
import { english } from '../../report/words';
import type { Profile } from '../../reading/intent';
import { onPage, phone } from './on-page.en';
import { refusals } from './refusals.en';
import type { ExportFormat } from '../screen';

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

const reviewVerdicts: Record<Decision['verdict'], string> = {
  kept: 'It is on purpose',
  wrong: 'This is wrong',
  noted: 'Only a note',
};

const formats: Record<ExportFormat, string> = {
  copy: 'Copy as Markdown',
  html: 'HTML',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  tickets: 'Ticket list',
  md: 'Markdown',
  json: 'JSON',
  'plan-csv': 'Measurement plan, CSV',
  'plan-md': 'Measurement plan, Markdown',
};

const formatMeanings: Record<ExportFormat, string> = {
  copy: 'For a chat or an issue',
  html: 'One file that opens anywhere and prints well',
  docx: 'To edit and send on',
  xlsx: 'A sheet each for fixes, checks, asks and fields',
  csv: 'Every check, one row each',
  tickets: 'One row a fix, as CSV for an issue tracker',
  md: 'One text file',
  json: 'All of it; opens again here',
  'plan-csv': 'Events for asks and fields, one row each',
  'plan-md': 'The same as text',
};

/** The words of the views in English: those of the report, and those that only a screen needs. */
export const en = {
  report: english,

  scanning: { title: 'Reading the page', text: 'Looking at what it asks and what it gives first.' },
  refusal: { title: 'This page is not scored', retry: 'Look again', reasons: refusals },
  error: {
    title: 'That did not work',
    retry: 'Try again',
    /** Our own code failed; a detail for a bug report follows. */
    broke: 'Small Yes could not finish reading this page. Reload it and try again.',
  },
  language: { label: 'Language' },

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
    dots: 'Points of the curve',
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
    chosen: (title: string) => `Chosen on the page: ${title}.`,
    open: 'Work beside the page',
    openFailed: 'The browser did not open the panel. Open it from the browser’s own menu of side panels.',
    changed: 'The page has changed since it was read.',
    noAccess: 'The tab has gone to another page, and the browser took our access to it back. Click the icon again.',
  },

  review: {
    open: 'Keep on purpose, mark wrong or add a note',
    change: 'Change this',
    verdicts: reviewVerdicts,
    meaning: 'It stays in the report with your reason. Only the reviewed score leaves it out, and not for a note.',
    keep: 'Keep this',
    takeBack: 'Take it back',
  },

  tab: {
    print: 'Print or save as PDF',
    review: 'Review',
    pictures: 'Add pictures',
    picturesMeaning:
      'Brings the page to the front, scrolls it from place to place, takes pictures of what the report names, and puts it back.',
    noPictures: 'The page of this report is not open any more, so no pictures can be taken of it.',
    taken: (count: number) =>
      count === 0
        ? 'No picture could be taken: the page has changed, or what the report names is not to be seen.'
        : count === 1
          ? 'One picture was taken.'
          : `${count} pictures were taken.`,
    brand: 'Your brand',
    open: 'Open a report',
    opened: (fileName: string) => `${fileName} is open.`,
    none: 'There is no report here',
    noneMeaning:
      'Open a report that was saved as JSON, or drop the file on this window. A report that was opened from the popup is kept until the browser is closed.',
    noJson: 'This file is no report: it does not hold JSON.',
    tooLarge: 'This file is too large to be a report.',
    refused: {
      'no-report': () => 'This is not a Small Yes report.',
      newer: () => 'This report was made by a newer version of Small Yes. Update Small Yes to open it.',
      older: () => 'This report was made by a version of Small Yes that is too old to be read.',
      damaged: (place: string) =>
        `This Small Yes report is damaged: what stands at ${place} is not what belongs there.`,
    },
  },

  brand: {
    meaning: 'Reports go out in this name. It is kept on this machine.',
    name: 'Name',
    logo: 'Logo (PNG, JPEG or WebP)',
    noLogo: 'Without a logo',
    noPicture: 'This file is no picture that can be used.',
    accent: 'Accent colour',
    readable: (ratio: number) => `Contrast on white ${ratio} to 1: easy to read. Colours of severity stay as they are.`,
    unreadable: (ratio: number) =>
      `Contrast on white ${ratio} to 1, and text needs 4.5: reports use a darker tone of it. Colours of severity stay as they are.`,
    footer: 'Footer',
    contact: 'Contact',
    keep: 'Use this brand',
    ours: 'Go without',
    incomplete: 'A brand needs a name.',
    kept: (name: string) => `Reports go out in the name of ${name}.`,
    isOurs: 'Reports go out without a brand.',
  },

  actions: {
    label: 'Export',
    fullReport: 'Full report',
    formats,
    meanings: formatMeanings,
    copied: 'Copied as Markdown.',
    saved: (fileName: string) => `Saved as ${fileName}`,
    copyFailed: 'The clipboard could not be reached. Save the report instead.',
    saveFailed: 'The file could not be saved. Try again.',
  },
};
