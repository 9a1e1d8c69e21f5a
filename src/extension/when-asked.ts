import type { News } from '../overlay/message';
import type { Page } from './popup/marks.svelte';
import type { PhoneAnswer } from './read-phone';

/** What most people who open the popup do not ask for: its code is loaded when somebody does. */

/** See `OnPage`. */
export function reach(tabId: number, onnews: (news: News) => void): Page {
  const page = import('./on-page').then(({ OnPage }) => new OnPage(tabId, onnews));
  return { tell: async (command) => (await page).tell(command) };
}

/** See `read-phone.ts`. */
export async function readPhone(tabId: number, title: string): Promise<PhoneAnswer> {
  return (await import('./read-phone')).readPhone(tabId, title);
}
