import { isAsk } from '../ask-name';
import { gapState } from '../chart/tone';
import { html, NOTHING, type Markup } from '../markup';
import type { Report, ReportAsk } from '../report';
import { whole } from '../rounding';
import type { Words } from '../words';
import { page, section, table } from './parts';

/** Every ask with its cost, the trust by then, the gap, and what told it; then what is no ask. */
export function asks(report: Report, words: Words): Markup {
  const real = report.asks.filter(isAsk);
  const aside = report.asks.filter((ask) => !isAsk(ask));
  const body =
    real.length === 0
      ? [html`<p>${words.asks.none}</p>`]
      : [html`<p class="facts">${words.asks.meaning}</p>`, ledger(real, report, words)];
  return section('asks', real.length === 0 ? words.asks.headingPlain : words.asks.heading(real.length), [
    ...body,
    aside.length === 0 ? NOTHING : notCounted(aside, words),
  ]);
}

function ledger(real: readonly ReportAsk[], report: Report, words: Words): Markup {
  const head = [words.asks.ask, words.asks.cost, words.asks.trust, words.asks.gap];
  return html`<table>
    <thead>
      <tr>
        ${head.map((name, index) => html`<th scope="col" class="${index === 0 ? '' : 'number-cell'}">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${real.map((ask) => askRow(ask, report, words))}
    </tbody>
  </table>`;
}

function askRow(ask: ReportAsk, { asks: all, mainAsk, firstAsk }: Report, words: Words): Markup {
  const again = ask.trust === null && all.some((other) => other.goal === ask.goal && other.trust !== null);
  const marks = [
    words.askKind(ask.kind),
    words.asks.place(ask.screenful, words.regions[ask.region]),
    ...(ask.id === mainAsk ? [words.asks.main] : []),
    ...(ask.id === firstAsk ? [words.asks.first] : []),
    ...(again ? [words.asks.again] : []),
  ];
  const told = [...ask.why, ...ask.costWhy];
  const state = ask.gap === null ? '' : gapState(ask.gap);
  return html`<tr>
    <td>
      <b>${page(ask.text, words.asks.unnamed)}</b> <span class="small">${marks.join(' · ')}</span>
      ${told.length === 0 ? NOTHING : html`<span class="small">${words.asks.signals}: ${told.join('; ')}</span>`}
    </td>
    <td class="number-cell">${whole(ask.cost)}</td>
    <td class="number-cell">${ask.trust === null ? words.none : whole(ask.trust)}</td>
    <td class="number-cell ${state}">${ask.gap === null ? words.none : words.asks.signed(ask.gap)}</td>
  </tr>`;
}

function notCounted(aside: readonly ReportAsk[], words: Words): Markup {
  return html`<details>
    <summary>${words.asks.aside(aside.length)}</summary>
    <p class="facts">${words.asks.asideMeaning}</p>
    <ul class="plain">
      ${aside.map((ask) => html`<li>${page(ask.text, words.asks.unnamed)} <span class="muted">${words.askKind(ask.kind)}</span></li>`)}
    </ul>
  </details>`;
}

/** Every form, field by field. */
export function forms({ forms: found }: Report, words: Words): Markup {
  if (found.length === 0) return NOTHING;
  const { forms: say } = words;
  return section(
    'forms',
    say.heading(found.length),
    found.map(({ purpose, fields, submit, why }) => {
      const button = submit === '' ? NOTHING : html` <span class="muted">${say.submit}: <bdi>${submit}</bdi></span>`;
      return html`<div class="stage">
        <h3>${say.title(words.formPurpose(purpose), fields.length)}${button}</h3>
        ${why.length === 0 ? NOTHING : html`<p class="facts">${words.asks.signals}: ${why.join('; ')}</p>`}
        ${
          fields.length === 0
            ? html`<p>${say.noFields}</p>`
            : table(
                [say.field, say.asksFor, say.needed, say.shown],
                fields.map(({ label, kind, required, visible }) => [
                  page(label, say.unlabelled),
                  words.fieldKinds[kind],
                  required ? say.yes : say.no,
                  visible ? say.yes : say.later,
                ]),
                0,
              )
        }
      </div>`;
    }),
  );
}
