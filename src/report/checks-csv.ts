import { toCsv, type Cell } from './csv';
import type { Report } from './report';
import { findingsTable } from './tables';
import { english, type Words } from './words';

/** Every check as CSV, one row a check, with the page and its score in every row so that files can be put together. */
export function toChecksCsv(report: Report, words: Words = english): string {
  const { head, rows } = findingsTable(report, words);
  const { summary } = words.exports;
  const { page, score, review } = report;
  const place: Cell[] = [page.url, page.takenAt, score.total ?? '', review.total ?? ''];
  return toCsv([
    [summary.address, summary.taken, summary.total, summary.reviewed, ...head],
    ...rows.map((row) => [...place, ...row]),
  ]);
}
