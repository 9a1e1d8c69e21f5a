import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS } from './find-browser';
import { attach, type Popup } from './popup-session';

/** A Chromium with the extension in it and one empty tab. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** The tab that was there from the start. */
  page: Page;
  /** Clicks the toolbar icon on this page, as a person would: `activeTab` is granted by nothing less. */
  clickIcon: (page: Page) => Promise<Popup>;
}

export interface OpenOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** CSS pixels. */
  viewport: { width: number; height: number };
}

/** How long the popup may take to open once the icon is clicked: our calibration, milliseconds. */
const POPUP_LIMIT = 10_000;

/** Starts a Chromium with a fresh profile and the extension loaded. */
export async function openWithExtension(options: OpenOptions): Promise<ExtensionBrowser> {
  const { extension, headless, executablePath, viewport } = options;
  const context = await chromium.launchPersistentContext('', {
    headless,
    executablePath,
    viewport: headless ? viewport : null,
    args: [...CHROMIUM_FLAGS, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  const page = context.pages()[0] ?? (await context.newPage());
  if (browser === null) throw new Error('This Chromium cannot be driven.');
  const cdp = await browser.newBrowserCDPSession();
  // Not --load-extension: Chrome and Edge ignore that since version 137.
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension });
  return { context, page, clickIcon: (on) => clickIcon(cdp, id, on) };
}

async function clickIcon(cdp: CDPSession, id: string, page: Page): Promise<Popup> {
  await page.bringToFront();
  const { targetInfos: tabs } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // A tab that shows an error has an address of its own, which the page does not tell.
  const tab = tabs.find((target) => target.url === page.url()) ?? tabs[0];
  if (!tab) throw new Error('There is no tab whose icon could be clicked.');
  await cdp.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] });
  const opened = waitForPopup(cdp, `chrome-extension://${id}/`);
  await cdp.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  return attach(cdp, await opened);
}

function waitForPopup(cdp: CDPSession, origin: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The popup did not open.')), POPUP_LIMIT);
    const look = ({ targetInfo }: { targetInfo: { url: string; targetId: string } }): void => {
      if (!targetInfo.url.startsWith(origin)) return;
      clearTimeout(timer);
      cdp.off('Target.targetCreated', look);
      cdp.off('Target.targetInfoChanged', look);
      resolve(targetInfo.targetId);
    };
    cdp.on('Target.targetCreated', look);
    cdp.on('Target.targetInfoChanged', look);
  });
}
