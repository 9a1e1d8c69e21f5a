import type { Snapshot } from '../facts/snapshot';
import type { ReadOptions } from '../reading/read';
import { browser } from './browser';

/** The last audit of a tab: what was read, and for whom and as what it was judged. The report follows from it. */
export interface Kept {
  snapshot: Snapshot;
  /** The same page at the width of a phone, where it was read there. */
  phone?: Snapshot | undefined;
  choices: ReadOptions;
}

const PREFIX = 'audit-';

/**
 * Keeps an audit by tab, in memory and until the browser is closed. Where there is no room for it the audits of other
 * tabs make way, and then its own reading at phone width; one that is too large even then is not kept.
 */
export async function keep(tabId: number, kept: Kept): Promise<void> {
  const { storage } = browser;
  const set = ({ phone, ...rest }: Kept): Promise<void> =>
    storage.session.set({ [PREFIX + String(tabId)]: phone === undefined ? rest : { ...rest, phone } });
  try {
    await set(kept);
  } catch {
    const others = Object.keys(await storage.session.get()).filter((key) => key.startsWith(PREFIX));
    await storage.session.remove(others);
    await set(kept).catch(() => set({ ...kept, phone: undefined }).catch(() => undefined));
  }
}

/** The audit that was kept for a tab, or null. */
export async function recall(tabId: number): Promise<Kept | null> {
  const key = PREFIX + String(tabId);
  const entries = await browser.storage.session.get(key);
  if (entries[key] === undefined) return null;
  return (await import('./parse-kept')).parseKept(entries[key]);
}

/** Tells of every tab whose audit is kept anew. */
export function onKept(listener: (tabId: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX) && newValue !== undefined) listener(Number(key.slice(PREFIX.length)));
    }
  });
}
