import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureFirefox } from '../../src/cli/install-browser';
import { serve, type Server } from '../helpers/serve';
import { openFirefox, type FirefoxWithExtension } from './firefox';
import { popupText, PAGES, WHEN_DONE, WHEN_SCANNING, type PopupText } from './pages';

/** How long anything may take until the popup says something true, milliseconds. A few seconds, on a slow machine. */
const BOUND = 20_000;

let server: Server;
let firefox: FirefoxWithExtension;

beforeAll(async () => {
  server = await serve(PAGES);
  const extension = join(import.meta.dirname, '..', '..', 'dist', 'firefox');
  firefox = await openFirefox(await ensureFirefox(() => undefined), extension);
});
afterAll(async () => {
  await server.close();
  await firefox.close();
});

async function clickOn(address: string): Promise<PopupText & { milliseconds: number }> {
  await firefox.goto(address.startsWith('/') ? server.origin + address : address);
  const start = Date.now();
  await firefox.clickIcon();
  const said = popupText(await firefox.inPopup(WHEN_DONE));
  const milliseconds = Date.now() - start;
  await firefox.closePopup();
  return { ...said, milliseconds };
}

it('shows the score of a page that may load nothing and run nothing', async () => {
  const { score, text, announced } = await clickOn('/strict');
  expect(score, announced).toBeGreaterThan(0);
  expect(text).toContain('Book a demo');
});

it.each(['/frame-that-hangs', '/half', '/overrides', '/100000-elements', '/5000-links'])(
  'gives %s a score within its bound',
  async (address) => {
    const { score, announced, milliseconds } = await clickOn(address);
    expect(score, announced).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(BOUND);
  },
);

it('is not moved by a page that replaces the built-ins', async () => {
  const { score } = await clickOn('/ordinary');
  expect(score).not.toBeNull();
  expect((await clickOn('/overrides')).score).toBe(score);
});

it.each([
  ['/empty', /empty|nothing/i],
  ['/plain.txt', /single file/],
  ['/paper.pdf', /PDF|lets? extensions read/],
  ['about:blank', /belongs to the browser/],
  ['about:config', /belongs to the browser/],
])('says why %s is not scored, and what to do', async (address, sentence) => {
  const { score, announced } = await clickOn(address);
  expect(score).toBeNull();
  expect(announced).toMatch(sentence);
});

it('says why a page that did not load is not scored', async () => {
  const gone = await serve({});
  await gone.close();
  const { score, announced } = await clickOn(`${gone.origin}/`);
  expect(score).toBeNull();
  expect(announced).toMatch(/may not have loaded/);
});

it('does not hang when the tab is closed half-way, and audits the next page', async () => {
  await firefox.inBrowser(
    `const [address, resolve] = arguments;
     gBrowser.selectedTab = gBrowser.addTrustedTab(address);
     const look = () => gBrowser.currentURI.spec === address ? resolve() : setTimeout(look, 20);
     look();`,
    [`${server.origin}/half`],
  );
  await firefox.clickIcon();
  await firefox.inPopup(WHEN_SCANNING);
  await firefox.inBrowser('gBrowser.removeCurrentTab(); arguments[0]();');
  const said = await firefox.inPopup(WHEN_DONE).then(
    (value) => popupText(value).announced,
    () => 'the popup closed with its tab',
  );
  expect(said).toMatch(/was closed|closed with its tab/);
  await firefox.closePopup();
  expect((await clickOn('/ordinary')).score).toBeGreaterThan(0);
});
