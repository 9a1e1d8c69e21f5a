import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** Tells of every item that somebody chooses on a page, whoever had it marked there. */
export function onChosen(listener: (tabId: number, item: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
    void import('../overlay/message').then(({ parseNews }) => {
      const news = parseNews(message);
      if (news?.is === 'chosen' && tab?.id !== undefined) listener(tab.id, news.item);
    });
    return undefined;
  });
}
