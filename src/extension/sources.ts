import type { Locale } from '../rules/voice';
import type { PhoneSources } from './popup/phone.svelte';
import type { Sources } from './popup/session.svelte';
import { keep, recall } from './kept';
import { keepDecisions, loadDecisions } from './stored';
import { lookCloser, readPhone } from './when-asked';

// The judge is loaded while the page is read: the window is on screen before either is done.
const judge = import('../audit');

/** What popup and panel need from outside, in one language; how each reads the tab is its own. */
export function sourcesIn(locale: Locale, auditTab: Sources['auditTab']): Sources & PhoneSources {
  return {
    auditTab,
    audit: async (snapshot, options) => (await judge).audit(snapshot, { ...options, locale }),
    whatIf: async (snapshot, changes, options) =>
      (await import('../what-if')).whatIf(snapshot, changes, { ...options, locale }),
    keep,
    recall,
    readPhone,
    loadDecisions,
    keepDecisions,
    lookCloser,
  };
}
