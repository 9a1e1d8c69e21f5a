import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASK_CODES, type Ask, type AskCode, type AskKind } from '../../src/reading/ask';
import { ASK_MODEL } from '../../src/reading/ask-model';
import { buildCurve } from '../../src/reading/curve';
import { FIELD_KINDS, type FieldKind, type FieldReading } from '../../src/reading/form';
import { PROFILES, type Profile } from '../../src/reading/intent';
import type { Reading } from '../../src/reading/reading';
import { RULES } from '../../src/rules/catalogue';
import type { Outcome } from '../../src/rules/define-rule';
import type { Finding } from '../../src/rules/finding';
import { judge } from '../../src/rules/judge';
import { computeScore } from '../../src/score/compute';
import { ask, evidence, fieldReading, formReading, price, proof, reading, reassurance } from '../helpers/reading';
import { english } from '../../src/rules/english';

/** What holds for every page, whatever is on it: the rules may not surprise those who act on them. */

const WORSE: Partial<Record<Outcome, number>> = { pass: 0, warn: 1, fail: 2 };

/** The rules that got better or worse between two findings of one page, of those that came to a verdict on both. */
function changed(
  before: readonly Finding[],
  after: readonly Finding[],
  by: (from: number, to: number) => boolean,
): string[] {
  return before.flatMap(({ rule, outcome }) => {
    const [from, to] = [WORSE[outcome], WORSE[after.find((one) => one.rule === rule)?.outcome ?? 'error']];
    return from !== undefined && to !== undefined && by(from, to) ? [rule] : [];
  });
}

const profiles = fc.constantFrom<Profile>(...PROFILES);
const intent = (profile: Profile): Reading['intent'] => ({ profile, source: 'chosen', why: '' });
const box = (y: number): Reading['asks'][number]['box'] => ({ x: 100, y, width: 180, height: 44 });

const codes = ASK_CODES.filter((code) => code !== 'unknown');
const manyAsks = fc.array(fc.record({ kind: fc.constantFrom(...codes), y: fc.integer({ min: 0, max: 4000 }) }), {
  minLength: 1,
  maxLength: 6,
});

function asksOf(list: readonly { kind: AskCode; y: number }[]): Reading['asks'] {
  return list
    .toSorted((a, b) => a.y - b.y)
    .map(({ kind, y }, at) =>
      ask(`Ask ${at + 1}`, {
        id: `ask-${at + 1}`,
        kind,
        class: ASK_MODEL[kind].class,
        cost: ASK_MODEL[kind].cost,
        box: box(y),
        screenful: Math.floor(y / 768) + 1,
      }),
    );
}

function pageOf(asks: Reading['asks'], profile: Profile, rest: Partial<Reading> = {}): Reading {
  const mainAsk = asks.toSorted((a, b) => b.cost - a.cost)[0] ?? null;
  return reading({
    intent: intent(profile),
    asks,
    mainAsk,
    firstAsk: asks[0] ?? null,
    curve: buildCurve(profile, [], asks, mainAsk),
    ...rest,
  });
}

describe('order', () => {
  it('of what has no order of its own never matters', () => {
    const lists = {
      proofs: [
        proof('logos', 300),
        proof('testimonial', 900, { quality: 1 }),
        proof('testimonial', 1200, { quality: 5 }),
      ],
      reassurances: [reassurance('no-card'), reassurance('privacy', { box: box(900) }), reassurance('refund')],
      prices: [price('9 €', { box: box(500) }), price('29 €', { box: box(800), from: true })],
      deposits: [
        { kind: 'headline', points: 8, y: 100, text: 'a' },
        { kind: 'logos', points: 5, y: 900, text: 'b' },
        { kind: 'faq', points: 5, y: 2000, text: 'c' },
      ],
      claims: [
        { text: 'a', kind: 'figure', sourced: true, evidence: evidence('a') },
        { text: 'b', kind: 'figure', sourced: false, evidence: evidence('b') },
        { text: 'c', kind: 'superlative', sourced: false, evidence: evidence('c') },
      ],
      flaws: [
        { kind: 'old', text: 'a', evidence: evidence('a') },
        { kind: 'broken', text: 'b', evidence: evidence('b') },
        { kind: 'dead', text: 'c', evidence: evidence('c') },
      ],
      depth: ['faq', 'video', 'pricing'],
    } satisfies Partial<Reading>;
    const shuffled = fc.tuple(
      ...Object.values(lists).map((list: readonly unknown[]) =>
        fc.shuffledSubarray(
          list.map((_, at) => at),
          { minLength: list.length },
        ),
      ),
    );
    const outcomes = (page: Reading): string[] =>
      judge(page, RULES, english).map(({ rule, outcome }) => `${rule} ${outcome}`);
    fc.assert(
      fc.property(shuffled, profiles, manyAsks, (orders, profile, list) => {
        const other: Partial<Reading> = Object.fromEntries(
          Object.entries(lists).map(([key, list], at) => [key, (orders[at] ?? []).map((index) => list[index])]),
        );
        const asks = asksOf(list);
        expect(outcomes(pageOf(asks, profile, other))).toEqual(outcomes(pageOf(asks, profile, lists)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a required field more', () => {
  const kinds = fc.constantFrom<FieldKind>(...FIELD_KINDS.filter((kind) => kind !== 'consent' && kind !== 'captcha'));
  /** As a form asks for it that helps nobody: no token, no label that stays, no mark. */
  const bare = (kind: FieldKind, at: number): FieldReading =>
    fieldReading(kind, {
      id: `f${at}`,
      labelVisible: false,
      labelFrom: 'placeholder',
      requiredBy: 'attribute',
      box: { x: 100, y: 300 + 60 * at, width: 200, height: 40 },
    });
  const page = (fields: readonly FieldKind[], profile: Profile): Reading => {
    const form = formReading(fields.map(bare));
    const send = ask('Send', { kind: 'contact', class: 'mid', cost: 46, form: form.id });
    return pageOf([send], profile, { forms: [form], conversionForm: form });
  };

  it('never makes a rule better that judges the form with and without it', () => {
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 12 }), kinds, profiles, (fields, more, profile) => {
        const [before, after] = [
          judge(page(fields, profile), RULES, english),
          judge(page([...fields, more], profile), RULES, english),
        ];
        // which question comes first, and how near its end the form asks for contact, are about the order of the others
        expect(changed(before, after, (from, to) => to < from).filter((rule) => rule !== 'easy-first')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never raises the score of a form that is long already', () => {
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 7, maxLength: 12 }), profiles, (fields, profile) => {
        const total = (list: readonly FieldKind[]): number =>
          computeScore(judge(page(list, profile), RULES, english)).total ?? 0;
        // an e-mail first, so that what comes later changes nothing in the order of the questions
        expect(total(['email', ...fields, 'text'])).toBeLessThanOrEqual(total(['email', ...fields]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a smaller first ask', () => {
  /** The page, and the same with another first ask; the main ask stays what it was, since with another one it is another page. */
  function both(list: Parameters<typeof asksOf>[0], profile: Profile, change: (first: Ask) => Partial<Ask>) {
    const asks = asksOf(list);
    const [first, ...others] = asks;
    const main = pageOf(asks, profile).mainAsk;
    if (!first || (main?.id === first.id && asks.length > 1)) return null;
    const less = { ...first, ...change(first) };
    return less.cost < first.cost ? ([pageOf(asks, profile), pageOf([less, ...others], profile)] as const) : null;
  }

  it('never makes a rule worse when the same is asked for with less', () => {
    fc.assert(
      fc.property(manyAsks, fc.double({ min: 0, max: 1, noNaN: true }), profiles, (list, share, profile) => {
        const pages = both(list, profile, ({ cost }) => ({ cost: Math.round(share * cost) }));
        if (pages === null) return;
        expect(
          changed(judge(pages[0], RULES, english), judge(pages[1], RULES, english), (from, to) => to > from),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  /** Rules judge these for what they are, too: the way to the prices is worth more than its cost, to follow competes with nothing, and two ways to one account, or badges of two stores, are one choice. */
  const FOR_WHAT_THEY_ARE: readonly AskKind[] = ['pricing', 'social', 'account', 'account_sso', 'install', 'question'];

  /** What takes time alone puts nothing at risk, however much time it is; who writes a message does so of their own accord. */
  const apart = (kind: AskKind): readonly string[] => {
    if (kind === 'contact') return ['ask-size', 'proof-near-ask', 'how-it-works', 'freedom', 'ladder', 'small-yes'];
    return ['call', 'callback', 'meeting', 'quote', 'donate'].includes(kind) ? ['risk-reversal'] : [];
  };

  it('never makes a rule worse when something smaller is asked for', () => {
    fc.assert(
      fc.property(manyAsks, fc.constantFrom(...codes), profiles, (list, smaller, profile) => {
        const pages = both(list, profile, () => ({
          kind: smaller,
          class: ASK_MODEL[smaller].class,
          cost: ASK_MODEL[smaller].cost,
        }));
        const kind = pages?.[0].asks[0]?.kind ?? 'unknown';
        if (pages === null || FOR_WHAT_THEY_ARE.includes(kind)) return;
        const worse = changed(
          judge(pages[0], RULES, english),
          judge(pages[1], RULES, english),
          (from, to) => to > from,
        );
        expect(worse.filter((rule) => !apart(kind).includes(rule))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it('every rule answers every page that can be made of asks, without an error', () => {
  fc.assert(
    fc.property(manyAsks, profiles, (list, profile) => {
      const findings = judge(pageOf(asksOf(list), profile), RULES, english);
      expect(findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
      expect(findings).toHaveLength(RULES.length);
      const { total, stages } = computeScore(findings);
      for (const score of [total, ...Object.values(stages)]) {
        if (score === null) continue;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 60 },
  );
});
