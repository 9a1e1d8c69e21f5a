import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/click-icon';
import { parseReport } from '../../src/report/parse';
import type { Report } from '../../src/report/report';
import { serve, type Server } from '../helpers/serve';
import { openChromium } from './chromium';
import { PAGES, SAVED_JSON, WHEN_DONE, WHEN_LOOKED } from './pages';

const root = join(import.meta.dirname, '..', '..');

let server: Server;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await serve(PAGES, join(root, 'src', 'cli', 'sample'));
  browser = await openChromium();
});
afterAll(async () => {
  await server.close();
  await browser.context.close();
});

/** The report that a person gets who clicks the icon and exports it as JSON. */
async function byExtension(address: string): Promise<Report> {
  await browser.page.goto(address);
  const popup = await browser.clickIcon(browser.page);
  await popup.evaluate(WHEN_DONE);
  await popup.evaluate(WHEN_LOOKED);
  const saved = await popup.evaluate(SAVED_JSON);
  await popup.close();
  return parseReport(JSON.parse(String(saved)));
}

/** The report that a person gets who types the command. */
async function byCommand(address: string): Promise<Report> {
  const words = ['run', '--silent', 'audit', '--', address, '--format', 'json', '--viewport', '1366x768'];
  const { stdout } = await promisify(execFile)('npm', words, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return parseReport(JSON.parse(stdout));
}

it.each(['/', '/ordinary', '/strict', '/5000-links'])('are given by extension and command line on %s', async (path) => {
  const [clicked, typed] = [await byExtension(server.origin + path), await byCommand(server.origin + path)];
  const then = '2026-01-01T00:00:00.000Z';
  clicked.page.takenAt = then;
  typed.page.takenAt = then;
  // Times of one visit, as `takenAt`: the contract says that they differ.
  typed.visit = clicked.visit;
  expect(clicked.score.total).not.toBeNull();
  expect(clicked.access.ran).toBe(true);
  expect(clicked).toEqual(typed);
  expect(JSON.stringify(clicked)).toBe(JSON.stringify(typed));
});
