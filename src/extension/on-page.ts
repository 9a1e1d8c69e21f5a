import type { Runtime } from 'webextension-polyfill';
import { parseNews, type Command, type News } from '../overlay/message';
import { browser } from './browser';

const OVERLAY = '/overlay-bundle.js';

/** The overlay in one tab, as popup and panel speak to it. */
export class OnPage {
  #port: Promise<Runtime.Port> | null = null;
  #tabId: number;
  #onnews: (news: News) => void;

  constructor(tabId: number, onnews: (news: News) => void) {
    this.#tabId = tabId;
    this.#onnews = onnews;
  }

  /** Puts the overlay into the page if it is not there yet, and tells it what to do. False when the browser does not let us. */
  async tell(command: Command): Promise<boolean> {
    try {
      this.#port ??= this.#connect();
      (await this.#port).postMessage(command);
      return true;
    } catch {
      this.#port = null;
      return false;
    }
  }

  async #connect(): Promise<Runtime.Port> {
    await browser.scripting.executeScript({
      target: { tabId: this.#tabId },
      files: [OVERLAY],
      injectImmediately: true,
    });
    const port = browser.tabs.connect(this.#tabId, { frameId: 0 });
    port.onMessage.addListener((message) => {
      const news = parseNews(message);
      if (news) this.#onnews(news);
    });
    port.onDisconnect.addListener(() => {
      this.#port = null;
      this.#onnews({ is: 'closed' });
    });
    return port;
  }
}
