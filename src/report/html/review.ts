import { html, NOTHING, type Markup } from '../markup';
import type { Decision, Report } from '../report';
import { decidedFindings } from '../review';
import { scoreLine } from '../summary-table';
import type { Words } from '../words';
import { section, table } from './parts';

/** What a person decided about the findings, with the reasons, and what that makes of the score. */
export function review(report: Report, words: Words): Markup {
  const decided = decidedFindings(report);
  if (decided.length === 0) return NOTHING;
  const say = words.exports.review;
  return section('review', say.heading, [
    html`<p>${report.review.total === null ? '' : `${scoreLine(report, words)}.`} ${say.meaning}</p>`,
    table(
      [say.check, say.decision, say.reason, words.exports.columns.found],
      decided.map(({ finding, decision }) => [
        finding.title,
        say.verdicts[decision.verdict],
        html`<bdi>${decision.note}</bdi>`,
        finding.text,
      ]),
      0,
    ),
  ]);
}

/** One decision in one line. */
export function decided({ verdict, note }: Decision, words: Words): string {
  return `${words.exports.review.verdicts[verdict]}: ${note}`;
}
