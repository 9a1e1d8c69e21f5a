import { phrases } from './phrases.de';
import type { RuleTexts } from './texts';
import type { Voice } from './voice';

const files = import.meta.glob<RuleTexts>('./*/*.de.ts', { eager: true, import: 'default' });

/** German: `<id>.de.ts` beside each rule, loaded when somebody wants to read it. */
export const german: Voice = {
  locale: 'de',
  region: 'de-DE',
  marks: { open: '„', close: '“' },
  phrases,
  rules: Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.de\.ts$/g, ''), texts]),
  ),
};
