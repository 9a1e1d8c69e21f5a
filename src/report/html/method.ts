import { html, NOTHING, type Markup } from '../markup';
import { notSeen } from '../not-seen';
import { receiptOf, type ReceiptStage } from '../receipt';
import type { Report } from '../report';
import { pointsText, whole } from '../rounding';
import type { Words } from '../words';
import { section } from './parts';

/** How much could be judged, and what could not be seen. */
export function unseen(report: Report, words: Words): Markup {
  const { judged, of } = report.coverage;
  const sentences = notSeen(report);
  return section('unseen', words.unseen.heading, [
    html`<p>${words.unseen.judged(judged, of)}. ${words.unseen.meaning}</p>`,
    sentences.length === 0
      ? html`<p>${words.unseen.none}</p>`
      : html`<ul class="plain">
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`,
  ]);
}

/** The arithmetic in full, and how the page was read. */
export function receipt(report: Report, words: Words): Markup {
  const { stages, sum } = receiptOf(report);
  const { judged, of } = report.coverage;
  const judgedFor = words.receipt.judgedFor(report.intent.profile, judged, of);
  const { check, found, weight, takes, gains } = words.receipt;
  const head = [check, found, weight, takes, gains];
  const rows = stages.filter(({ rules }) => rules.length > 0).map((stage) => stageRows(stage, head.length, words));
  return section('receipt', words.receipt.heading, [
    html`<p class="facts">${judgedFor} ${words.receipt.stageRule}</p>`,
    rows.length === 0
      ? NOTHING
      : html`<table>
          <thead>
            <tr>
              ${head.map((name, index) => html`<th scope="col" class="${index < 2 ? '' : 'number-cell'}">${name}</th>`)}
            </tr>
          </thead>
          ${rows}
        </table>`,
    sum === null ? html`<p>${words.score.noneWhy}</p>` : sumRows(sum, words),
    html`<p class="facts">${words.method.text}</p>`,
  ]);
}

function stageRows({ stage, score, rules }: ReceiptStage, span: number, words: Words): Markup {
  const text = score === null ? words.staircase.notJudged : whole(score);
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="${span}">${words.receipt.stage(words.stages[stage], text)}</th>
    </tr>
    ${rules.map(
      ({ rule, title, version, outcome, weight, limits, takes, points }) =>
        html`<tr>
          <td>${title} <span class="small">${words.receipt.basis({ rule, version, limits })}</span></td>
          <td>${words.outcomes[outcome]}</td>
          <td class="number-cell">${weight}</td>
          <td class="number-cell">${pointsText(takes, words) === '' ? words.none : `−${pointsText(takes, words)}`}</td>
          <td class="number-cell">
            ${pointsText(points, words) === '' ? words.none : `+${pointsText(points, words)}`}
          </td>
        </tr>`,
    )}
  </tbody>`;
}

type Sum = NonNullable<ReturnType<typeof receiptOf>['sum']>;

function sumRows({ mean, meanShare, lowest, lowestShare, lowestStage, cap, total }: Sum, words: Words): Markup {
  const say = words.receipt;
  return html`<div class="sum">
    <div><span>${say.mean}</span><span>${say.share(meanShare, mean)}</span></div>
    <div><span>${say.lowest(words.stages[lowestStage])}</span><span>${say.share(lowestShare, lowest)}</span></div>
    ${cap === null ? NOTHING : html`<div><span>${say.cap(cap.at, cap.title)}</span><span>${cap.at}</span></div>`}
    <div class="last"><span>${say.total}</span><span>${whole(total)}</span></div>
  </div>`;
}
