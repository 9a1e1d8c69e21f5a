import { parseReport } from '../../report/parse';
import { browser } from '../browser';
import type { HandedOver } from '../hand-over';

/** What was handed over under a key; null where there is nothing any more, as after the browser was closed. */
export async function takeOver(key: string): Promise<HandedOver | null> {
  if (key === '') return null;
  const kept: unknown = (await browser.storage.session.get(key))[key];
  if (typeof kept !== 'object' || kept === null || !('report' in kept && 'tabId' in kept)) return null;
  return { report: parseReport(kept.report), tabId: typeof kept.tabId === 'number' ? kept.tabId : null };
}
