import { phrases } from './phrases.en';
import type { Voice } from './voice';

/** Rules speak English themselves. Lists without a comma before the last: as in Britain. */
export const english: Voice = {
  locale: 'en',
  region: 'en-GB',
  marks: { open: '“', close: '”' },
  phrases,
  rules: {},
  sources: {},
};
