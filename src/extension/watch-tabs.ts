import { browser } from './browser';

/** What happens in one window, as far as the browser tells it without more permissions. */
export interface TabWatcher {
  /** Another tab came to the front. */
  onfront: (tabId: number) => void;
  /** A tab loaded a page, or its page changed its address: that is null where we have no access to the tab (any more). */
  onpage: (tabId: number, address: string | null) => void;
}

export function watchTabs(windowId: number, { onfront, onpage }: TabWatcher): void {
  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) onfront(tab.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === 'complete' || url !== undefined) void addressOf(tabId, tab.url).then((at) => onpage(tabId, at));
  });
}

/** Firefox leaves the address out of what it tells when a page changes that by itself, and gives it when it is asked. */
async function addressOf(tabId: number, told: string | undefined): Promise<string | null> {
  if (told !== undefined) return told;
  return browser.tabs.get(tabId).then(
    ({ url }) => url ?? null,
    () => null,
  );
}
