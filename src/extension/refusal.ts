import type { refusals } from '../views/words/refusals.en';
import type { Words } from '../views/words/words';

/** Why a tab is not audited. */
export type Reason = keyof typeof refusals;

/** A tab that is not audited: why, and what the browser or the reader said, for a bug report. */
export interface Refusal {
  ok: false;
  reason: Reason;
  detail: string;
}

export function refusal(reason: Reason, detail = ''): Refusal {
  return { ok: false, reason, detail };
}

/** The answer, a refusal with a sentence or two for the person who clicked. */
export function told<Answer extends { ok: true }>(
  answer: Answer | Refusal,
  { refusal: { reasons } }: Words,
): Answer | (Refusal & { message: string }) {
  if (answer.ok) return answer;
  const { reason, detail } = answer;
  return { ...answer, message: detail === '' ? reasons[reason] : `${reasons[reason]} (${detail})` };
}

/** Stores whose pages no extension may read. */
const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** What the address alone tells: the reason why a tab with this address is not audited, or null. */
export function reasonByAddress(address: string | undefined): Reason | null {
  // The browser keeps the address from us only where a click on the icon grants nothing.
  if (address === undefined || address === '') return 'hidden';
  if (address.startsWith('view-source:')) return 'source-view';
  const url = parseUrl(address);
  if (url === null) return 'browser-page';
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) return 'browser-page';
  const inStore = STORES.some(({ host, path }) => url.hostname === host && url.pathname.startsWith(path));
  return inStore ? 'store-page' : null;
}

/** Why the browser refused to run the reader, from its own words and the address. */
export function reasonByError(error: string, address: string): Reason {
  if (/no tab with id|tab was closed|frame with id \d+ was removed|invalid tab id|destroyed/i.test(error)) {
    return 'closed';
  }
  if (/showing error page|about:neterror|about:certerror/i.test(error)) return 'error-page';
  const url = parseUrl(address);
  if (url?.pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  if (url?.protocol === 'file:') return 'file';
  if (/gallery|webstore/i.test(error)) return 'store-page';
  if (/cannot (access|be scripted)|missing host permission|permission|policy|restricted/i.test(error)) return 'blocked';
  return 'failed';
}

/** What the document says it is: the reason why a document of this content type is not audited, or null. */
export function reasonByContentType(contentType: string): Reason | null {
  if (contentType === '' || /^(text\/html|application\/xhtml\+xml)$/i.test(contentType)) return null;
  return contentType === 'application/pdf' ? 'pdf' : 'not-a-page';
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
