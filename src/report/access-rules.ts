/**
 * The rules of axe-core that stand between a visitor and the next step, each with the check of ours that its results
 * stand beside: a control without a name, a field without a label, words and targets that are hard to read or hit, zoom
 * that is blocked, a field that no browser can fill. What concerns the structure of a page for assistive technology
 * alone is a full accessibility audit's business. The contrast of text is a matter of `legible` whatever the text is of:
 * `cta-distinct` looks at the fill of a button.
 */
export const RULE_OF = {
  'button-name': 'cta-wording',
  'link-name': 'cta-wording',
  'input-button-name': 'cta-wording',
  'input-image-alt': 'cta-wording',
  label: 'labels',
  'select-name': 'labels',
  'color-contrast': 'legible',
  'target-size': 'target-size',
  'meta-viewport': 'mobile-fit',
  'autocomplete-valid': 'autofill',
} as const satisfies Record<string, string>;

export type AxeRule = keyof typeof RULE_OF;

export const AXE_RULES = Object.keys(RULE_OF).filter(isAxeRule);

export function isAxeRule(name: string): name is AxeRule {
  return Object.hasOwn(RULE_OF, name);
}
