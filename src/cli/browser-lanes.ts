import type { Browser } from 'playwright-core';
import { within } from './deadline';
import { CHROMIUM_FLAGS } from './find-browser';
import { TargetError } from './target-error';

/** How long a browser may take to close, milliseconds; what is left is ended with this process. Our calibration. */
const CLOSE_LIMIT = 5_000;

/** A browser that is there whenever it is asked for: a new one is started when the last one is gone. */
class Lane {
  #browser: Browser | null = null;

  constructor(readonly program: string) {}

  async browser(): Promise<Browser> {
    if (this.#browser?.isConnected() === true) return this.#browser;
    try {
      // Here and not before: what needs no browser need not wait for the driver.
      const { chromium } = await import('playwright-core');
      this.#browser = await chromium.launch({
        executablePath: this.program,
        headless: true,
        args: [...CHROMIUM_FLAGS],
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      return this.#browser;
    } catch (error) {
      const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
      throw new TargetError('no-browser', (words) => words.target.noBrowser(this.program, why));
    }
  }

  async close(): Promise<void> {
    if (this.#browser === null) return;
    await within(CLOSE_LIMIT, this.#browser.close(), () => new Error('stuck')).catch(() => undefined);
  }
}

/**
 * Does the work for every item, `width` of them at a time, each lane with a browser of its own, so that a page that
 * takes its browser down takes no other page with it. The work must not throw.
 */
export async function inBrowserLanes<Item>(
  program: string,
  width: number,
  items: readonly Item[],
  work: (item: Item, browser: () => Promise<Browser>) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const drive = async (lane: Lane): Promise<void> => {
    try {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        await work(item, () => lane.browser());
      }
    } finally {
      await lane.close();
    }
  };
  const lanes = Array.from({ length: Math.min(width, items.length) }, () => new Lane(program));
  await Promise.all(lanes.map(drive));
}
