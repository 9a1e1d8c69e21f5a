import { STAGES } from '../rules/define-rule';
import type { Cell } from './csv';
import { shown } from './page-text';
import type { Report } from './report';
import { whole } from './rounding';
import type { Table } from './tables';
import { isOlder, widthDifferences, type WidthDifference } from './two-widths';
import type { Words } from './words';

/** Longest text of one cell, characters. Our calibration. */
const LONGEST = 2_000;

/** The scores at both widths side by side: total, reviewed total, and the five stages. No rows without a phone. */
export function phoneScores(report: Report, words: Words): Table {
  const { phone, score, review } = report;
  const head = ['', here(report, words), there(report, words)];
  if (!phone) return { name: words.phone.heading, head, rows: [] };
  const row = (name: string, one: number | null, other: number | null): Cell[] => [
    name,
    one ?? words.staircase.notJudged,
    other ?? words.staircase.notJudged,
  ];
  return {
    name: words.phone.heading,
    head,
    rows: [
      row(words.receipt.total, score.total, phone.score.total),
      ...(review.total === null && phone.reviewed === null
        ? []
        : [row(words.exports.summary.reviewed, review.total, phone.reviewed)]),
      ...STAGES.map((stage) => row(words.stages[stage], score.stages[stage], phone.score.stages[stage])),
    ],
  };
}

/** The checks that come out otherwise on a phone, and what is so there. */
export function phoneDifferences(report: Report, words: Words): Table {
  return {
    name: words.phone.heading,
    head: [words.exports.columns.check, here(report, words), there(report, words), words.phone.found],
    rows: widthDifferences(report).map((one) => [
      nameOf(one, words),
      words.outcomes[one.here],
      words.outcomes[one.finding.outcome],
      shown(one.finding.text, LONGEST),
    ]),
  };
}

/** Both as one sheet. */
export function phoneSheet(report: Report, words: Words): Table {
  const { name, head, rows } = phoneDifferences(report, words);
  return { name, head, rows: [...phoneScores(report, words).rows.map((row) => [...row, '']), ...rows] };
}

/** A check with what a person decided about it. */
export function nameOf({ finding, decision }: WidthDifference, words: Words): string {
  return decision === null
    ? finding.title
    : `${finding.title} (${words.exports.review.verdicts[decision.verdict]}: ${decision.note})`;
}

/** The total on a phone in one sentence, the reviewed one first; null without a phone. */
export function phoneLine({ phone }: Report, words: Words): string | null {
  if (!phone) return null;
  const { score, reviewed, viewport } = phone;
  const raw = score.total === null ? words.score.none : words.score.total(score.total);
  const total =
    reviewed === null || score.total === null
      ? raw
      : words.exports.review.total(words.score.total(reviewed), whole(score.total));
  return words.phone.line(words.page.viewport(viewport.width, viewport.height), total);
}

/** When and how the page was read at that width. */
export function phoneNote(report: Report, words: Words): string {
  const older = isOlder(report) ? ` ${words.phone.older}` : '';
  return `${words.page.taken(report.phone?.takenAt ?? '')}. ${words.phone.how}${older}`;
}

function here({ page }: Report, words: Words): string {
  return words.page.viewport(page.viewport.width, page.viewport.height);
}

function there({ phone }: Report, words: Words): string {
  return phone ? words.phone.there(words.page.viewport(phone.viewport.width, phone.viewport.height)) : '';
}
