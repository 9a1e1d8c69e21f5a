import { shown } from './page-text';
import { receiptOf } from './receipt';
import type { Report } from './report';
import { tidy } from './rounding';
import type { Table } from './tables';
import type { Words } from './words';

/** The receipt, a row for each check that was judged; version and limits stand with the name of the check. */
export function receiptTable(report: Report, words: Words): Table {
  const say = words.receipt;
  const rows = receiptOf(report).stages.flatMap(({ stage, rules }) =>
    rules.map(({ rule, title, version, limits, outcome, weight, takes, points }) => [
      words.stages[stage],
      `${shown(title)} (${say.basis({ rule, version, limits })})`,
      words.outcomes[outcome],
      weight,
      tidy(takes),
      tidy(points),
    ]),
  );
  return {
    name: words.exports.sheets.receipt,
    head: [words.staircase.stage, say.check, say.found, say.weight, say.takes, say.gains],
    rows,
  };
}
