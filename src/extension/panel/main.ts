import { mount } from 'svelte';
import '../../views/tokens.css';
import '../../views/base.css';
import './panel.css';
import type { Report } from '../../report/report';
import type { Locale } from '../../rules/voice';
import type { ExportFormat } from '../../views/screen';
import { viewWordsIn } from '../../views/words/languages';
import { auditTab } from '../audit-tab';
import { browser } from '../browser';
import { openFullReport } from '../hand-over';
import { keep, onKept, recall } from '../kept';
import { keepLanguage, languageInForce } from '../language';
import { told } from '../refusal';
import { lookCloser, reach, readPhone } from '../when-asked';
import { exportReport } from '../popup/export-report';
import { Marks } from '../popup/marks.svelte';
import PopupHost from '../popup/PopupHost.svelte';
import { Phone } from '../popup/phone.svelte';
import { Session, type Sources } from '../popup/session.svelte';
import { keepDecisions, loadBrand, loadDecisions } from '../stored';
import { watchTabs } from '../watch-tabs';
import { withoutClick } from './without-click';
import { Panel } from './panel';

const judge = import('../../audit');

const locale = await languageInForce();
const words = await viewWordsIn(locale);
document.documentElement.lang = words.report.language;

const sources = {
  auditTab: async () => told(withoutClick(await auditTab()), words),
  audit: async (...[snapshot, options]: Parameters<Sources['audit']>) =>
    (await judge).audit(snapshot, { ...options, locale }),
  whatIf: async (...[snapshot, changes, options]: Parameters<Sources['whatIf']>) =>
    (await import('../../what-if')).whatIf(snapshot, changes, { ...options, locale }),
  keep,
  recall,
  readPhone,
  loadDecisions,
  keepDecisions,
  lookCloser,
};
const session = new Session(sources, words);
const marks = new Marks({
  words,
  subject: () => session.subject,
  reach,
  leaves: false,
  onnews: () => undefined,
});
mount(PopupHost, {
  target: document.body,
  props: {
    session,
    marks,
    phone: new Phone(sources, words),
    words,
    exportReport: async (report: Report, format: ExportFormat) =>
      exportReport(report, format, { brand: await loadBrand() }),
    openFullReport,
    onbeside: null,
    onlanguage: async (chosen: Locale) => {
      await keepLanguage(chosen);
      location.reload();
    },
    onagain: () => void session.scan(),
  },
});

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const panel = new Panel(session, recall, words);
onKept(panel.onkept);
if (tab?.windowId !== undefined) watchTabs(tab.windowId, panel);
await panel.show(tab?.id ?? browser.tabs.TAB_ID_NONE);
