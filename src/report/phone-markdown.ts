import { table, text } from './markdown-text';
import { phoneDifferences, phoneNote, phoneScores } from './phone-table';
import type { Report } from './report';
import type { Table } from './tables';
import type { Words } from './words';

/** The page at the width of a phone beside the page as it was read, as blocks of Markdown; none without a phone. */
export function phoneToMarkdown(report: Report, words: Words): string[] {
  if (!report.phone) return [];
  const scores = phoneScores(report, words);
  const differences = phoneDifferences(report, words);
  const told = words.phone.differences(differences.rows.length);
  return [
    `## ${words.phone.heading}`,
    written(scores, 2),
    ...(differences.rows.length === 0 ? [told] : [`${told}:`, written(differences, 0)]),
    phoneNote(report, words),
  ];
}

function written({ head, rows }: Table, numbers: number): string {
  return table(
    head,
    rows.map((row) => row.map((cell) => text(String(cell)))),
    numbers,
  );
}
