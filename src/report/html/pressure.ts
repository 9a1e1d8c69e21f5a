import { html, NOTHING, type Markup } from '../markup';
import { lawsOf, presses, pressingFirst } from '../pressing';
import type { Report } from '../report';
import type { Words } from '../words';
import { mark, section } from './parts';

/** What presses a visitor, in one place, with what law or policy says of it. */
export function pressure({ findings }: Report, words: Words): Markup {
  const group = pressingFirst(findings);
  if (group.length === 0) return NOTHING;
  const laws = lawsOf(group);
  return section('pressure', words.pressure.heading(group.filter(presses).length), [
    html`<p class="facts">${words.pressure.meaning}</p>`,
    html`<ul class="ticks">
      ${group.map(
        ({ outcome, title, text }) =>
          html`<li>
            ${mark(outcome)}<span
              ><strong>${title}</strong> <span class="muted">${words.outcomes[outcome]}</span><br />${text}</span
            >
          </li>`,
      )}
    </ul>`,
    laws.length === 0
      ? NOTHING
      : html`<dl class="where">
          <dt>${words.pressure.law}</dt>
          <dd>${laws.map(({ finding }) => html`<div>${finding}</div>`)}</dd>
        </dl>`,
  ]);
}
