/** Why a tab is not audited: in a sentence or two what it is and what to do. */
export const refusals = {
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
