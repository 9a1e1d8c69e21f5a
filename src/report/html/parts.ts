import type { Outcome } from '../../rules/define-rule';
import { seenByAxe } from '../seen-by-axe';
import type { Table } from '../chart/scene';
import { html, NOTHING, type Hole, type Markup } from '../markup';
import type { Report, ReportFinding } from '../report';
import type { Words } from '../words';

/** A part of the page with a heading; nothing at all when its body is empty. */
export function section(id: string, heading: string, body: readonly Markup[]): Markup {
  return html`<section id="${id}">
    <h2>${heading}</h2>
    ${body}
  </section>`;
}

/** The page's own words, kept apart from ours in direction. */
export function page(text: string, unnamed: string): Markup {
  return text.trim() === '' ? html`<span class="muted">${unnamed}</span>` : html`<bdi>${text}</bdi>`;
}

/** A mark with a shape of its own for each outcome, so that colour is never the only sign. */
export function mark(outcome: Outcome): Markup {
  const shape = { pass: '✓', warn: '◆', fail: '✕', unsure: '?', error: '!', 'not-applicable': '–' }[outcome];
  return html`<span class="mark ${outcome}" aria-hidden="true">${shape}</span>`;
}

/** A table whose first column heads its row; the last `numbers` columns hold numbers. */
export function table(head: readonly string[], rows: readonly (readonly Hole[])[], numbers: number): Markup {
  const first = head.length - numbers;
  const cell = (hole: Hole, index: number): Markup =>
    index >= first ? html`<td class="number-cell">${hole}</td>` : html`<td>${hole}</td>`;
  return html`<table>
    <thead>
      <tr>
        ${head.map((name, index) =>
          index >= first ? html`<th scope="col" class="number-cell">${name}</th>` : html`<th scope="col">${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The table of a scene: texts only; what a row has to say beyond its numbers stands under its name. */
export function sceneTable({ head, rows, notes }: Table): Markup {
  const noted = rows.map(([name = '', ...others], index): Hole[] => {
    const note = notes?.[index] ?? '';
    return [note === '' ? name : html`${name} <span class="small">${note}</span>`, ...others];
  });
  return table(head, noted, head.length - 1);
}

/** Why a finding matters, where it shows, and what stands behind it, as pairs of term and text. */
export function background(finding: ReportFinding, { access }: Report, words: Words): Markup {
  const parts = [places(finding, words), seen(finding, access, words), sources(finding, words)];
  return html`${[term(words.fixes.why, finding.why), ...parts]}`;
}

/** A term and its text; nothing for an empty text. */
export function term(name: string, text: string, shape = ''): Markup {
  return text === ''
    ? NOTHING
    : html`<dt>${name}</dt>
        <dd class="${shape}">${text}</dd>`;
}

function places({ evidence }: ReportFinding, words: Words): Markup {
  if (evidence.length === 0) return NOTHING;
  const shown = evidence.map(({ label, selector }) => {
    const where = selector === '' ? NOTHING : html` <code>${selector}</code>`;
    return html`<div>${page(label, words.asks.unnamed)}${where}</div>`;
  });
  return html`<dt>${words.fixes.evidence}</dt>
    <dd>${shown}</dd>`;
}

function seen(finding: ReportFinding, access: Report['access'], words: Words): Markup {
  const found = seenByAxe(finding, access);
  if (found.length === 0) return NOTHING;
  const { heading, meaning } = words.access;
  return html`<dt>${heading}</dt>
    <dd>
      ${found.map(
        ({ label, selector, text }) => html`<div>${page(label || selector, words.asks.unnamed)}: ${text}.</div>`,
      )}
      <div class="muted">${meaning}</div>
    </dd>`;
}

function sources({ sources: found }: ReportFinding, words: Words): Markup {
  const shown = found.map(
    ({ key, grade }) => html`<div><a href="#${sourceId(key)}">${key}</a> (${words.grades[grade]})</div>`,
  );
  return html`<dt>${words.fixes.sources}</dt>
    <dd>${found.length === 0 ? html`${words.fixes.noSources}` : shown}</dd>`;
}

/** The anchor of a source in the list of all of them. */
export function sourceId(key: string): string {
  return `source-${key}`;
}
