import { mount, unmount } from 'svelte';
import '../../views/tokens.css';
import '../../views/base.css';
import './popup.css';
import type { Brand } from '../../report/brand';
import type { Report } from '../../report/report';
import type { Locale } from '../../rules/voice';
import type { ExportFormat } from '../../views/screen';
import type { Words } from '../../views/words/words';
import { exportReport } from './export-report';
import { Marks, type MarksOptions } from './marks.svelte';
import PopupHost from './PopupHost.svelte';
import { Phone, type PhoneSources } from './phone.svelte';
import { Session, type Sources } from './session.svelte';

/** Where the popup leads, beyond its own window. */
export interface Doors {
  /** Opens the panel; null where there is none. False when the browser did not. */
  openPanel: (() => Promise<boolean>) | null;
  openFullReport: (subject: { report: Report; tabId: number }) => Promise<void>;
  /** In whose name reports are exported. */
  loadBrand: () => Promise<Brand | null>;
  /** Draws this window anew in another language. */
  speak: (locale: Locale) => Promise<void>;
}

/** Draws the popup into the page and starts to read the tab; what comes back takes it away again. */
export function mountPopup(
  sources: Sources & PhoneSources,
  reach: MarksOptions['reach'],
  doors: Doors,
  words: Words,
): () => void {
  const session = new Session(sources, words);
  document.documentElement.lang = words.report.language;
  const marks = new Marks({
    words,
    subject: () => session.subject,
    reach,
    leaves: true,
    onnews: ({ is }) => {
      if (is === 'open') window.close();
    },
  });
  const onbeside = (): void =>
    void doors.openPanel?.().then((opened) => {
      if (opened) window.close();
      else marks.notice = words.panel.openFailed;
    });
  const props = {
    session,
    marks,
    phone: new Phone(sources, words, (phone, subject) => session.setBeside(phone, subject)),
    words,
    exportReport: async (report: Report, format: ExportFormat) =>
      exportReport(report, format, { brand: await doors.loadBrand() }),
    openFullReport: doors.openFullReport,
    onbeside: doors.openPanel && onbeside,
    onlanguage: doors.speak,
  };
  const popup = mount(PopupHost, { target: document.body, props });
  void session.scan();
  return () => void unmount(popup);
}
