import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { isAsk } from '../../src/report/ask-name';
import { wordsIn } from '../../src/report/language';
import { toMarkdown } from '../../src/report/markdown';
import { LOCALES } from '../../src/rules/voice';
import { HOSTILE, reportWith } from '../helpers/hostile';
import { terrible } from '../views/terrible-report';

/** What a Markdown reader that lets HTML through makes of a report. */
const rendered = (markdown: string): string => marked.parse(markdown, { async: false });

/** The tags of a document in order, with where they lead. */
const tags = (html: string): string[] => html.match(/<[!/]?[a-z][^>]*>/gi) ?? [];

/** What a person reads in a cell or a paragraph. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** Null for what is no number, as the score of a stage that was not judged. */
const wholeNumber = (cell: string): number | null => (/^\d+$/.test(cell) ? Number(cell) : null);

/** The cells of every table, by table and row. */
const tables = (html: string): string[][][] =>
  [...html.matchAll(/<table>.*?<\/table>/gs)].map(([table]) =>
    [...table.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => seen(cell)),
    ),
  );

describe.each(LOCALES)('a report in a Markdown reader, in %s', (locale) => {
  it.each(HOSTILE.map((text): [string, string] => [JSON.stringify(text).slice(0, 60), text]))(
    'is made of the same tags with %s on the page',
    async (_name, text) => {
      const words = await wordsIn(locale);
      const expected = tags(rendered(toMarkdown(reportWith('harmless'), words)));
      expect(expected.length).toBeGreaterThan(100);
      expect(tags(rendered(toMarkdown(reportWith(text), words)))).toEqual(expected);
    },
  );

  it('says the numbers of a terrible page, and leads nowhere but to sources', async () => {
    const report = terrible();
    const html = rendered(toMarkdown(report, await wordsIn(locale)));
    const [stages, asks] = tables(html);
    expect(stages?.[1]?.map(wholeNumber)).toEqual(Object.values(report.score.stages));
    expect(asks?.slice(1).map((row) => wholeNumber(row[3] ?? ''))).toEqual(
      report.asks.filter(isAsk).map(({ cost }) => cost),
    );
    expect(tags(html).filter((tag) => /^<(script|img|iframe|svg|style|object|form|input)/i.test(tag))).toEqual([]);
    const hrefs = tags(html).flatMap((tag) => / href="([^"]*)"/.exec(tag)?.[1] ?? []);
    const sources = report.findings.flatMap((finding) => finding.sources.map(({ url }) => url));
    expect(hrefs.filter((href) => !sources.includes(href))).toEqual([]);
  });
});
