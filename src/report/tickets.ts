import { toCsv, type Cell } from './csv';
import { shown } from './page-text';
import { rankFixes } from './ranking';
import type { Report } from './report';
import { countedFindings } from './review';
import { whereOf, type Table } from './tables';
import { english, type Words } from './words';

/** Longest title of a ticket, characters: issue trackers take 255. */
const LONGEST_TITLE = 200;

/** A ticket list: one row a fix, ready for an issue tracker. */
export function ticketsTable(report: Report, words: Words = english): Table {
  const { columns, ticket, sheets } = words.exports;
  return {
    name: sheets.fixes,
    head: [ticket.title, columns.stage, columns.where, ticket.what, columns.why, ticket.acceptance, ticket.page],
    rows: rankFixes(countedFindings(report)).map(({ finding, also }): Cell[] => [
      shown(finding.fix || finding.title, LONGEST_TITLE),
      words.stages[finding.stage],
      whereOf(finding),
      [finding, ...also].map(({ text }) => shown(text, 500)).join(' '),
      shown(finding.why, 500),
      shown(finding.check, 500) || ticket.done(finding.title),
      report.page.url,
    ]),
  };
}

/** The ticket list as CSV. */
export function toTicketsCsv(report: Report, words: Words = english): string {
  const { head, rows } = ticketsTable(report, words);
  return toCsv([head, ...rows]);
}
