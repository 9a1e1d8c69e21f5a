import { mount } from 'svelte';
import '../../views/tokens.css';
import '../../views/base.css';
import './popup.css';
import { en } from '../../views/words/en';
import { exportReport } from './export-report';
import { Marks, type MarksOptions } from './marks.svelte';
import PopupHost from './PopupHost.svelte';
import { Session, type Sources } from './session.svelte';

/** Draws the popup into the page and starts to read the tab. */
export function mountPopup(sources: Sources, reach: MarksOptions['reach']): void {
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
  mount(PopupHost, { target: document.body, props: { session, marks, words: en, exportReport } });
  void session.scan();
}
