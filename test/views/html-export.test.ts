import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html';
import { startChromium } from '../helpers/chromium';
import { HOSTILE, reportWith } from '../helpers/hostile';
import { demoReport } from '../helpers/report';
import { english } from '../../src/report/words';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'small-yes-html-'));
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a report from disk, as a person would who got it by mail. */
async function open(html: string, options: Parameters<Browser['newPage']>[0] = {}, watch?: (page: Page) => void) {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await browser.newPage(options);
  watch?.(page);
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** The rules that axe finds broken, with the elements. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    'axe.run().then((r) => r.passes.length === 0 ? ["nothing was checked"] : r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" ")))',
  );
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}

describe.each(['<script>', '"><img', '</title>'])('a report on a page that holds %s', (start) => {
  const text = HOSTILE.find((one) => one.startsWith(start)) ?? '';

  it('runs nothing, asks for nothing and shows the text as it is', async () => {
    const events: string[] = [];
    const page = await open(toHtml(reportWith(text), english), {}, (opened) => {
      opened.on('dialog', (dialog) => {
        events.push('dialog');
        void dialog.dismiss();
      });
      opened.on('request', (request) => events.push(request.url()));
    });
    expect(await page.locator('h1').textContent()).toBe(text);
    expect(await page.locator('script, img, iframe').count()).toBe(0);
    expect(events).toEqual([page.url()]);
    await page.close();
  });
});

describe.each([
  ['light', 1000],
  ['dark', 1000],
  ['light', 400],
] as const)('the report in %s at %d px', (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 900 } };

  it('is clean for axe with everything unfolded', async () => {
    const page = await open(toHtml(demoReport(), english).replaceAll('<details>', '<details open>'), options);
    expect(await broken(page)).toEqual([]);
    await page.close();
  });

  it('shows each picture once, its text at its own size', async () => {
    const page = await open(toHtml(demoReport(), english), options);
    const shown = page.locator('svg.chart:visible');
    expect(await shown.count()).toBe(2);
    for (const chart of await shown.all()) {
      const scale = await chart.evaluate(
        (svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')?.split(' ')[2]),
      );
      expect(scale).toBeCloseTo(1, 1);
    }
    await page.close();
  });

  it.each(['x'.repeat(4000), '\u202Egnp.exe\u2066 \u200F(abc)'])('never scrolls sideways', async (text) => {
    const page = await open(toHtml(reportWith(text), english).replaceAll('<details>', '<details open>'), options);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  });
});

it('prints on white, with what is not good unfolded, and what is good as a line', async () => {
  const page = await open(toHtml(demoReport(), english), {
    colorScheme: 'dark',
    viewport: { width: 794, height: 1123 },
  });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  const evidence = page.locator('.checks .spelled details dl').first();
  expect((await evidence.boundingBox())?.height).toBeGreaterThan(20);
  const good = page.locator('.checks > li', { has: page.locator('.mark.pass') }).first();
  expect(await good.locator('details').boundingBox()).toBeNull();
  expect((await page.locator('#measurement details dl').first().boundingBox())?.height).toBeGreaterThan(20);
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});
