import type { AccessFact } from '../facts/access';
import type { News } from '../overlay/message';
import type { Report } from '../report/report';
import type { Page } from './popup/marks.svelte';
import type { PhoneAnswer } from './read-phone';

/** What the popup can be on screen without: its code is loaded when somebody asks for it, or once the score is there. */

/** See `OnPage`. */
export function reach(tabId: number, onnews: (news: News) => void): Page {
  const page = import('./on-page').then(({ OnPage }) => new OnPage(tabId, onnews));
  return { tell: async (command) => (await page).tell(command) };
}

/** See `read-phone.ts`. */
export async function readPhone(tabId: number, title: string): Promise<PhoneAnswer> {
  return (await import('./read-phone')).readPhone(tabId, title);
}

/** See `look-closer.ts`. */
export async function lookCloser(tabId: number, report: Report): Promise<AccessFact | null> {
  return (await import('./look-closer')).lookCloser(tabId, report);
}
