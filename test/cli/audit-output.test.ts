import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse';
import { runAudit, type AuditRun } from '../helpers/audit-command';
import { excelSheets, wordText } from '../helpers/office';
import { readCsv } from '../helpers/read-csv';
import { serve, type Server } from '../helpers/serve';

const PAGE = `<!doctype html><html lang="en"><title>Acme: invoices without typing</title>
  <main><h1>Invoices that write themselves</h1><p>Acme reads your e-mails and drafts every invoice for you.</p>
  <a href="/demo" style="background:#06c;color:#fff;padding:12px 24px">Book a demo</a></main></html>`;

let server: Server;
let folder: string;
/** Of both pages: most of what is written does not depend on how a page was read, and reading takes longest. */
let facts: string;
beforeAll(async () => {
  server = await serve({ '/one': PAGE, '/two': PAGE, '/empty': '' });
  folder = mkdtempSync(join(tmpdir(), 'small-yes-'));
  facts = join(folder, 'facts');
  const run = await runAudit([at('/one'), at('/two'), '--save-facts', facts]);
  expect(run).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const holding = (part: object): unknown => expect.objectContaining(part);
const at = (path: string): string => `${server.origin}${path}`;
const fromFacts = (...words: string[]): Promise<AuditRun> => runAudit(['--from-facts', facts, ...words]);
const lines = ({ stdout }: AuditRun): unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

describe('one target', () => {
  it('as json: one report on standard output, valid against --schema, and nothing else', async () => {
    const schema = await runAudit(['--schema']);
    expect(schema).toMatchObject({ code: 0 });
    const run = await runAudit([at('/one'), '--format', 'json', '--intent', 'warm', '--viewport', 'mobile']);
    expect(run).toMatchObject({ code: 0 });
    const report: unknown = JSON.parse(run.stdout);
    const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(parseObject(schema.stdout));
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(parseReport(report)).toMatchObject({
      page: { url: at('/one'), title: 'Acme: invoices without typing', viewport: { width: 390, height: 844 } },
      intent: { profile: 'warm', source: 'chosen' },
    });
    expect(run.stderr).toContain(`Reading ${at('/one')}`);
  });

  it('without a format: text for people', async () => {
    const run = await fromFacts(at('/one'));
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain('Acme: invoices without typing');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('as md and html: the document, or the file that is named', async () => {
    const file = join(folder, 'new', 'report.html');
    const [md, html] = [
      await fromFacts(at('/one'), '--format', 'md'),
      await fromFacts(at('/one'), '--format', 'html', '--out', file),
    ];
    expect(md).toMatchObject({ code: 0 });
    expect(md.stdout).toContain('Book a demo');
    expect(html).toMatchObject({ code: 0, stdout: '' });
    expect(html.stderr).toContain(`Written: ${file}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('as docx, xlsx and tickets: files that their readers open', async () => {
    const files = ['docx', 'xlsx', 'tickets.csv'].map((ending) => join(folder, `report.${ending}`));
    for (const [place, format] of ['docx', 'xlsx', 'tickets'].entries()) {
      const run = await fromFacts(at('/one'), '--format', format, '--out', files[place] ?? '');
      expect(run).toMatchObject({ code: 0, stdout: '' });
    }
    const [word = '', excel = '', tickets = ''] = files;
    expect(await wordText(new Blob([readFileSync(word)]))).toContain('Acme: invoices without typing');
    expect((await excelSheets(new Blob([readFileSync(excel)])))[0]?.rows).toContainEqual([
      'Page',
      'Acme: invoices without typing',
    ]);
    expect(readCsv(readFileSync(tickets, 'utf8'))[0]).toContain('Done when');
  });

  it('as docx without a file: a sentence, before anything is read', async () => {
    const run = await runAudit([at('/one'), '--format', 'docx']);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toBe('docx is no text for a terminal: give --out with the name of a file.\n');
  });

  it('as a plan: the events of the page, for a spreadsheet or for people', async () => {
    const into = `${join(folder, 'plans')}/`;
    const csv = await fromFacts(at('/one'), '--format', 'plan-csv', '--out', into);
    expect(csv).toMatchObject({ code: 0, stdout: '' });
    const [name = ''] = readdirSync(into);
    expect(name).toMatch(/-one-[0-9a-f]{8}\.plan\.csv$/);
    expect(readFileSync(join(into, name), 'utf8')).toContain('Click on “Book a demo”');
    const md = await fromFacts(at('/one'), '--format', 'plan-md');
    expect(md).toMatchObject({ code: 0 });
    expect(md.stdout).toContain('`generate_lead`');
  });

  it('as jsonl: one row', async () => {
    const run = await fromFacts(at('/one'), '--format', 'jsonl');
    expect(lines(run)).toEqual([{ target: at('/one'), report: holding({ schema: 2 }) }]);
  });

  it('that cannot be audited: nothing on standard output, a sentence on standard error, exit 1', async () => {
    const file = join(folder, 'never.json');
    const run = await runAudit([at('/missing'), '--format', 'json', '--out', file]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('The site answered 404 (Not Found): there is no page at this address.\n');
    expect(existsSync(file)).toBe(false);
  });

  it('in German: what is done, and the sentence of a row beside the same reason', async () => {
    const run = await runAudit([at('/missing'), '--format', 'jsonl', '--language', 'de']);
    const message = 'Die Website antwortete mit 404 (Not Found): unter dieser Adresse gibt es keine Seite.';
    expect(run).toMatchObject({ code: 1 });
    expect(lines(run)).toEqual([{ target: at('/missing'), error: { reason: 'error-page', message } }]);
    expect(run.stderr).toContain(`${at('/missing')} wird gelesen …\n${at('/missing')}: ${message}\n`);
  });
});

describe('several targets', () => {
  it('are JSON Lines, a row as each ends, errors included', async () => {
    const targets = [at('/one'), at('/missing'), 'no-such.html', 'chrome://settings', at('/empty'), at('/two')];
    const run = await runAudit(targets);
    expect(run).toMatchObject({ code: 1 });
    const rows = lines(run);
    expect(rows).toHaveLength(targets.length);
    expect(rows).toEqual(
      expect.arrayContaining([
        { target: at('/one'), report: holding({ schema: 2 }) },
        { target: at('/two'), report: holding({ schema: 2 }) },
        { target: at('/missing'), error: holding({ reason: 'error-page' }) },
        { target: 'no-such.html', error: { reason: 'no-such-file', message: 'There is no file “no-such.html”.' } },
        { target: 'chrome://settings', error: holding({ reason: 'not-a-web-page' }) },
        { target: at('/empty'), error: holding({ reason: 'empty' }) },
      ]),
    );
  });

  it('as json into a file are JSON Lines too; a folder takes one report a target', async () => {
    const file = join(folder, 'audits.jsonl');
    const toFile = await fromFacts(at('/one'), at('/two'), '--format', 'json', '--out', file);
    expect(toFile).toMatchObject({ code: 0, stdout: '' });
    expect(lines({ ...toFile, stdout: readFileSync(file, 'utf8') })).toHaveLength(2);
    const into = join(folder, 'reports', '/');
    expect(await fromFacts(at('/one'), at('/two'), '--out', into)).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(into)).toHaveLength(2);
    for (const name of readdirSync(into))
      expect(parseReport(parseObject(readFileSync(join(into, name), 'utf8')))).toBeTruthy();
  });

  it('as md and html are one file each, in the folder that is named', async () => {
    const into = join(folder, 'documents');
    const run = await runAudit([at('/one'), at('/two'), at('/missing'), '--format', 'html', '--out', into]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(readdirSync(into)).toHaveLength(2);
    for (const name of readdirSync(into)) expect(name).toMatch(/^127-0-0-1-\d+-(?:one|two)-[0-9a-f]{8}\.html$/);
  });
});

function parseObject(text: string): object {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  return value;
}
