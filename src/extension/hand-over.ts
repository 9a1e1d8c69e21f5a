import type { Report } from '../report/report';
import { browser } from './browser';

const PREFIX = 'report-';
const PAGE = 'src/extension/report/index.html';

/** A report on its way to its own tab, with the tab that it is of. */
export interface HandedOver {
  report: Report;
  tabId: number | null;
}

/** Opens the full report in a new tab. The report waits in the memory of this browser session under a key nobody can guess. */
export async function openFullReport(handed: HandedOver): Promise<void> {
  const key = `${PREFIX}${crypto.randomUUID()}`;
  await keepHandedOver(key, handed);
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}#${key}` });
}

/** Keeps the report with later decisions, so that the tab can be loaded again. */
export async function keepHandedOver(key: string, handed: HandedOver): Promise<void> {
  if (key === '') return;
  try {
    await browser.storage.session.set({ [key]: handed });
  } catch {
    // there is no room: the reports of tabs opened before make way, and those tabs can still export what they show
    const others = Object.keys(await browser.storage.session.get()).filter((one) => one.startsWith(PREFIX));
    await browser.storage.session.remove(others);
    await browser.storage.session.set({ [key]: handed });
  }
}
