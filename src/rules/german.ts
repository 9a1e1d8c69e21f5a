import { germanVoice } from './german-voice';
import attention from './sources/attention.de';
import forms from './sources/forms.de';
import persuasion from './sources/persuasion.de';
import pressure from './sources/pressure.de';
import standards from './sources/standards.de';
import trust from './sources/trust.de';
import type { RuleTexts } from './texts';
import type { Voice } from './voice';

const files = import.meta.glob<RuleTexts>('./{hook,first-action,engagement,reinforcement,conversion}/*.de.ts', {
  eager: true,
  import: 'default',
});

/** German: `<id>.de.ts` beside each rule, loaded when somebody wants to read it. */
export const german: Voice = {
  ...germanVoice,
  rules: Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/|\.de\.ts$/g, ''), texts]),
  ),
  sources: { ...forms, ...persuasion, ...attention, ...trust, ...pressure, ...standards },
};
