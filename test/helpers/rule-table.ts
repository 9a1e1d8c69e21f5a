import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/reading/intent';
import type { Reading } from '../../src/reading/reading';
import type { Rule } from '../../src/rules/define-rule';
import { fill, holesOf } from '../../src/rules/fill';
import { reading } from './reading';

/** One row: what the case is about, the intent, what is on the page, and `outcome message` as expected. */
export type Row = readonly [about: string, profile: Profile, page: Partial<Reading>, says: string];

/** What a rule says of a page: the sentences as a reader meets them. */
export function said(
  rule: Rule,
  page: Partial<Reading>,
  profile: Profile = 'cold',
): Record<'text' | 'fix' | 'offer', string> {
  const { message, values } = rule.judge(reading(page), profile);
  return {
    text: fill(rule.messages[message] ?? '', values),
    fix: fill(rule.fix, values),
    offer: fill(rule.offer, values),
  };
}

/**
 * Runs the rows of one rule (`id` is its file name), and holds that they reach every message and leave no hole open:
 * a pass needs the values of its message, anything else those of fix and offer too.
 */
export function ruleTable(id: string, rule: Rule, rows: readonly Row[]): void {
  describe(id, () => {
    it.each(rows)('%s (%s)', (_about, profile, page, says) => {
      const verdict = rule.judge(reading(page), profile);
      expect(`${verdict.outcome} ${verdict.message}`).toBe(says);
      const shown = [rule.messages[verdict.message] ?? ''];
      if (verdict.outcome !== 'pass') shown.push(rule.fix, rule.offer);
      expect(Object.keys(verdict.values)).toEqual(expect.arrayContaining(shown.flatMap(holesOf)));
      for (const text of shown)
        expect(fill(text, verdict.values)).not.toMatch(/[{}]|\b(undefined|NaN|null|Infinity)\b|“”/);
    });

    it('reaches every message', () => {
      const reached = rows.map(([, , , says]) => says.split(' ')[1]);
      expect([...new Set(reached)].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}
