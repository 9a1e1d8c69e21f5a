import { toCsv } from './csv';
import { planTable } from './plan-table';
import type { Report } from './report';
import type { Words } from './words';

/** The measurement plan as CSV: a row for each event. */
export function planToCsv(report: Report, words: Words): string {
  const { head, rows } = planTable(report, words);
  return toCsv([head, ...rows]);
}
