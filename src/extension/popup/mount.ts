import { mount } from 'svelte';
import '../../views/tokens.css';
import '../../views/base.css';
import './popup.css';
import { en } from '../../views/words/en';
import { exportReport } from './export-report';
import PopupHost from './PopupHost.svelte';
import { Session, type Sources } from './session.svelte';

/** Draws the popup into the page and starts to read the tab. */
export function mountPopup(sources: Sources): void {
  const session = new Session(sources);
  mount(PopupHost, { target: document.body, props: { session, words: en, exportReport } });
  void session.scan();
}
