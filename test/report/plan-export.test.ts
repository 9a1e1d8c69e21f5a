import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToCsv } from '../../src/report/plan-csv';
import { planToMarkdown } from '../../src/report/plan-markdown';
import { anyText, HOSTILE, reportWith } from '../helpers/hostile';
import { demoReport } from '../helpers/report';
import { english } from '../../src/report/words';

/** A reader of RFC 4180, to the letter. */
function parse(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const found = cell.exec(csv);
    if (!found) throw new Error(`No cell at ${at}: ${csv.slice(at, at + 40)}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

const cells = HOSTILE.map((text): [string, string] => [JSON.stringify(text).slice(0, 60), text]);

describe('the plan as CSV', () => {
  it('has a heading, and a row for each event', () => {
    const report = demoReport();
    const [head, ...rows] = parse(planToCsv(report, english));
    expect(head).toEqual([
      'For',
      'Event',
      'Recommended name',
      'When',
      'Element',
      'Parameters',
      'Formula',
      'What it tells',
    ]);
    expect(rows.map(([, event]) => event)).toEqual(report.measurement.plan.map(({ event }) => event));
    expect(rows[0]).toContain('Click on “Book a demo”');
  });

  it.each(cells)('keeps %s in its cell, and no cell a formula', (_, text) => {
    const rows = parse(planToCsv(reportWith(text), english));
    expect(rows.every((row) => row.length === 8)).toBe(true);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('%j becomes text', (text) => {
    const [, row] = parse(planToCsv(reportWith(text), english));
    expect(row?.[3]).toMatch(/^'/);
  });

  it('leaves ordinary words alone', () => {
    const [, row] = parse(planToCsv(reportWith('Book a demo - it’s free, “really”'), english));
    expect(row?.[3]).toBe('Book a demo - it’s free, “really”');
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = parse(planToCsv(reportWith(text), english));
        expect(rows.every((row) => row.length === 8 && row.every((cell) => !/^\s*[=+\-@＝＋－＠]/.test(cell)))).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('the plan as Markdown', () => {
  it('has the tools, the events by what they measure, and the note', () => {
    const markdown = planToMarkdown(reportWith('Fleet'), english);
    expect(markdown).toContain('# How to measure it: Fleet');
    expect(markdown).toContain('- **Matomo** (analytics): Fleet');
    expect(markdown).toContain('## Click progression');
    expect(markdown).toContain('| `field_error` (own name) | Fleet | Fleet | `field_name` Fleet |');
    // the last line says whose it is
    expect(markdown.trim().split('\n\n').at(-2)).toMatch(/^Never send what people type/);
    expect(markdown.trim().split('\n\n').at(-1)).toMatch(/^Small Yes \d/);
  });

  const layout = (markdown: string): string[] =>
    markdown
      .split('\n')
      .map((line) =>
        line.startsWith('|') ? `${line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length}` : '',
      );

  it.each(cells)('keeps %s in its cell', (_, text) => {
    expect(layout(planToMarkdown(reportWith(text), english))).toEqual(
      layout(planToMarkdown(reportWith('harmless'), english)),
    );
  });
});
