import type { AccessFact } from '../facts/access';
import { parseAccess } from '../reading/parse-access';
import { accessTargets } from '../report/access';
import type { Report } from '../report/report';
import { browser } from './browser';

const ACCESS = '/access-bundle.js';

/** What the access bundle leaves in the isolated world. */
declare const smallYesAccess: (selectors: unknown) => Promise<unknown>;

/**
 * Has axe-core look at what a report found on the page in a tab. Null when it cannot: the tab was closed, shows another
 * page by now, or our access to it has ended.
 */
export async function lookCloser(tabId: number, report: Report): Promise<AccessFact | null> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [ACCESS], injectImmediately: true });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: look,
      args: [accessTargets(report), report.page.url],
      injectImmediately: true,
    });
    return parseAccess(answer?.result);
  } catch {
    return null;
  }
}

/** Runs in the page's isolated world, so it may use nothing of this file. */
async function look(selectors: unknown, address: unknown): Promise<unknown> {
  return location.href === address ? smallYesAccess(selectors) : null;
}
