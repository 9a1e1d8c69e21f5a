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
import { onKept, recall } from '../kept';
import { onChosen } from '../on-chosen';
import { keepLanguage, languageInForce } from '../language';
import { told } from '../refusal';
import { reach } from '../when-asked';
import { exportReport } from '../popup/export-report';
import { Marks } from '../popup/marks.svelte';
import PopupHost from '../popup/PopupHost.svelte';
import { Phone } from '../popup/phone.svelte';
import { Session } from '../popup/session.svelte';
import { sourcesIn } from '../sources';
import { loadBrand } from '../stored';
import { watchTabs } from '../watch-tabs';
import { withoutClick } from './without-click';
import { Panel } from './panel';

const locale = await languageInForce();
const words = await viewWordsIn(locale);
document.documentElement.lang = words.report.language;

const sources = sourcesIn(locale, async () => told(withoutClick(await auditTab()), words));
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
    phone: new Phone(sources, words, (phone, subject) => session.setBeside(phone, subject)),
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
onChosen(marks.choose);
if (tab?.windowId !== undefined) watchTabs(tab.windowId, panel);
await panel.show(tab?.id ?? browser.tabs.TAB_ID_NONE);
