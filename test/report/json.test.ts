import { describe, expect, it } from 'vitest';
import { toJson, toJsonLine } from '../../src/report/json';
import { parseReport } from '../../src/report/parse';
import type { Report } from '../../src/report/report';
import { demoFindings, demoReport, finding } from '../helpers/report';

/** The same data with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

/** A report with this sentence on what could not be seen, as another program may have written it. */
function unseenAs(sentence: string): Report {
  const report = demoReport();
  return { ...report, coverage: { ...report.coverage, unseen: [sentence] } };
}

describe('toJson', () => {
  const report = demoReport({}, [...demoFindings, finding('promised', { values: { words: 7, ask: 'Book' } })]);

  it('indents by two and ends with a newline', () => {
    expect(toJson(report)).toMatch(
      /^\{\n {2}"schema": 2,\n {2}"locale": "en",\n {2}"tool": \{\n {4}"name": "small-yes",/,
    );
    expect(toJson(report).endsWith('}\n')).toBe(true);
  });

  it('keeps one order of keys whatever order they came in', () => {
    const other: Report = parseReport(turned(report));
    expect(toJson(other)).toBe(toJson(report));
  });

  it('writes marks that turn the reading direction as escapes, and gives them back', () => {
    const hostile = unseenAs('safe\u202Egpj.exe\u2028');
    expect(toJson(hostile)).toContain('safe\\u202egpj.exe\\u2028');
    expect(JSON.parse(toJson(hostile))).toEqual(hostile);
  });
});

describe('toJsonLine', () => {
  it('writes a report in one line, whatever the page says', () => {
    const report = unseenAs('one\u2028two\u0085three\nfour');
    const line = toJsonLine('https://acme.test/\u2029', { ok: true, report });
    expect(line.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2);
    expect(JSON.parse(line)).toEqual({ target: 'https://acme.test/\u2029', report });
  });

  it('keeps the order of keys that a report by itself has', () => {
    const report = demoReport();
    const other: Report = parseReport(turned(report));
    expect(toJsonLine('a', { ok: true, report: other })).toBe(toJsonLine('a', { ok: true, report }));
  });

  it('writes a reason where there is no report', () => {
    expect(toJsonLine('a', { ok: false, reason: 'empty', message: 'Nothing here.' })).toBe(
      '{"target":"a","error":{"reason":"empty","message":"Nothing here."}}\n',
    );
  });
});
