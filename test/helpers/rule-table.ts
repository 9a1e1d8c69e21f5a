import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/reading/intent';
import type { Reading } from '../../src/reading/reading';
import type { Rule } from '../../src/rules/define-rule';
import { reading } from './reading';

/** One row: what the case is about, the intent, what is on the page, and `outcome message` as expected. */
export type Row = readonly [about: string, profile: Profile, page: Partial<Reading>, says: string];

/** Fills the holes of a text as the judge does; a hole without a value stays and fails the test. */
function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** What a rule says of a page: the sentences as a reader meets them. */
export function said(rule: Rule, page: Partial<Reading>, profile: Profile = 'cold'): Record<'text' | 'fix' | 'offer', string> {
  const verdict = rule.judge(reading(page), profile);
  const text = filled(rule.messages[verdict.message] ?? '', verdict.values);
  return { text, fix: filled(rule.fix, verdict.values), offer: filled(rule.offer, verdict.values) };
}

/** Runs the rows of a rule, and holds that they reach every message and leave no hole open. */
export function ruleTable(rule: Rule, rows: readonly Row[]): void {
  describe(rule.title, () => {
    it.each(rows)('%s (%s)', (_about, profile, page, says) => {
      const verdict = rule.judge(reading(page), profile);
      expect(`${verdict.outcome} ${verdict.message}`).toBe(says);
      expect(verdict.evidence.length).toBeLessThanOrEqual(5);
      const { text, fix, offer } = said(rule, page, profile);
      const seen = verdict.outcome === 'pass' ? [text] : [text, fix, offer];
      for (const sentence of seen) expect(sentence).not.toMatch(/[{}]|undefined|NaN|null|“”|Infinity/);
    });

    it('reaches every message', () => {
      const reached = rows.map(([, , , says]) => says.split(' ')[1]);
      expect([...new Set(reached)].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}
