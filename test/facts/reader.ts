import { build } from 'vite';
import { fileURLToPath } from 'node:url';
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

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The page bundle of the sources of now, as text. */
export async function buildPageBundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: fileURLToPath(new URL('../../vite.page-bundle.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { write: false },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (output === undefined || !('output' in output)) throw new Error('The page bundle was not built.');
  return output.output[0].code;
}

export async function startReader(): Promise<Reader> {
  const bundle = await buildPageBundle();
  const browser = await startChromium();
  const read = async (html: string, options: ReadOptions = {}): Promise<Snapshot> => {
    const page = await browser.newPage({ viewport: options.viewport ?? { width: 1366, height: 768 } });
    try {
      await page.route('**/*', async (route) => {
        const url = route.request().url();
        const other = options.pages?.[url];
        if (url === ADDRESS) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: document(html) });
        else if (other !== undefined) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: other });
        else if (options.hanging?.includes(url) !== true) await route.abort();
      });
      await page.goto(ADDRESS, { waitUntil: options.hanging === undefined ? 'load' : 'domcontentloaded' });
      if (options.before !== undefined) await page.evaluate(options.before);
      for (const selector of options.press ?? []) await page.click(selector);
      const cdp = await page.context().newCDPSession(page);
      const world = await isolatedWorld(cdp);
      return parsePageAnswer(await world.run(bundle));
    } finally {
      await page.close();
    }
  };
  return {
    read,
    facts: async (html, options) => (await read(html, options)).facts,
    bundle,
    close: () => browser.close(),
  };
}

/** Address of every page that is read. */
export const ADDRESS = 'https://acme.test/landing?utm_source=x';

function document(html: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(html)) return html;
  return `<!doctype html><html lang="en"><head><title>Test</title><style>body{margin:0;font:16px/1.5 sans-serif}</style></head><body>${html}</body></html>`;
}
