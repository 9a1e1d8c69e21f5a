import type { Brand } from '../report/brand';
import type { Decision } from '../report/report';
import { browser } from './browser';

/** What stays on this machine when the browser is closed: decisions by page, and the brand. Nothing of it is ever sent anywhere. */

const BRAND = 'brand';

/** The place of a page's decisions: its address without query and fragment, which change from visit to visit. */
export function reviewKey(address: string): string {
  if (!URL.canParse(address)) return `review ${address}`;
  const { protocol, host, pathname } = new URL(address);
  return `review ${protocol}//${host}${pathname}`;
}

/** The decisions on a page; none where nothing was kept, or it cannot be read. */
export async function loadDecisions(address: string): Promise<Decision[]> {
  const key = reviewKey(address);
  const kept: unknown = (await browser.storage.local.get(key))[key];
  // most pages have none, and the popup is on screen sooner without the code that checks them
  return kept === undefined ? [] : (await import('../report/parse-decisions')).parseDecisions(kept);
}

/** Keeps the decisions on a page in the place of those before; an empty list leaves nothing behind. */
export async function keepDecisions(address: string, decisions: readonly Decision[]): Promise<void> {
  const key = reviewKey(address);
  if (decisions.length === 0) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: decisions });
}

/** In whose name reports are exported, or null for ours. */
export async function loadBrand(): Promise<Brand | null> {
  const kept: unknown = (await browser.storage.local.get(BRAND))[BRAND];
  return kept === undefined ? null : (await import('../report/brand')).parseBrand(kept);
}

/** Keeps the brand; null goes back to ours. */
export async function keepBrand(brand: Brand | null): Promise<void> {
  if (brand === null) await browser.storage.local.remove(BRAND);
  else await browser.storage.local.set({ [BRAND]: brand });
}
