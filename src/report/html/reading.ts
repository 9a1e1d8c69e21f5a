import { html, NOTHING, type Hole, type Markup } from '../markup';
import type { Report } from '../report';
import type { Words } from '../words';
import { page as pageWords, section, table } from './parts';

/** What the page, its sections and its fields were taken for, and what told it. */
export function reading({ page, sections, forms }: Report, words: Words): Markup {
  const say = words.reading;
  const fields = forms.flatMap((form) => form.fields);
  return section('reading', say.heading, [
    html`<p>${say.type(words.page.type(page.type), page)}</p>`,
    html`<p>${say.language(page.language)} <span class="muted">(${page.languageWhy.join('; ')})</span></p>`,
    html`<p>${say.ease(page.readability)} <span class="muted">${say.easeBasis(page.readability)}</span></p>`,
    folded(
      say.sections(sections.length),
      [say.section, say.sectionHeading, words.asks.signals],
      sections.map(({ kind, heading, why }) => [
        words.sectionKinds[kind],
        pageWords(heading, say.unheaded),
        why.join('; '),
      ]),
    ),
    folded(
      say.fields(fields.length),
      [words.forms.field, words.forms.asksFor, words.asks.signals],
      fields.map(({ label, kind, why }) => [
        pageWords(label, words.forms.unlabelled),
        words.fieldKinds[kind],
        why.join('; '),
      ]),
    ),
  ]);
}

function folded(summary: string, head: readonly string[], rows: readonly (readonly Hole[])[]): Markup {
  if (rows.length === 0) return NOTHING;
  return html`<details>
    <summary>${summary}</summary>
    ${table(head, rows, 0)}
  </details>`;
}
