import type { Brand } from './brand';
import { wordsIn } from './language';
import { NO_PICTURES, type Pictures } from './pictures';
import type { Report } from './report';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The forms in which a report can be taken along as a file: how its name ends, and its media type. */
export const FILES = {
  html: { ending: 'html', type: 'text/html' },
  docx: { ending: 'docx', type: `${OFFICE}.wordprocessingml.document` },
  xlsx: { ending: 'xlsx', type: `${OFFICE}.spreadsheetml.sheet` },
  csv: { ending: 'csv', type: 'text/csv' },
  tickets: { ending: 'tickets.csv', type: 'text/csv' },
  md: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
  'plan-csv': { ending: 'plan.csv', type: 'text/csv' },
  'plan-md': { ending: 'plan.md', type: 'text/markdown' },
} as const;

export type FileFormat = keyof typeof FILES;

/** How a report is dressed: in whose name, and with pictures where the format takes them. */
export interface Dress {
  brand?: Brand | null;
  pictures?: Pictures;
}

/** Writes a report in one form, in its own language. Every writer is loaded when it is needed: the largest has more code than the popup. */
export async function writeReport(
  report: Report,
  format: FileFormat,
  { brand = null, pictures = NO_PICTURES }: Dress = {},
): Promise<string | Blob> {
  const words = await wordsIn(report.locale);
  switch (format) {
    case 'html':
      return (await import('./html')).toHtml(report, words, brand, pictures);
    case 'docx':
      return (await import('./word')).toWord(report, words, brand, pictures);
    case 'xlsx':
      return (await import('./excel')).toExcel(report, words, brand);
    case 'csv':
      return (await import('./checks-csv')).toChecksCsv(report, words);
    case 'tickets':
      return (await import('./tickets')).toTicketsCsv(report, words);
    case 'md':
      return (await import('./markdown')).toMarkdown(report, words, brand);
    case 'plan-csv':
      return (await import('./plan-csv')).planToCsv(report, words);
    case 'plan-md':
      return (await import('./plan-markdown')).planToMarkdown(report, words, brand);
    case 'json':
      return (await import('./json')).toJson(report);
  }
}
