import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from './find-browser';
import { attach, type Popup } from './popup-session';
import { SpokenError } from './spoken-error';

/** A Chromium with the extension in it and one empty tab. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The tab that was there from the start. */
  page: Page;
  /** Clicks the toolbar icon on this page, as a person would: `activeTab` is granted by nothing less. */
  clickIcon: (page: Page) => Promise<Popup>;
  /** The panel beside the page, once it is there. */
  panel: () => Promise<Popup>;
}

export interface OpenOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** CSS pixels. */
  viewport: { width: number; height: number };
}

/** A screen that does not exist is 800 × 600 otherwise, and cuts the popup off below. */
const SCREEN = '--screen-info={1600x1200}';
/** How long the popup may take to open once the icon is clicked: our calibration, milliseconds. */
const POPUP_LIMIT = 10_000;
/** Milliseconds between two looks for the popup. */
const POLL = 20;

/** Starts a Chromium with a fresh profile and the extension loaded. */
export async function openWithExtension(options: OpenOptions): Promise<ExtensionBrowser> {
  const { extension, headless, executablePath, viewport } = options;
  const context = await chromium.launchPersistentContext('', {
    headless,
    executablePath,
    viewport: headless ? viewport : null,
    args: [...CHROMIUM_FLAGS, ...(headless ? [SCREEN] : []), '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const browser = context.browser();
    if (browser === null) throw new SpokenError(({ start }) => start.undrivable);
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await browser.newBrowserCDPSession();
    // Not --load-extension: Chrome and Edge ignore that since version 137.
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension });
    return {
      context,
      page,
      clickIcon: (on) => clickIcon(cdp, id, on),
      panel: async () => attach(cdp, await appears(cdp, id, 'panel')),
    };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function clickIcon(cdp: CDPSession, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  const tab = await tabOf(cdp, page);
  // One that is closing, or outlived its tab, is not the one that opens now.
  const before = await openNow(cdp, id, 'popup');
  await cdp.send('Extensions.triggerAction', { id, targetId: tab });
  return attach(cdp, await appears(cdp, id, 'popup', before));
}

/** Target id of the tab of a page: by its address, which the browser tells a moment late, or as the only one that there is. */
async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
  const end = Date.now() + POPUP_LIMIT;
  while (Date.now() < end) {
    const { targetInfos: tabs } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // A tab that shows an error has an address of its own, which the page does not tell; one that closes is still listed.
    const only = tabs.length === 1 && page.context().pages().length === 1 ? tabs[0] : undefined;
    const tab = tabs.find(({ url }) => url === page.url()) ?? only;
    if (tab) return tab.targetId;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new SpokenError(({ start }) => start.noTab);
}

/** Target id of a popup or panel beyond those known. Asked for again and again: the session is not told of targets outside the tabs. */
async function appears(
  cdp: CDPSession,
  id: string,
  what: 'popup' | 'panel',
  known: readonly string[] = [],
): Promise<string> {
  const end = Date.now() + POPUP_LIMIT;
  while (Date.now() < end) {
    const found = (await openNow(cdp, id, what)).find((target) => !known.includes(target));
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new SpokenError(({ start }) => start.notOpened[what]);
}

/** Target ids of the popups or panels that the browser has. */
async function openNow(cdp: CDPSession, id: string, what: 'popup' | 'panel'): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  return targetInfos
    .filter(({ url }) => url.startsWith(`chrome-extension://${id}/`) && url.includes(`/${what}/`))
    .map(({ targetId }) => targetId);
}
