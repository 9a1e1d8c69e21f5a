import { auditTab } from '../audit-tab';
import { browser } from '../browser';
import { openFullReport } from '../hand-over';
import { keep, recall } from '../kept';
import { openPanel } from '../open-panel';
import { keepDecisions, loadBrand, loadDecisions } from '../stored';
import { lookCloser, reach, readPhone } from '../when-asked';
import { mountPopup } from './mount';

// The judge is loaded while the page is read: the popup is on screen before either is done.
const judge = import('../../audit');

// Known before anybody presses a button: the press itself must not wait.
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => (windowId = id));

mountPopup(
  {
    auditTab,
    audit: async (snapshot, options) => (await judge).audit(snapshot, options),
    whatIf: async (snapshot, changes, options) => (await import('../../what-if')).whatIf(snapshot, changes, options),
    keep,
    recall,
    readPhone,
    loadDecisions,
    keepDecisions,
    lookCloser,
  },
  reach,
  {
    openPanel: () => openPanel(windowId ?? browser.windows.WINDOW_ID_CURRENT),
    openFullReport,
    loadBrand,
  },
);
