import type { Words } from '../../views/words/words';
import type { Kept } from '../kept';
import type { Session } from '../popup/session.svelte';
import type { TabWatcher } from '../watch-tabs';

/** Keeps the panel true: it shows the audit of the tab in front, and says when the page has moved on since. */
export class Panel implements TabWatcher {
  #session: Session;
  #recall: (tabId: number) => Promise<Kept | null>;
  #words: Words;
  #front: number | null = null;

  constructor(session: Session, recall: (tabId: number) => Promise<Kept | null>, words: Words) {
    this.#session = session;
    this.#recall = recall;
    this.#words = words;
  }

  /** The audit that was kept for the tab in front, or a new one where there is none. */
  async show(tabId: number): Promise<void> {
    this.#front = tabId;
    const kept = await this.#recall(tabId);
    if (this.#front !== tabId) return;
    if (kept) await this.#session.restore(tabId, kept);
    else await this.#session.scan();
  }

  onfront = (tabId: number): void => void this.show(tabId);

  onpage = (tabId: number, address: string | null): void => {
    const { subject } = this.#session;
    if (tabId !== this.#front) return;
    if (subject === null) {
      // what stood here may be read now, or no longer
      void this.#session.scan();
      return;
    }
    if (address === null) this.#session.stale = { message: this.#words.panel.noAccess, retry: false };
    else if (address !== subject.report.page.url) {
      this.#session.stale = { message: this.#words.panel.changed, retry: true };
    }
  };

  /** Another window of ours has read a tab: the popup, after a click on the icon. */
  onkept = (tabId: number): void => {
    if (tabId !== this.#front) return;
    void this.#recall(tabId).then((kept) => {
      if (kept && !this.#session.has(kept)) return this.#session.restore(tabId, kept);
    });
  };
}
