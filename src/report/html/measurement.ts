import { html, NOTHING, type Markup } from '../markup';
import type { Report } from '../report';
import type { Words } from '../words';
import { section } from './parts';

/** The tools that were seen, and the events that would show where visitors stop. */
export function measurement({ measurement: found }: Report, words: Words): Markup {
  const say = words.plan;
  const { tools, events, plan } = found;
  return section('measurement', say.heading, [
    html`<p>
      ${say.tools(tools.length)}.
      ${events.length === 0 ? say.noEvents : html`<bdi>${say.events(events.join(', '))}</bdi>`}
      <span class="muted">${say.toolsNote}</span>
    </p>`,
    tools.length === 0
      ? NOTHING
      : html`<ul class="plain">
          ${tools.map(({ name, kind, why }) => html`<li><b>${name}</b>, ${say.kinds[kind]} <span class="muted">${why.join('; ')}</span></li>`)}
        </ul>`,
    html`<details>
      <summary>${say.planHeading(plan.length)}</summary>
      <p class="facts">${say.note}</p>
      ${plan.map((row) => planRow(row, words))}
    </details>`,
  ]);
}

type PlanRow = Report['measurement']['plan'][number];

function planRow(
  { event, standard, metric, trigger, selector, parameters, formula, tells }: PlanRow,
  words: Words,
): Markup {
  const say = words.plan;
  return html`<div class="stage">
    <h3><code>${event}</code> <span class="muted">${say.metrics[metric]}${standard ? '' : `, ${say.ours}`}</span></h3>
    <dl class="where">
      <dt>${say.trigger}</dt>
      <dd><bdi>${trigger}</bdi>${selector === '' ? NOTHING : html` <code>${selector}</code>`}</dd>
      <dt>${say.parameters}</dt>
      <dd class="pairs">
        ${parameters.length === 0 ? words.none : parameters.map(({ name, value }) => html`<div><code>${name}</code> <bdi>${value}</bdi></div>`)}
      </dd>
      <dt>${say.formula}</dt>
      <dd>${formula}</dd>
      <dt>${say.meaning}</dt>
      <dd>${tells}</dd>
    </dl>
  </div>`;
}
