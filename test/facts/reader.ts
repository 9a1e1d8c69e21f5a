import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { parsePageAnswer, type ReadOptions } from './answer';
import { startChromium } from '../helpers/chromium';
import { isolatedWorld } from '../../src/cli/isolated-world';
import type { Facts, Snapshot } from '../../src/facts/snapshot';

/** A Chromium with the page bundle of now: pages in, snapshots out, as the command line reads them. */
export interface Reader {
  /** Reads a page made of this body (or a whole document) at 1366 × 768. */
  read: (html: string, options?: ReadOptions) => Promise<Snapshot>;
  /** The same, its facts alone. */
  facts: (html: string, options?: ReadOptions) => Promise<Facts>;
  bundle: string;
  close: () => Promise<void>;
}

export async function startReader(): Promise<Reader> {
  const bundle = inject('pageBundle');
  const browser = await startChromium();
  const desk = await openDesk(browser);
  const read = async (html: string, options: ReadOptions = {}): Promise<Snapshot> => {
    // A page that hangs would keep the next one waiting: it gets a window of its own.
    const { page, show } = options.hanging === undefined ? desk : await openDesk(browser);
    try {
      await page.setViewportSize(options.viewport ?? { width: 1366, height: 768 });
      await show(html, options);
      if (options.before !== undefined) await page.evaluate(options.before);
      for (const selector of options.press ?? []) await page.click(selector);
      if (options.after !== undefined) await page.evaluate(options.after);
      const cdp = await page.context().newCDPSession(page);
      const world = await isolatedWorld(cdp);
      const answer = await world.run(bundle);
      await cdp.detach();
      return parsePageAnswer(answer);
    } finally {
      if (page !== desk.page) await page.close();
    }
  };
  return {
    read,
    facts: async (html, options) => (await read(html, options)).facts,
    bundle,
    close: () => browser.close(),
  };
}

/** A window, and what it shows next. A window costs ten times what a page in it does, so most reads share one. */
interface Desk {
  page: Page;
  show: (html: string, options: ReadOptions) => Promise<void>;
}

async function openDesk(browser: Browser): Promise<Desk> {
  const page = await browser.newPage();
  let shown: { html: string; options: ReadOptions } = { html: '', options: {} };
  await page.route('**/*', async (route) => {
    const { html, options } = shown;
    const url = route.request().url();
    const other = options.pages?.[url];
    if (url === ADDRESS) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: document(html) });
    else if (other !== undefined) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: other });
    else if (options.hanging?.includes(url) !== true) await route.abort();
  });
  return {
    page,
    show: async (html, options) => {
      shown = { html, options };
      await page.goto(ADDRESS, { waitUntil: options.hanging === undefined ? 'load' : 'domcontentloaded' });
    },
  };
}

/** Address of every page that is read. */
export const ADDRESS = 'https://acme.test/landing?utm_source=x';

function document(html: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(html)) return html;
  return `<!doctype html><html lang="en"><head><title>Test</title><style>body{margin:0;font:16px/1.5 sans-serif}</style></head><body>${html}</body></html>`;
}
