import { mount } from 'svelte';
import '../../views/tokens.css';
import '../../views/base.css';
import './popup.css';
import { en } from '../../views/words/en';
import { exportReport } from './export-report';
import { Marks, type MarksOptions } from './marks.svelte';
import PopupHost from './PopupHost.svelte';
import { Phone, type PhoneSources } from './phone.svelte';
import { Session, type Sources } from './session.svelte';

/** Draws the popup into the page and starts to read the tab. */
export function mountPopup(
  sources: Sources & PhoneSources,
  reach: MarksOptions['reach'],
  openPanel: (() => Promise<boolean>) | null,
): void {
  const session = new Session(sources);
  const marks = new Marks({
    words: en,
    subject: () => session.subject,
    reach,
    leaves: true,
    onnews: ({ is }) => {
      if (is === 'open') window.close();
    },
  });
  const onbeside = (): void =>
    void openPanel?.().then((opened) => {
      if (opened) window.close();
      else marks.notice = en.panel.openFailed;
    });
  mount(PopupHost, {
    target: document.body,
    props: { session, marks, phone: new Phone(sources, en), words: en, exportReport, onbeside: openPanel && onbeside },
  });
  void session.scan();
}
