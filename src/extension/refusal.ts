/** Why a tab is not audited. */
export type Reason =
  | 'no-tab'
  | 'hidden'
  | 'no-click'
  | 'browser-page'
  | 'store-page'
  | 'source-view'
  | 'pdf'
  | 'not-a-page'
  | 'file'
  | 'sleeping'
  | 'closed'
  | 'error-page'
  | 'blocked'
  | 'slow'
  | 'failed';

/** A tab that is not audited: why, and in a sentence or two what it is and what to do. */
export interface Refusal {
  ok: false;
  reason: Reason;
  message: string;
}

const MESSAGES: Readonly<Record<Reason, string>> = {
  'no-tab': 'There is no page in this window. Open the page that you want to audit, then click the icon again.',
  hidden:
    'The browser lets no extension read what this tab shows: a page of its own, the extension store, the source of a page, or an error in place of a page that did not load. Open a web page, then click the icon again.',
  'no-click':
    'The browser lets Small Yes read a page only after a click on its icon there, and a browser page never. Click the icon again.',
  'browser-page':
    'This page belongs to the browser, and extensions may not read it. Open a web page, then click the icon again.',
  'store-page':
    'The browser lets no extension read its extension store. Open another web page, then click the icon again.',
  'source-view':
    'This is the source of a page, not the page a visitor sees. Open the page itself, then click the icon again.',
  pdf: 'This is a PDF, not a web page. Open the page that links to it, then click the icon again.',
  'not-a-page': 'This tab shows a single file, not a web page. Open a web page, then click the icon again.',
  file: 'The browser does not let Small Yes read this file. In Chrome and Edge, open the details of Small Yes on the extensions page, turn on “Allow access to file URLs” and reload this tab. In Firefox, open the page from a web server.',
  sleeping: 'The browser has put this tab to sleep. Reload the page, then click the icon again.',
  closed: 'The tab was closed or went to another page while it was being read. Click the icon again on the page.',
  'error-page':
    'The browser shows an error here because the page did not load. Reload it, and click the icon again once it is there.',
  blocked:
    'The browser does not let extensions read what this tab shows. The page may not have loaded, may be on the browser’s own list, or may be closed to extensions by an administrator. Reload it or open another page, then click the icon again.',
  slow: 'The page did not answer in time. It may still be loading, or be busy with a script of its own. Wait until it is still, then click the icon again.',
  failed: 'The page could not be read. Reload it and click the icon again.',
};

/** The refusal for a reason; `detail` is what the browser or the reader said, for a bug report. */
export function refusal(reason: Reason, detail = ''): Refusal {
  return { ok: false, reason, message: detail === '' ? MESSAGES[reason] : `${MESSAGES[reason]} (${detail})` };
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
