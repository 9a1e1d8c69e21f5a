import { toCsv, type Cell } from './csv';
import { shown } from './page-text';
import { rankFixes, type Fix } from './ranking';
import type { Report } from './report';
import { countedFindings } from './review';
import { whereOf, type Table } from './tables';
import { onPhoneAlone } from './two-widths';
import type { Words } from './words';

/** Longest title of a ticket, characters: issue trackers take 255. */
const LONGEST_TITLE = 200;

/** A ticket list: one row a fix, ready for an issue tracker; what stands in the way on a phone alone comes last. */
export function ticketsTable(report: Report, words: Words): Table {
  const { columns, ticket, sheets } = words.exports;
  return {
    name: sheets.fixes,
    head: [ticket.title, columns.stage, columns.where, ticket.what, columns.why, ticket.acceptance, ticket.page],
    rows: [
      ...rankFixes(countedFindings(report)).map((fix) => ticketOf(fix, '', report, words)),
      ...rankFixes(onPhoneAlone(report)).map((fix) => ticketOf(fix, words.phone.heading, report, words)),
    ],
  };
}

/** One row; `width` says of what shows at one width alone at which. */
function ticketOf({ finding, also }: Fix, width: string, { page }: Report, words: Words): Cell[] {
  const { ticket } = words.exports;
  const at = width === '' ? '' : `${width}: `;
  return [
    shown(at + (finding.fix || finding.title), LONGEST_TITLE),
    words.stages[finding.stage],
    whereOf(finding),
    at + [finding, ...also].map(({ text }) => shown(text, 500)).join(' '),
    shown(finding.why, 500),
    shown(finding.check, 500) || ticket.done(finding.title),
    page.url,
  ];
}

/** The ticket list as CSV. */
export function toTicketsCsv(report: Report, words: Words): string {
  const { head, rows } = ticketsTable(report, words);
  return toCsv([head, ...rows]);
}
