import { toCsv, type Cell } from './csv';
import { shown } from './page-text';
import type { Report } from './report';
import { findingsTable } from './tables';
import type { Words } from './words';

/** Longest text of one cell, characters. Our calibration. */
const LONGEST = 2_000;

/**
 * Every check as CSV, one row a check, with the page and its score in every row so that files can be put together. What
 * it is on a phone stands in the last columns, which are there without a phone too.
 */
export function toChecksCsv(report: Report, words: Words): string {
  const { head, rows } = findingsTable(report, words);
  const { summary } = words.exports;
  const { page, score, review, phone, findings } = report;
  const place: Cell[] = [page.url, page.takenAt, score.total ?? '', review.total ?? ''];
  const phonePlace: Cell[] = [phone?.score.total ?? '', phone?.reviewed ?? ''];
  const onPhone = new Map(phone?.findings.map((finding) => [finding.rule, finding]));
  return toCsv([
    [
      ...[summary.address, summary.taken, summary.total, summary.reviewed, ...head],
      ...[words.phone.total, words.phone.reviewed, words.phone.outcome, words.phone.found],
    ],
    ...rows.map((row, at) => {
      const there = onPhone.get(findings[at]?.rule ?? '');
      const told = there ? [words.outcomes[there.outcome], shown(there.text, LONGEST)] : ['', ''];
      return [...place, ...row, ...phonePlace, ...told];
    }),
  ]);
}
