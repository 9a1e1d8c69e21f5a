import { html, NOTHING, type Markup } from '../markup';
import type { Report, ReportFinding } from '../report';
import { webAddress } from '../web-address';
import type { Words } from '../words';
import { section, sourceId } from './parts';

type Source = ReportFinding['sources'][number];

/** What the checks of this page rest on: each source once, however many checks name it. */
export function sources({ findings }: Report, words: Words): Markup {
  const named = findings.filter(({ outcome }) => outcome !== 'not-applicable').flatMap((finding) => finding.sources);
  const once = new Map<string, Source>(named.map((source) => [source.key, source]));
  const sorted = [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  if (sorted.length === 0) return NOTHING;
  return section('sources', words.fixes.sources, [
    html`<dl class="sources">${sorted.map((source) => told(source, words))}</dl>`,
  ]);
}

function told({ key, grade, finding, url }: Source, words: Words): Markup {
  const address = webAddress(url);
  const name = address === null ? html`${key}` : html`<a href="${address}" rel="noreferrer">${key}</a>`;
  return html`<dt id="${sourceId(key)}">${name} <span class="muted">(${words.grades[grade]})</span></dt>
    <dd>${finding}</dd>`;
}
