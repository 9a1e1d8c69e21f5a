import type { Command, News } from '../../overlay/message';
import type { Report } from '../../report/report';
import type { Chosen, OnPage } from '../../views/on-page';
import type { Words } from '../../views/words/words';

/** The page as the marks need it: told what to show, false when it cannot be reached. */
export interface Page {
  tell: (command: Command) => Promise<boolean>;
}

export interface MarksOptions {
  words: Words;
  /** The report on screen and the tab it is of, or null while there is none. */
  subject: () => { report: Report; tabId: number } | null;
  reach: (tabId: number, onnews: (news: News) => void) => Page;
  /** The marks take the keyboard: this window closes once they are there. */
  leaves: boolean;
  onnews: (news: News) => void;
}

/** Shows findings and asks on the page that they are of. */
export class Marks implements OnPage {
  /** Why the page could not be reached, or empty. */
  notice = $state('');
  chosen: Chosen | null = $state.raw(null);
  #options: MarksOptions;
  #page: Page | null = null;
  #tabId: number | null = null;
  /** What is pointed at now; what was pointed at a moment ago is not marked any more. */
  #pointed: string | null = null;

  constructor(options: MarksOptions) {
    this.#options = options;
  }

  show = (item: string | null): void => {
    const { subject, words, leaves } = this.#options;
    const now = subject();
    if (!now) return;
    void import('../../overlay/items').then(({ showOf }) =>
      this.#tell(now.tabId, showOf(now.report, words, item, leaves)),
    );
  };

  point = (item: string | null): void => {
    const { subject, words, leaves } = this.#options;
    const now = subject();
    // a popup lies over what it would point at
    if (leaves || !now) return;
    this.#pointed = item;
    void import('../../overlay/items').then(({ itemsOf }) => {
      if (this.#pointed !== item || (item === null && this.#page === null)) return;
      const found = itemsOf(now.report, words).find(({ id }) => id === item);
      void this.#tell(now.tabId, { do: 'point', item: found ?? null });
    });
  };

  /** Somebody chose one on the page in this tab. */
  choose = (tabId: number, item: string): void => {
    if (tabId === this.#options.subject()?.tabId) this.chosen = { item, shown: false };
  };

  async #tell(tabId: number, command: Command): Promise<void> {
    const { reach, onnews, words } = this.#options;
    if (this.#page === null || this.#tabId !== tabId) this.#page = reach(tabId, onnews);
    this.#tabId = tabId;
    this.notice = (await this.#page.tell(command)) ? '' : words.onPage.lost;
  }
}
