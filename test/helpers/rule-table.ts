import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/reading/intent';
import type { Reading } from '../../src/reading/reading';
import type { Rule } from '../../src/rules/define-rule';
import { english } from '../../src/rules/english';
import { fill, holesOf } from '../../src/rules/fill';
import { german } from '../../src/rules/german';
import type { RuleTexts } from '../../src/rules/texts';
import type { Voice } from '../../src/rules/voice';
import { loose } from './limit-edges';
import { reading } from './reading';

/** One row: what the case is about, the intent, what is on the page, `outcome message` as expected, and the sentence where the case is about it. */
export type Row = readonly [about: string, profile: Profile, page: Partial<Reading>, says: string, text?: string];

/** What a rule says of a page: the sentences as a reader meets them. */
export function said(
  rule: Rule,
  page: Partial<Reading>,
  profile: Profile = 'cold',
): Record<'text' | 'fix' | 'offer' | 'check', string> {
  const { message, values } = rule.judge(reading(page), profile);
  const voice = voiceOf(rule);
  return {
    text: fill(rule.messages[message] ?? '', values, voice),
    fix: fill(rule.fix, values, voice),
    offer: fill(rule.offer, values, voice),
    check: fill(rule.check, values, voice),
  };
}

/** English, with the words that this rule alone has. */
function voiceOf(rule: Rule): Voice {
  return { ...english, own: rule.phrases };
}

/** Labels of the elements that a verdict rests on, in order. */
export function shownBy(rule: Rule, page: Partial<Reading>, profile: Profile = 'cold'): string[] {
  return rule.judge(reading(page), profile).evidence.map(({ label }) => label);
}

/**
 * Runs the rows of one rule (`id` is its file name) and holds that they differ, that they reach every message, pass
 * and miss, and that no hole stays open in either language: every verdict needs the values of its message, what is to
 * be changed those of fix, offer and check too.
 */
export function ruleTable(id: string, rule: Rule, rows: readonly Row[]): void {
  describe(id, () => {
    it.each(rows.map((row) => [row[0], row[1], row] as const))('%s (%s)', (_about, profile, [, , page, says, text]) => {
      // Frozen: a rule that changes its reading changes what the next rule sees.
      const verdict = rule.judge(deepFreeze(reading(page)), profile);
      expect(`${verdict.outcome} ${verdict.message}`).toBe(says);
      const texts: RuleTexts | undefined = german.rules[id];
      const toChange = verdict.outcome === 'warn' || verdict.outcome === 'fail';
      const shown = ({ messages, fix, check }: RuleTexts): string[] =>
        toChange ? [messages[verdict.message] ?? '', fix, check, rule.offer] : [messages[verdict.message] ?? ''];
      const sentences = shown(rule);
      expect(Object.keys(verdict.values)).toEqual(expect.arrayContaining(sentences.flatMap(holesOf)));
      const inEnglish = sentences.map((sentence) => fill(sentence, verdict.values, voiceOf(rule)));
      const inGerman = (texts ? shown(texts) : []).map((sentence) =>
        fill(sentence, verdict.values, { ...german, own: texts?.phrases ?? {} }),
      );
      for (const sentence of inEnglish) expect(sentence).not.toMatch(/[{}]|\b(undefined|NaN|null|Infinity)\b|“”/);
      // “null” is German for zero.
      for (const sentence of inGerman) expect(sentence).not.toMatch(/[{}]|\b(undefined|NaN|Infinity)\b|„“/);
      if (text !== undefined) expect(inEnglish[0]).toBe(text);
    });

    it('reaches every message', () => {
      const reached = rows.map(([, , , says]) => says.split(' ')[1]);
      expect([...new Set(reached)].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    it('has a case on both sides of each limit', () => {
      expect(
        loose(
          rule,
          rows.map(([, profile, page]) => [profile, reading(page)] as const),
        ),
      ).toEqual([]);
    });

    it('can be passed and can be missed', () => {
      const outcomes = rows.map(([, , , says]) => says.split(' ')[0]);
      expect(outcomes).toContain('pass');
      expect(outcomes.some((outcome) => outcome === 'warn' || outcome === 'fail')).toBe(true);
    });

    it('has no row twice', () => {
      expect(repeated(rows.map(([about, profile]) => `${about} (${profile})`))).toEqual([]);
      expect(repeated(rows.map(([, profile, page]) => JSON.stringify([profile, page])))).toEqual([]);
    });
  });
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
