import { html, type Markup } from '../markup';
import type { Report } from '../report';
import type { Words } from '../words';
import { mark, section } from './parts';

/** How this one visit went: shown, never scored. */
export function visit({ visit: found }: Report, words: Words): Markup {
  const say = words.visit;
  return section('visit', say.heading, [
    html`<p class="facts">${say.note}</p>`,
    html`<ul class="plain">
      ${found.findings.map(
        ({ outcome, title, text }) =>
          html`<li>${mark(outcome)} <b>${words.outcomes[outcome]}: ${title}.</b> <bdi>${text}</bdi></li>`,
      )}
    </ul>`,
    html`<p class="facts">${say.load(found)}</p>`,
  ]);
}
