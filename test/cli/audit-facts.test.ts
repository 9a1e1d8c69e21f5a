import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAudit, type AuditRun } from '../helpers/audit-command';
import { serve, type Server } from '../helpers/serve';

const page = (name: string): string => `<!doctype html><html lang="en"><title>${name}</title>
  <h1>${name} for small bakeries</h1><p>Know what sold, every evening.</p><a href="/trial">Start a free trial</a></html>`;
/** No run may start a browser here: there is none at this path. */
const NO_BROWSER = { SMALL_YES_CHROMIUM: '/no/such/browser' };

let server: Server;
let folder: string;
let live: AuditRun;
beforeAll(async () => {
  server = await serve({ '/one': page('Ledger'), '/two': page('Till') });
  folder = mkdtempSync(join(tmpdir(), 'small-yes-'));
  live = await runAudit([at('/two'), at('/one'), '--save-facts', folder]);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const at = (path: string): string => `${server.origin}${path}`;
const fromFacts = (...words: string[]): Promise<AuditRun> =>
  runAudit(['--from-facts', folder, ...words], { env: NO_BROWSER });
const sorted = (text: string): string[] => text.trim().split('\n').sort();

describe('--save-facts and --from-facts', () => {
  it('keep one file a target, named after it', () => {
    expect(live).toMatchObject({ code: 0 });
    expect(
      readdirSync(folder).map((name) => name.replace(/-[0-9a-f]{8}\.json$/, '').replace(/\d{4,}/, 'PORT')),
    ).toEqual(['127-0-0-1-PORT-one', '127-0-0-1-PORT-two']);
  });

  it('judge again without a browser, to the same rows, in one order', async () => {
    const again = await fromFacts();
    expect(again).toMatchObject({ code: 0 });
    expect(sorted(again.stdout)).toEqual(sorted(live.stdout));
    expect((await fromFacts()).stdout).toBe(again.stdout);
    expect(again.stdout.indexOf('Ledger')).toBeLessThan(again.stdout.indexOf('Till'));
  });

  it('judge for another intent, one target, in any format', async () => {
    const run = await fromFacts(at('/one'), '--format', 'json', '--intent', 'hot', '--min-score', '100');
    expect(run).toMatchObject({ code: 2, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ page: { title: 'Ledger' }, intent: { profile: 'hot' } });
    expect((await fromFacts(at('/two'), '--format', 'md')).stdout).toContain('Till');
  });

  it('judge as another kind of page', async () => {
    const run = await fromFacts(at('/one'), '--format', 'json', '--page-type', 'shop');
    expect(JSON.parse(run.stdout)).toMatchObject({
      page: { type: 'shop', typeSource: 'chosen', typeWhy: 'chosen by you' },
    });
  });

  it('say what is missing or damaged', async () => {
    expect(await fromFacts(at('/three'))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `No facts of “${at('/three')}” are kept in “${folder}”.\n`,
    });
    const empty = mkdtempSync(join(folder, 'empty-'));
    const run = (words: string[]): Promise<AuditRun> => runAudit(words, { env: NO_BROWSER });
    expect((await run(['--from-facts', empty])).stderr).toMatch(/^There are no facts \(files that end in \.json\)/);
    const nowhere = join(empty, 'nowhere');
    expect(await run(['--from-facts', nowhere])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `There is no “${nowhere}” on this machine.\n`,
    });
    writeFileSync(join(empty, 'broken.json'), '[1');
    const broken = await run(['--from-facts', empty, '--format', 'jsonl']);
    expect(broken).toMatchObject({ code: 1 });
    expect(JSON.parse(broken.stdout)).toMatchObject({ error: { reason: 'bad-facts' } });
  });

  it('speak German when they are asked to: progress, files and rows', async () => {
    const file = join(folder, 'bericht.md');
    const german = ['--language', 'de'];
    expect(await fromFacts(at('/one'), '--format', 'md', '--out', file, ...german)).toMatchObject({
      code: 0,
      stderr: `Geschrieben: ${file}\n`,
    });
    const row = await fromFacts(at('/three'), '--format', 'jsonl', ...german);
    const message = `Von „${at('/three')}“ sind in „${folder}“ keine Fakten gespeichert.`;
    expect(row).toMatchObject({ code: 1, stderr: `${at('/three')}: ${message}\n` });
    expect(JSON.parse(row.stdout)).toEqual({ target: at('/three'), error: { reason: 'no-facts', message } });
    const nothing = join(folder, 'nichts');
    expect(await runAudit(['--from-facts', nothing, ...german], { env: NO_BROWSER })).toMatchObject({
      code: 1,
      stderr: `„${nothing}“ gibt es auf diesem Rechner nicht.\n`,
    });
  });
});
