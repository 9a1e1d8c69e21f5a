import { html, type Markup } from '../markup';
import type { Report } from '../report';
import type { Words } from '../words';
import { section } from './parts';

/** What the page was taken for, and what told it. */
export function reading({ page }: Report, words: Words): Markup {
  const say = words.reading;
  return section('reading', say.heading, [
    html`<p>${say.type(words.page.type(page.type), page)}</p>`,
    html`<p>${say.ease(page.readability)} <span class="muted">${say.easeBasis(page.readability)}</span></p>`,
  ]);
}
