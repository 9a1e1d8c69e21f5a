import { MISTAKES } from '../../rules/define-rule';
import { commitmentCurve } from '../chart/curve';
import { whereToAsk } from '../chart/curve-words';
import { NARROW, WIDE, type Frame, type Scene } from '../chart/scene';
import { staircase } from '../chart/staircase';
import { toSvg } from '../chart/svg';
import { html, Markup, NOTHING } from '../markup';
import { phoneLine } from '../phone-table';
import type { Report } from '../report';
import { countedMistakes } from '../review';
import { whole } from '../rounding';
import { scoreLine } from '../summary-table';
import { webAddress } from '../web-address';
import { whatIfLines } from '../what-if-lines';
import type { Words } from '../words';
import { page as pageWords, sceneTable, section } from './parts';

/** What the report is about and whose it is, the score, the one sentence and the staircase. */
export function cover(report: Report, words: Words, owner: Markup): Markup {
  const { page, intent, score } = report;
  const address = webAddress(page.url);
  const onPhone = phoneLine(report, words);
  const facts = [
    words.page.type(page.type),
    words.page.viewport(page.viewport.width, page.viewport.height),
    words.page.taken(page.takenAt),
  ];
  return html`<header>
    <p class="brand">${owner} ${words.page.report}</p>
    <h1>${pageWords(page.title, words.untitled)}</h1>
    <p class="facts">
      ${address === null ? html`${page.url}` : html`<a href="${address}" rel="noreferrer">${page.url}</a>`}
    </p>
    <p class="facts">${facts.join(' · ')}</p>
    <p class="facts">${words.page.intent(intent.profile, intent.why)} ${words.page.intents(report.intents)}</p>
    ${whatIfLines(report, words).map((line) => html`<p class="what-if">${line}</p>`)}
    <div class="verdict">
      ${total(score, words)}
      <p class="summary">${report.summary}</p>
    </div>
    ${report.review.total === null ? NOTHING : html`<p class="reviewed">${scoreLine(report, words)}</p>`}
    ${onPhone === null ? NOTHING : html`<p class="facts on-phone">${onPhone}</p>`}
    <figure>
      ${both((frame) => staircase(score.stages, frame, words), { id: 'stairs', wide: 200, narrow: 132 })}
      <figcaption>${words.staircase.reading}</figcaption>
    </figure>
    ${badges(countedMistakes(report), words)}
  </header>`;
}

/** The commitment curve with its reading, and the same as a table. */
export function curve(report: Report, words: Words): Markup {
  const where = whereToAsk(report.curve, report.mainAsk, words);
  const figure = html`<figure>
    ${both((frame) => commitmentCurve(report, frame, words), { id: 'curve', wide: 240, narrow: 184 })}
    <figcaption>${words.curve.reading}</figcaption>
  </figure>`;
  const { table } = commitmentCurve(report, { id: 'curve', width: WIDE, height: 240, text: 13 }, words);
  return section('curve', words.curve.heading, [
    figure,
    html`<p>${report.curve.asks.length === 0 ? words.curve.none : where}</p>`,
    table.rows.length === 0
      ? NOTHING
      : html`<details>
          <summary>${words.curve.table}</summary>
          ${sceneTable(table)}
        </details>`,
  ]);
}

/** A picture at two widths, of which the style sheet shows one: text in it is never scaled down. */
function both(
  draw: (frame: Frame) => Scene,
  { id, wide, narrow }: { id: string; wide: number; narrow: number },
): Markup {
  const large = toSvg(draw({ id, width: WIDE, height: wide, text: 13 }));
  const small = toSvg(draw({ id: `${id}-narrow`, width: NARROW, height: narrow, text: 12 }));
  return html`<div class="wide">${new Markup(large)}</div>
    <div class="narrow">${new Markup(small)}</div>`;
}

function total(score: Report['score'], words: Words): Markup {
  if (score.total === null) return html`<p class="total none">${words.score.none}</p>`;
  const range = score.range && score.range[0] < score.range[1] ? `(${words.score.range(...score.range)})` : '';
  return html`<p class="total">${whole(score.total)}<small>${words.score.of} ${range}</small></p>`;
}

function badges(mistakes: Report['mistakes'], words: Words): Markup {
  const shown = MISTAKES.map((mistake) =>
    mistakes[mistake]
      ? html`<li class="lit">✕ ${words.mistakes[mistake]}</li>`
      : html`<li>${words.mistakes[mistake]}</li>`,
  );
  const lit = MISTAKES.some((mistake) => mistakes[mistake]);
  if (!lit) return html`<p class="facts">${words.noMistakes}</p>`;
  return html`<ul class="badges" aria-label="${words.mistakesHeading}">
    ${shown}
  </ul>`;
}
