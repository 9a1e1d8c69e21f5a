import { auditTab } from '../audit-tab';
import { OnPage } from '../on-page';
import { mountPopup } from './mount';

// The judge is loaded while the page is read: the popup is on screen before either is done.
const judge = import('../../audit');

mountPopup(
  { auditTab, audit: async (snapshot, options) => (await judge).audit(snapshot, options) },
  (tabId, onnews) => new OnPage(tabId, onnews),
);
