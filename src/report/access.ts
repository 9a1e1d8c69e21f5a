import type { AccessFact } from '../facts/access';
import { speak } from '../rules/fill';
import type { Reading } from '../reading/reading';
import { isAxeRule, RULE_OF } from './access-rules';
import { isAsk } from './ask-name';
import type { Report } from './report';
import type { Words } from './words';

/** Elements of one sort that are looked at; axe-core takes a few milliseconds for each. Our calibration. */
const MOST_ASKS = 60;
const MOST_FIELDS = 60;
const MOST_TEXTS = 30;
/** Not an ask or a field, but it decides whether either can be made larger. */
const VIEWPORT = 'meta[name="viewport"]';

/** Selectors of what axe-core is to look at: the asks, those that stand out first, the fields, samples of the text to read. */
export function accessTargets({ asks, forms, findings }: Report): string[] {
  const asked = asks.filter(isAsk).toSorted((one, other) => Number(other.primary) - Number(one.primary));
  const fields = forms.flatMap((form) => form.fields).filter(({ visible }) => visible);
  const texts = findings.find(({ rule }) => rule === RULE_OF['color-contrast'])?.evidence ?? [];
  const selectors = [asked.slice(0, MOST_ASKS), fields.slice(0, MOST_FIELDS), texts.slice(0, MOST_TEXTS)].flatMap(
    (list) => list.map(({ selector }) => selector),
  );
  return [...new Set([...selectors, VIEWPORT])].filter((selector) => selector !== '');
}

/** What axe-core saw, as the report tells it: each with the check of ours that it stands beside and the page's own words. */
export function accessOf(
  access: AccessFact | undefined,
  { asks, forms, legibility }: Reading,
  words: Words,
): Report['access'] {
  if (access === undefined) return { ran: false, violations: [] };
  const names = new Map([
    ...legibility.map(({ evidence, text }): [string, string] => [evidence.selector, text]),
    ...forms.flatMap(({ fields }) => fields).map(({ selector, label }): [string, string] => [selector, label]),
    ...asks.map(({ evidence, text }): [string, string] => [evidence.selector, text]),
  ]);
  return {
    ran: access.ran,
    violations: access.violations.flatMap((violation) => {
      const { rule: axe, selector } = violation;
      if (!isAxeRule(axe)) return [];
      const measured = measuredIn(violation, words);
      const text = `${words.access.rules[axe]}${measured === '' ? '' : `: ${measured}`}`;
      return [{ axe, rule: RULE_OF[axe], selector, label: names.get(selector) ?? '', text }];
    }),
  };
}

function measuredIn({ contrast, target }: AccessFact['violations'][number], { access, voice }: Words): string {
  const figure = (ratio: number): string => {
    const digits = [0, 1].find((few) => Number(ratio.toFixed(few)) === ratio) ?? 2;
    return speak({ decimal: ratio, digits }, voice);
  };
  const pixels = (decimal: number): string => speak(Math.round(decimal), voice);
  if (contrast)
    return access.contrast(figure(contrast.ratio), figure(contrast.least), contrast.colour, contrast.ground);
  return target ? access.target(pixels(target.width), pixels(target.height), pixels(target.room)) : '';
}
