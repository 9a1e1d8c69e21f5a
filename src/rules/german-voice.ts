import { phrases } from './phrases.de';
import type { Voice } from './voice';

/** German without what the rules and their sources say: enough to write numbers, lists and phrases. */
export const germanVoice: Voice = {
  locale: 'de',
  region: 'de-DE',
  marks: { open: '„', close: '“' },
  phrases,
  rules: {},
  sources: {},
};
