import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse';
import { runAudit } from '../helpers/audit-command';
import { serve, type Server } from '../helpers/serve';

const FAINT = `<!doctype html><html lang="en"><title>Ledger</title><h1>Ledger for small bakeries</h1>
  <p>Know what sold, every evening.</p><a href="/trial" style="color:#bbb;background:#fff">Start a free trial</a>
  <form><input type="tel" name="phone" required><button>Send</button></form></html>`;
const PAGES = {
  '/faint': FAINT,
  '/strict': {
    html: FAINT,
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
  },
  '/large': FAINT.replace('</html>', `${'<i></i>'.repeat(20_001)}</html>`),
};

let server: Server;
let folder: string;
beforeAll(async () => {
  server = await serve(PAGES);
  folder = mkdtempSync(join(tmpdir(), 'small-yes-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it.each(['/faint', '/strict'])('what axe-core sees on %s is in the report', async (path) => {
  const { code, stdout } = await runAudit([server.origin + path, '--format', 'json']);
  expect(code).toBe(0);
  const { access } = parseReport(JSON.parse(stdout));
  expect(access.ran).toBe(true);
  expect(access.violations.map(({ axe, rule }) => `${axe} ${rule}`)).toContain('label labels');
});

it('facts that were kept give the same report again, what axe-core saw included', async () => {
  const words = ['--format', 'json'];
  const live = await runAudit([`${server.origin}/faint`, ...words, '--save-facts', folder]);
  const again = await runAudit(['--from-facts', folder, ...words], { env: { SMALL_YES_CHROMIUM: '/no/such/browser' } });
  expect(parseReport(JSON.parse(live.stdout)).access.violations.length).toBeGreaterThan(1);
  expect(again.stdout === live.stdout).toBe(true);
});

it('a page that is too large for it is reported without it', async () => {
  const { code, stdout } = await runAudit([`${server.origin}/large`, '--format', 'json']);
  expect(code).toBe(0);
  expect(parseReport(JSON.parse(stdout))).toMatchObject({
    access: { ran: false, violations: [] },
    score: { total: expect.any(Number) },
  });
});
