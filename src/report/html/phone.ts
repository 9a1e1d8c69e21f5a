import { html, NOTHING, type Markup } from '../markup';
import { nameOf, phoneDifferences, phoneNote, phoneScores } from '../phone-table';
import type { Report } from '../report';
import { widthDifferences } from '../two-widths';
import type { Words } from '../words';
import { mark, section, table } from './parts';

/** The page at the width of a phone beside the page as it was read: the scores, and what comes out otherwise. */
export function phone(report: Report, words: Words): Markup {
  if (!report.phone) return NOTHING;
  const scores = phoneScores(report, words);
  const differences = widthDifferences(report);
  const told = words.phone.differences(differences.length);
  return section('phone', words.phone.heading, [
    table(scores.head, scores.rows, 2),
    differences.length === 0
      ? html`<p>${told}</p>`
      : html`<h3>${told}</h3>
          ${table(
            phoneDifferences(report, words).head,
            differences.map((one) => [
              nameOf(one, words),
              html`${mark(one.here)} ${words.outcomes[one.here]}`,
              html`${mark(one.finding.outcome)} ${words.outcomes[one.finding.outcome]}`,
              one.finding.text,
            ]),
            0,
          )}`,
    html`<p class="facts">${phoneNote(report, words)}</p>`,
  ]);
}
