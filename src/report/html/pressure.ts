import { html, NOTHING, type Markup } from '../markup';
import { lawOf, presses, pressingFirst } from '../pressing';
import type { Report } from '../report';
import type { Words } from '../words';
import { mark, section } from './parts';

/** What presses a visitor, in one place, with what law or policy says of it. */
export function pressure({ findings }: Report, words: Words): Markup {
  const group = pressingFirst(findings);
  if (group.length === 0) return NOTHING;
  return section('pressure', words.pressure.heading(group.filter(presses).length), [
    html`<p class="facts">${words.pressure.meaning}</p>`,
    html`<ul class="ticks">
      ${group.map(
        (finding) =>
          html`<li>
            ${mark(finding.outcome)}<span
              ><strong>${finding.title}</strong> <span class="muted">${words.outcomes[finding.outcome]}</span>
              <br />${finding.text}${lawOf(finding).map(
                ({ finding: says }) => html`<br /><span class="muted">${words.pressure.law}: ${says}</span>`,
              )}</span
            >
          </li>`,
      )}
    </ul>`,
  ]);
}
