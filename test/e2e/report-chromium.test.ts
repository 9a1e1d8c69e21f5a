import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/click-icon';
import { parseReport } from '../../src/report/parse';
import { serve, type Server } from '../helpers/serve';
import { openChromium } from './chromium';
import { press } from './marks';
import { PAGES, SAVED_JSON, WHEN_DONE } from './pages';
import { REASON, SAVED_FILES, SET_ASIDE } from './report';

let server: Server;
let browser: ExtensionBrowser;
let folder: string;
let tab: Page;
let json: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'small-yes-report-'));
  server = await serve(PAGES);
  browser = await openChromium();
  await browser.page.goto(`${server.origin}/ordinary`);
  const popup = await browser.clickIcon(browser.page);
  await popup.evaluate(WHEN_DONE);
  await popup.evaluate(SET_ASIDE);
  json = String(await popup.evaluate(SAVED_JSON));
  const opened = browser.context.waitForEvent('page');
  await popup.evaluate(press('Full report'));
  tab = await opened;
  await tab.getByRole('button', { name: 'Print or save as PDF' }).waitFor();
});
afterAll(async () => {
  await server.close();
  await browser.context.close();
  rmSync(folder, { recursive: true });
});

const paper = () => tab.frameLocator('iframe');

it('says the score, the reviewed score and the reason, in the file and in the tab', async () => {
  const report = parseReport(JSON.parse(json));
  expect(report.review.decisions).toMatchObject([{ verdict: 'kept', note: REASON }]);
  expect(report.review.total).toBeGreaterThan(report.score.total ?? 100);
  // the frame shows an empty page before it shows the report
  await paper().getByText(REASON).first().waitFor();
  const text = await paper().locator('body').innerText();
  expect(text).toContain(
    `Reviewed score ${String(report.review.total)} of 100; as found ${String(report.score.total)}`,
  );
});

it('takes pictures of what it names when it is told to, and puts the page back', async () => {
  await browser.page.evaluate(() => window.scrollTo(0, 40));
  await tab.getByRole('button', { name: 'Add pictures' }).click();
  await tab.getByText(/pictures were taken|picture was taken/).waitFor();
  // the frame is loaded anew with them, a moment after they were taken
  const first = paper().locator('.fixes img').first();
  await first.waitFor();
  await expect.poll(() => first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  expect(await browser.page.evaluate(() => window.scrollY)).toBe(40);
});

it.each(SAVED_FILES)('saves %s', async (name, ending) => {
  await tab.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: new RegExp(`^${name}`) }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^small-yes-127\.0\.0\.1-\d{4}-\d\d-\d\d\./);
  expect(download.suggestedFilename().replace(/^.*?-\d\d-\d\d(?=\.)/, '')).toBe(ending);
});

it('opens a report that was saved, and says what is none', async () => {
  const file = join(folder, 'saved.json');
  writeFileSync(file, json.replace('Rota planning for care homes', 'Saved a month ago'));
  await tab.locator('input[type=file]').first().setInputFiles(file);
  await paper().getByRole('heading', { name: 'Saved a month ago' }).waitFor();
  expect(await tab.title()).toBe('Saved a month ago · Small Yes');
  writeFileSync(file, '{"a": 1}');
  await tab.locator('input[type=file]').first().setInputFiles(file);
  await tab.getByText('This is not a Small Yes report.').waitFor();
});

it('goes out in the name of an agency', async () => {
  await tab.getByRole('button', { name: 'Your brand' }).click();
  await tab.getByLabel('Name', { exact: true }).fill('Nordlicht');
  await tab.getByRole('button', { name: 'Use this brand' }).click();
  await tab.getByText('Reports go out in the name of Nordlicht.').waitFor();
  await paper().locator('.brand', { hasText: 'Nordlicht' }).waitFor();
  expect(await tab.title()).toBe('Saved a month ago · Nordlicht');
  expect(await paper().locator('body').innerText()).not.toContain('Small Yes');
});
