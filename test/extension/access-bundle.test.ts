import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isolatedWorld } from '../../src/cli/isolated-world';
import type { AccessFact } from '../../src/facts/access';
import { parseAccess } from '../../src/reading/parse-access';
import { startChromium } from '../helpers/chromium';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ADDRESS = 'https://acme.test/';

let bundle: string;
let browser: Browser;
beforeAll(async () => {
  const result = await build({
    root: ROOT,
    configFile: fileURLToPath(new URL('../../vite.access-bundle.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { write: false },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('The bundle was not built.');
  bundle = output.output[0].code;
  browser = await startChromium();
});
afterAll(() => browser.close());

/** What is found on a page under the strictest policy, and all that was asked of the network. */
async function check(body: string, selectors: readonly string[]): Promise<{ access: unknown; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  try {
    await page.route('**/*', async (route) => {
      asked.push(route.request().url());
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy':
            "default-src 'none'; style-src 'unsafe-inline' https://other.test; require-trusted-types-for 'script'",
        },
        body: `<!doctype html><html lang="en"><head><title>Test</title></head><body>${body}</body></html>`,
      });
    });
    await page.goto(ADDRESS);
    asked.length = 0;
    const world = await isolatedWorld(await page.context().newCDPSession(page));
    await world.run(bundle);
    const access = await world.run(`smallYesAccess(${JSON.stringify(selectors)})`);
    expect(await page.evaluate('typeof smallYesAccess + typeof axe')).toBe('undefinedundefined');
    return { access, asked };
  } finally {
    await page.close();
  }
}

const found = (access: unknown): string[] =>
  typeof access === 'object' && access !== null && 'violations' in access && Array.isArray(access.violations)
    ? access.violations.map((one: AccessFact['violations'][number]) => `${one.rule} ${one.selector}`).sort()
    : [];

it('finds what stands between a visitor and the next step, by our own selectors, and asks no network', async () => {
  const { access, asked } = await check(
    `<a id="faint" href="/demo" style="color:#bbb;background:#fff">Book a demo</a>
     <button id="mute"><svg width="9" height="9"></svg></button>
     <form><input id="bare" type="email"><label>Name <input id="named" autocomplete="name"></label>
     <input id="odd" aria-label="Phone" autocomplete="phone-number"></form>`,
    ['#faint', '#mute', '#bare', '#named', '#odd'],
  );
  expect(access).toMatchObject({ ran: true });
  expect(found(access)).toEqual(
    expect.arrayContaining(['autocomplete-valid #odd', 'button-name #mute', 'color-contrast #faint', 'label #bare']),
  );
  expect(found(access).filter((one) => one.endsWith('#named'))).toEqual([]);
  expect(asked).toEqual([]);
});

it('looks at nothing that it was not asked about, and takes a part inside for the element around it', async () => {
  const { access } = await check(
    `<a id="around" href="/"><b style="color:#ccc">Start now</b></a><p style="color:#ccc">Faint, and nobody asked.</p>`,
    ['#around'],
  );
  expect(found(access)).toEqual(['color-contrast #around']);
});

it('brings what was measured, and none of axe-core’s sentences', async () => {
  const { access } = await check(
    `<p id="faint" style="color:#bbb;background:#fff">A line that is hard to read</p>
     <button id="a" style="width:14px;height:16px;padding:0;border:0">a</button><button id="b" style="width:14px;height:16px;padding:0;border:0;margin:0">b</button>`,
    ['#faint', '#a', '#b'],
  );
  expect(access).toMatchObject({
    violations: expect.arrayContaining([
      {
        rule: 'color-contrast',
        selector: '#faint',
        contrast: { ratio: 1.91, least: 4.5, colour: '#bbbbbb', ground: '#ffffff' },
        target: null,
      },
      expect.objectContaining({
        rule: 'target-size',
        selector: '#a',
        target: { width: 14, height: 16, room: expect.any(Number) },
      }),
    ]),
  });
  expect(parseAccess(access)).toEqual(access);
});

it('reaches into open shadow roots', async () => {
  const { access } = await check(
    '<div id="host"><template shadowrootmode="open"><button class="b"></button></template></div>',
    ['#host >>> .b'],
  );
  expect(found(access)).toContain('button-name #host >>> .b');
});

it.each([
  ['nothing that is there', '<p>Text.</p>', ['#gone', ':::', 'p >>> q']],
  ['a page of more elements than it is made for', '<i></i>'.repeat(20_001), ['i']],
])('does not run on %s', async (_, body, selectors) => {
  expect((await check(body, selectors)).access).toEqual({ ran: false, violations: [] });
});

it('makes no code from text and has no way to the network', () => {
  expect(bundle).not.toMatch(
    /\beval\(|new Function\b|\bFunction\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|importScripts/,
  );
});
