import { expect, it } from 'vitest';
import { escapeMarkup, html, type Markup } from '../../src/report/markup';

it('escapes texts in holes, and leaves markup and lists of markup as they are', () => {
  const item = (text: string): Markup => html`<li>${text}</li>`;
  expect(html`<i title="${'"x"'}">${7}</i>`.text).toBe('<i title="&quot;x&quot;">7</i>');
  expect(
    html`<ul>
      ${['<b>', 'c'].map(item)}
    </ul>`.text.replace(/\s/g, ''),
  ).toBe('<ul><li>&lt;b&gt;</li><li>c</li></ul>');
});

it('takes out what XML forbids, and keeps every other letter', () => {
  expect(escapeMarkup(`a\u0000\u000b\ud800\uffffz 🚀 'é'`)).toBe('az 🚀 &#39;é&#39;');
});
