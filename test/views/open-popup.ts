import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { startChromium } from '../helpers/chromium';
import { serve } from '../helpers/serve';

/** The popup on a plain page, in a real Chromium. */
export interface Stage {
  /** Opens it with a query of `page/main.ts`, at the size of a popup unless told otherwise, and closes the one before. */
  open: (query: string, options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** Builds the page of the components and starts a browser; close it when the test file is done. */
export async function setStage(): Promise<Stage> {
  const outDir = await mkdtemp(join(tmpdir(), 'small-yes-views-'));
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: { outDir, modulePreload: false, minify: false },
  });
  const server = await serve({ '/favicon.ico': '' }, outDir);
  const browser: Browser = await startChromium();
  let context: BrowserContext | undefined;
  return {
    open: async (query, options = {}) => {
      await context?.close();
      context = await browser.newContext({
        viewport: { width: 400, height: 600 },
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${server.origin}/?${query}`);
      await page
        .locator('main > *')
        .first()
        .waitFor({ state: 'attached', timeout: 10_000 })
        .catch(() => undefined);
      if (errors.length > 0) throw new Error(`The popup broke: ${errors.join('; ')}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** Opens every part, the parts inside parts too. */
export async function openEverything(page: Page): Promise<void> {
  await page.locator('main details').first().waitFor();
  for (let closed = 1; closed > 0;) {
    closed = await page.evaluate(() => {
      const parts = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const part of parts) part.open = true;
      return new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(parts.length))));
    });
  }
}
