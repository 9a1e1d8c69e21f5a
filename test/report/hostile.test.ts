import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/report/chart/text-width';
import { toHtml } from '../../src/report/html';
import { toJson } from '../../src/report/json';
import { toMarkdown } from '../../src/report/markdown';
import { parseReport } from '../../src/report/parse';
import { toTerminal } from '../../src/report/terminal';
import { anyText, HOSTILE, reportWith } from '../helpers/hostile';
import { english } from '../../src/report/words';

const harmless = reportWith('harmless');

/** Names of the tags of a document in order. */
const tags = (html: string): string[] => [...html.matchAll(/<[!/]?[a-z][a-z0-9]*/gi)].map(([tag]) => tag);

/** Markdown without what is ours or shown letter for letter: source links, and the address in its code span. */
function pageTextOf(markdown: string): string {
  const [heading = '', , ...rest] = markdown.split('\n\n');
  return [heading, ...rest].join('\n\n').replace(/\[NNG-SCROLL\]\(<https:\/\/www\.nngroup\.com\/[a-z/-]+>\)/g, '');
}

/** What each line is made of: its leading mark and how many cells it has. */
const layout = (markdown: string): string[] =>
  markdown.split('\n').map((line) => {
    const cells = line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length;
    return `${/^(#+ |- |\d+\. |\| ?| *)/.exec(line)?.[0] ?? ''}${line.startsWith('|') ? cells : ''}`;
  });

const expectedTags = tags(toHtml(harmless, english));
const expectedLayout = layout(toMarkdown(harmless, english));

/** Each text under a name that fits on a line. */
const cases = HOSTILE.map((text): [string, string] => [JSON.stringify(text).slice(0, 60), text]);

describe.each(cases)('the page text %s', (_name, text) => {
  const report = reportWith(text);

  it('stays text in HTML', () => {
    const html = toHtml(report, english);
    expect(tags(html)).toEqual(expectedTags);
    expect(html).not.toMatch(/[\u202a-\u202e]|\ud800(?![\udc00-\udfff])|\u0000|\u001b/);
  });

  it('stays text in Markdown', () => {
    const markdown = toMarkdown(report, english);
    expect(layout(markdown)).toEqual(expectedLayout);
    const page = pageTextOf(markdown).replace(/\\\\/g, '');
    expect(page).not.toMatch(/(?<!\\)[<[\]`~$]/);
    expect(page).not.toMatch(/:\/\/|www\.|mailto:|@\w|#\d/i);
    expect(page).not.toMatch(/&#?\w+;/.test(text) ? /(?<!\\)&#?\w+;/ : /\u001b/);
  });

  it('stays text in a terminal, 80 columns wide', () => {
    const lines = toTerminal(report, english).split('\n');
    for (const line of lines) {
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(columns(line)).toBeLessThanOrEqual(80);
    }
  });

  it('comes back from JSON as it was', () => {
    expect(parseReport(JSON.parse(toJson(report)))).toEqual(report);
  });
});

it('holds for any text at all', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const report = reportWith(`x${text}`);
      expect(tags(toHtml(report, english))).toEqual(expectedTags);
      expect(layout(toMarkdown(report, english))).toEqual(expectedLayout);
    }),
    { numRuns: 20 },
  );
});

describe('an address that is no web address', () => {
  const page = { ...harmless.page, url: 'javascript:alert(1)' };
  const [finding] = harmless.findings;
  const findings = finding
    ? [{ ...finding, sources: [{ key: 'X', grade: 'A' as const, finding: 'f', url: 'javascript:alert(1)' }] }]
    : [];
  const report = { ...harmless, page, findings };

  it('is never a link', () => {
    // from a check to its source is a way within the file
    expect(toHtml(report, english)).not.toMatch(/<a (?!href="#source-)/);
    expect(toMarkdown(report, english)).not.toContain('](');
  });
});
