import { viewWordsIn } from '../../views/words/languages';
import { auditTab } from '../audit-tab';
import { browser } from '../browser';
import { openFullReport } from '../hand-over';
import { keep, recall } from '../kept';
import { languageInForce, speak } from '../language';
import { told } from '../refusal';
import { openPanel } from '../open-panel';
import { keepDecisions, loadBrand, loadDecisions } from '../stored';
import { lookCloser, reach, readPhone } from '../when-asked';
import { mountPopup } from './mount';

// The judge is loaded while the page is read: the popup is on screen before either is done.
const judge = import('../../audit');

// Known before anybody presses a button: the press itself must not wait.
let windowId: number | undefined;
void browser.windows.getCurrent().then(({ id }) => (windowId = id));

const locale = await languageInForce();
const words = await viewWordsIn(locale);

mountPopup(
  {
    auditTab: async () => told(await auditTab(), words),
    audit: async (snapshot, options) => (await judge).audit(snapshot, { ...options, locale }),
    whatIf: async (snapshot, changes, options) =>
      (await import('../../what-if')).whatIf(snapshot, changes, { ...options, locale }),
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
    speak,
  },
  words,
);
