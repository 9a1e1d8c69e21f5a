import { html, NOTHING, type Markup } from '../markup';
import { nameOf, phoneNote, phoneScores } from '../phone-table';
import type { Report } from '../report';
import { widthDifferences, type WidthDifference } from '../two-widths';
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
          <ul class="checks">
            ${differences.map((one) => difference(one, words))}
          </ul>`,
    html`<p class="facts">${phoneNote(report, words)}</p>`,
  ]);
}

function difference(one: WidthDifference, words: Words): Markup {
  const { here, finding } = one;
  const change = words.phone.change(words.outcomes[here], words.outcomes[finding.outcome]);
  return html`<li>
    <h4>${mark(finding.outcome)}${nameOf(one, words)} <span class="muted">${change}</span></h4>
    <p>${finding.text}</p>
  </li>`;
}
