import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { startChromium } from '../helpers/chromium';
import { serve } from '../helpers/serve';

/** The popup on a plain page, in a real Chromium. */
export interface Stage {
  /** Opens it with a query of `page/main.ts`, at the size of a popup unless told otherwise, and closes the one before. */
  open: (query: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** A popup's own size, CSS pixels. */
const SIZE = { width: 400, height: 600 };

/** Serves the page of the components to a browser; close it when the test file is done. */
export async function setStage(): Promise<Stage> {
  const server = await serve({ '/favicon.ico': '' }, inject('popupPage'));
  const browser: Browser = await startChromium();
  let window: Window | undefined;
  return {
    open: async (query, options = {}) => {
      // A new window costs ten times what a new document in it does.
      if (window?.options !== JSON.stringify(options)) {
        await window?.page.context().close();
        window = await openWindow(browser, options);
      }
      const { page, errors } = window;
      errors.length = 0;
      await page.setViewportSize(options.viewport ?? SIZE);
      await page.goto(`${server.origin}/?${query}`);
      // the result comes after the popup itself, all of it at once
      const shown = query.includes('report=') ? 'main details' : 'main > *';
      await page
        .locator(shown)
        .first()
        .waitFor({ state: 'attached', timeout: 10_000 })
        .catch(() => undefined);
      if (errors.length > 0) throw new Error(`The popup broke: ${errors.join('; ')}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A window with the options that it was opened with, and what broke in it. */
interface Window {
  page: Page;
  options: string;
  errors: string[];
}

async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: SIZE, permissions, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return { page, options: JSON.stringify(options), errors };
}

/** Opens every part, the parts inside parts too. */
export async function openEverything(page: Page): Promise<void> {
  await page.locator('main details').first().waitFor();
  for (let closed = 1; closed > 0;) {
    closed = await page.evaluate(() => {
      const parts = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      // what is in a part is built once the browser has said that it is open
      const told = parts.map(
        (part) => new Promise((resolve) => part.addEventListener('toggle', resolve, { once: true })),
      );
      for (const part of parts) part.open = true;
      return Promise.all(told).then(() => new Promise<number>((resolve) => setTimeout(() => resolve(parts.length))));
    });
  }
}
