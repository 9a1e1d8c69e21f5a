import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../src/cli/read-page';
import { TargetError } from '../../src/cli/target-error';
import { VIEWPORTS } from '../../src/cli/viewport';
import { startChromium } from '../helpers/chromium';
import { snapshot } from '../helpers/facts';
import { serve, type Page, type Server } from '../helpers/serve';

/** Says where it ran and what was there: enough to see what the page looked like when it was read. */
const READER = `({ ok: true, snapshot: { ...${JSON.stringify(snapshot())},
  url: location.href,
  viewport: { width: innerWidth, height: innerHeight },
  caps: [{ name: document.body?.innerText ?? '', limit: document.querySelectorAll('iframe').length, found: navigator.maxTouchPoints }],
} })`;

const forever: Page = () => undefined;
const redirect = (to: string): Page => ({ html: '', status: 302, headers: { location: to } });
const type = (contentType: string): Page => ({ html: 'x', headers: { 'content-type': contentType } });

/** Told when a page is there that waits for its own script, and is waited for as long. */
let onheldup = (): void => undefined;

const PAGES: Record<string, Page> = {
  '/held-up': '<p>held up</p><script src="/held-up.js"></script>',
  '/held-up.js': () => onheldup(),
  '/plain': '<p>plain</p>',
  '/late': '<p id="p">early</p><script>setTimeout(() => { p.textContent = "late"; }, 200)</script>',
  '/hanging-frame': '<p>around the frame</p><iframe src="/forever"></iframe>',
  '/hanging-call': '<p>calling</p><script>fetch("/forever")</script><img src="data:,">',
  '/forever': forever,
  '/restless': '<p id="p"></p><script>setInterval(() => { p.textContent = "still here"; }, 50)</script>',
  '/busy': '<p>busy</p><script>setTimeout(() => { for (;;); }, 0)</script>',
  '/alerts': '<p>said</p><script>alert(1); confirm(2); prompt(3); onbeforeunload = () => "stay"</script>',
  '/popup': '<p>opener</p><script>open("/plain"); open("/plain")</script>',
  '/hostile': `<p>hostile</p><script>
    JSON.stringify = JSON.parse = Array.prototype.map = Object.entries = () => { throw new Error('tampered'); };
    window.innerWidth = 7;
    Object.prototype.toJSON = () => 'tampered';
  </script>`,
  '/csp': {
    html: '<p>strict</p>',
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
  },
  '/moves': '<script>location.replace("/plain")</script>',
  '/moves-late':
    '<p>old</p><script>addEventListener("load", () => setTimeout(() => location.replace("/plain"), 100))</script>',
  '/moves-slowly': '<p>old</p><script>addEventListener("load", () => location.replace("/slow"))</script>',
  '/slow': (_, response) => void setTimeout(() => response.setHeader('content-type', 'text/html').end('slow'), 1_500),
  '/stays': '<p>old</p><script>addEventListener("load", () => location.replace("/slow-nothing"))</script>',
  '/slow-nothing': (_, response) => void setTimeout(() => response.writeHead(204).end(), 1_500),
  '/moves-away': '<script>location.replace("http://127.0.0.1:9/")</script>',
  '/turns': '<script>location.replace("/turns?" + performance.timeOrigin)</script>',
  '/loop': redirect('/loop'),
  '/to-plain': redirect('/plain'),
  '/missing': { html: '<h1>Not here</h1>', status: 404 },
  '/forbidden': { html: '<h1>No</h1>', status: 403 },
  '/broken': { html: '<h1>Oops</h1>', status: 503 },
  '/moves-to-missing': '<script>location.replace("/missing")</script>',
  '/nothing': { html: '', status: 204 },
  '/download': { html: 'x', headers: { 'content-disposition': 'attachment; filename=a.zip' } },
  '/json': type('application/json'),
  '/text': type('text/plain'),
  '/image': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '/cut-off': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>half</p>');
    setTimeout(() => response.destroy(), 100);
  },
  '/silent-end': (request) => void request.socket.destroy(),
};

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([startChromium(), serve(PAGES)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

const read = (path: string, reader = READER): ReturnType<typeof readPage> =>
  readPage(browser, new URL(path, server.origin), VIEWPORTS.desktop, { page: reader, access: null });

async function words(path: string): Promise<string | undefined> {
  return (await read(path)).snapshot.caps[0]?.name.trim();
}

async function refusal(path: string): Promise<{ reason: string; message: string }> {
  try {
    await read(path);
  } catch (error) {
    if (error instanceof TargetError) return { reason: error.reason, message: error.message };
    throw error;
  }
  throw new Error(`${path} was read`);
}

const GONE = { reason: 'gone', message: 'The page went away while it was read: it closed itself, or crashed.' };

describe('readPage waits for the page', () => {
  it.each([
    ['/plain', 'plain'],
    ['/late', 'late'],
    ['/restless', 'still here'],
    ['/to-plain', 'plain'],
    ['/moves', 'plain'],
    ['/moves-late', 'plain'],
    ['/moves-slowly', 'slow'],
    ['/stays', 'old'],
  ])('%s is read as “%s”', async (path, expected) => {
    expect(await words(path)).toBe(expected);
  });

  it('does not wait for a frame that never loads', async () => {
    const { snapshot: taken, load } = await read('/hanging-frame');
    // and not 'timed-out', which says that all of the time was waited for
    expect(load).toBe('stalled');
    expect(taken.caps[0]).toMatchObject({ name: 'around the frame', limit: 1 });
  });

  it('reads a page whose script waits for an answer', async () => {
    expect(await read('/hanging-call')).toMatchObject({ load: 'loaded', snapshot: { caps: [{ name: 'calling' }] } });
  });
});

describe('readPage opens the page as asked', () => {
  it.each([
    ['desktop', 1366, 768, 0],
    ['mobile', 390, 844, 1],
  ] as const)('in the %s viewport', async (name, width, height, touchPoints) => {
    const { snapshot: taken } = await readPage(browser, new URL('/plain', server.origin), VIEWPORTS[name], {
      page: READER,
      access: null,
    });
    expect(taken.viewport).toEqual({ width, height });
    expect(taken.caps[0]?.found).toBe(touchPoints);
  });
});

describe('readPage keeps the page’s own scripts out', () => {
  it.each([
    ['/hostile', 'hostile'],
    ['/csp', 'strict'],
    ['/alerts', 'said'],
    ['/popup', 'opener'],
  ])('%s', async (path, expected) => {
    const { snapshot: taken } = await read(path);
    expect(taken.caps[0]?.name).toBe(expected);
    expect(taken.viewport.width).toBe(1366);
  });

  it('leaves no page open behind it', async () => {
    await read('/popup');
    expect(browser.contexts()).toEqual([]);
  });
});

describe('readPage says why there is nothing to read', () => {
  it.each([
    ['/missing', 'error-page', 'The site answered 404 (Not Found): there is no page at this address.'],
    [
      '/forbidden',
      'error-page',
      'The site answered 403 (Forbidden): it refuses this visit, perhaps because it is automated.',
    ],
    ['/broken', 'error-page', 'The site answered 503 (Service Unavailable): its server has a problem.'],
    ['/moves-to-missing', 'error-page', 'The site answered 404 (Not Found): there is no page at this address.'],
    ['/download', 'download', 'The address leads to a file to download, not to a page.'],
    ['/json', 'not-a-web-page', 'This is not a web page but a file of the type application/json.'],
    ['/text', 'not-a-web-page', 'This is not a web page but a file of the type text/plain.'],
    ['/turns', 'redirect-loop', 'The page moves on to another address again and again, without end.'],
    ['/moves-away', 'unreachable', 'The page moved on to http://127.0.0.1:9/, which the browser could not open.'],
  ])('%s: %s', async (path, reason, message) => {
    expect(await refusal(path)).toEqual({ reason, message });
  });

  it.each([
    ['/loop', 'redirect-loop', 'sends the browser round in circles: it redirects without end.'],
    ['/nothing', 'not-a-web-page', 'answered without a page to show.'],
    ['/silent-end', 'unreachable', 'broke the connection off before the page came.'],
  ])('%s: %s, with the host', async (path, reason, message) => {
    expect(await refusal(path)).toEqual({ reason, message: `${new URL(server.origin).host} ${message}` });
  });

  it('a host that nobody knows, and a port where nobody answers', async () => {
    expect(await refusal('http://nobody.invalid/')).toMatchObject({
      reason: 'unreachable',
      message: 'There is no site called nobody.invalid, or this machine is offline.',
    });
    const gone = await serve({});
    await gone.close();
    expect(await refusal(gone.origin)).toMatchObject({
      reason: 'unreachable',
      message: `Nothing answers at ${new URL(gone.origin).host}: the server refused the connection.`,
    });
  });

  it('a page that is closed while it is read', async () => {
    const here = new Promise<void>((resolve) => (onheldup = resolve));
    const reading = refusal('/held-up');
    await here;
    await browser.contexts()[0]?.pages()[0]?.close();
    expect(await reading).toEqual(GONE);
    if (!browser.isConnected()) browser = await startChromium();
  });

  it('a page that takes the browser down', async () => {
    const other = await startChromium();
    const here = new Promise<void>((resolve) => (onheldup = resolve));
    const reading = readPage(other, new URL('/held-up', server.origin), VIEWPORTS.desktop, {
      page: READER,
      access: null,
    });
    const failing = expect(reading).rejects.toMatchObject(GONE);
    await here;
    const cdp = await other.newBrowserCDPSession();
    await cdp.send('Browser.crash').catch(() => undefined);
    await failing;
    expect(other.isConnected()).toBe(false);
  });

  it('a page whose script never ends, and goes on with the next page', async () => {
    expect(await refusal('/busy')).toEqual({
      reason: 'time-out',
      message: 'The page kept the browser busy and could not be read in time.',
    });
    if (!browser.isConnected()) browser = await startChromium();
    expect(await words('/plain')).toBe('plain');
  });

  it('a reader that fails, and one that answers nonsense', async () => {
    await expect(read('/plain', '({ ok: false, error: "no body" })')).rejects.toThrow(
      'The page could not be read: no body',
    );
    await expect(read('/plain', '7')).rejects.toThrow('The page could not be read: The reader gave no answer.');
    await expect(read('/plain', '({ ok: true, snapshot: { schema: 1 } })')).rejects.toThrow('These facts are damaged');
    await expect(read('/plain', 'throw new Error("inside")')).rejects.toThrow('inside');
  });
});
