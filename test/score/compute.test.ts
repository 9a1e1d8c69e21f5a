import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES, type Outcome } from '../../src/rules/define-rule';
import type { Finding } from '../../src/rules/finding';
import { computeScore } from '../../src/score/compute';

function finding(
  rule: string,
  stage: Finding['stage'],
  outcome: Outcome,
  weight: number,
  cap: number | null = null,
): Finding {
  return {
    rule,
    stage,
    lens: 'effort',
    version: 1,
    title: rule,
    outcome,
    weight,
    text: '',
    why: '',
    fix: '',
    offer: '',
    check: '',
    effort: 'copy',
    cause: null,
    limits: {},
    ofVisit: false,
    sources: [],
    values: {},
    evidence: [],
    cap,
    mistakes: [],
  };
}

describe('computeScore', () => {
  it('follows the formula: stages by weight, then three quarters mean and one quarter lowest', () => {
    const score = computeScore([
      finding('promise', 'hook', 'pass', 5),
      finding('first-view-load', 'hook', 'fail', 3), // hook: 100 × (1 − 3/8) = 62.5
      finding('ask-size', 'first-action', 'warn', 5), // 50
      finding('fields', 'conversion', 'pass', 5), // 100
    ]);
    // mean 70.83 × 0.75 + 50 × 0.25 = 65.625
    expect(score).toEqual({
      total: 66,
      range: [66, 66],
      stages: { hook: 63, 'first-action': 50, engagement: null, reinforcement: null, conversion: 100 },
      // Without it: hook 100, mean 83.33 → 75; ask-size without it: mean 87.5, lowest 62.5 → 81.25
      points: { promise: 0, 'first-view-load': 9.4, 'ask-size': 15.6, fields: 0 },
      cap: null,
    });
  });

  it('has no score where nothing was judged', () => {
    const none = computeScore([
      finding('depth', 'engagement', 'not-applicable', 3),
      finding('price', 'conversion', 'error', 4),
    ]);
    expect(none).toMatchObject({ total: null, range: null, points: { depth: 0, price: 0 }, cap: null });
    expect(computeScore([])).toMatchObject({ total: null, range: null, points: {} });
  });

  it('lets what could not be seen widen the range alone, in a stage of its own too', () => {
    const score = computeScore([finding('promise', 'hook', 'warn', 5), finding('fields', 'conversion', 'unsure', 5)]);
    // As fail: hook 50, conversion 0 → 0.75 × 25; as pass: hook 50, conversion 100 → 0.75 × 75 + 0.25 × 50
    expect(score).toMatchObject({
      total: 50,
      range: [19, 69],
      stages: { hook: 50, conversion: null },
      points: { fields: 0 },
    });
  });

  it('gives the whole range where all that could be judged could not be seen', () => {
    expect(computeScore([finding('fields', 'conversion', 'unsure', 5)])).toMatchObject({
      total: null,
      range: [0, 100],
    });
  });

  it('leaves out what weighs nothing, its cap included', () => {
    const shown = finding('lcp', 'hook', 'fail', 0, 60);
    expect(computeScore([shown, finding('promise', 'hook', 'pass', 5)])).toMatchObject({
      total: 100,
      points: { lcp: 0 },
      cap: null,
    });
    expect(computeScore([shown])).toMatchObject({ total: null, stages: { hook: null } });
  });

  describe('the cap', () => {
    const rest = [finding('promise', 'hook', 'pass', 5), finding('cta-visible', 'first-action', 'pass', 20)];

    it('holds the total down when its rule fails, and its points tell what lifting it gives', () => {
      const score = computeScore([...rest, finding('small-yes', 'first-action', 'fail', 5, 60)]);
      expect(score).toMatchObject({ total: 60, cap: { at: 60, rule: 'small-yes' }, points: { 'small-yes': 40 } });
    });

    it('does nothing when its rule passes or warns, or when the total is lower anyway', () => {
      expect(computeScore([...rest, finding('small-yes', 'first-action', 'warn', 5, 60)]).cap).toBeNull();
      expect(computeScore([finding('small-yes', 'first-action', 'fail', 5, 60)])).toMatchObject({
        total: 0,
        cap: null,
      });
    });

    it('holds the lower end of the range when its rule could not be judged', () => {
      expect(computeScore([...rest, finding('small-yes', 'first-action', 'unsure', 5, 60)])).toMatchObject({
        total: 100,
        range: [60, 100],
      });
    });

    it('is the lowest of several', () => {
      const both = [finding('one', 'first-action', 'fail', 5, 60), finding('two', 'first-action', 'fail', 5, 40)];
      expect(computeScore([...rest, finding('three', 'first-action', 'pass', 200), ...both]).cap).toEqual({
        at: 40,
        rule: 'two',
      });
    });
  });
});

describe('the laws of the score', () => {
  const outcomes = ['pass', 'warn', 'fail', 'unsure', 'not-applicable', 'error'] as const satisfies readonly Outcome[];
  const findings = fc
    .array(
      fc.record({
        stage: fc.constantFrom(...STAGES),
        outcome: fc.constantFrom(...outcomes),
        weight: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0.1, max: 5, noNaN: true })),
        cap: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 8 }),
      }),
      { maxLength: 30 },
    )
    .map((list) =>
      list.map(({ stage, outcome, weight, cap }, at) => finding(`rule-${at}`, stage, outcome, weight, cap)),
    );
  const better: Record<string, Outcome> = { fail: 'warn', warn: 'pass' };

  it('making a finding better never lowers the total, a stage or the range', () => {
    fc.assert(
      fc.property(findings, fc.nat(), (list, pick) => {
        const at = list.length === 0 ? 0 : pick % list.length;
        const fixed = list.map((one, n) => (n === at ? { ...one, outcome: better[one.outcome] ?? one.outcome } : one));
        const [before, after] = [computeScore(list), computeScore(fixed)];
        expect(after.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0);
        for (const stage of STAGES) expect(after.stages[stage] ?? 0).toBeGreaterThanOrEqual(before.stages[stage] ?? 0);
        expect(after.range?.[0] ?? 0).toBeGreaterThanOrEqual(before.range?.[0] ?? 0);
        expect(after.range?.[1] ?? 0).toBeGreaterThanOrEqual(before.range?.[1] ?? 0);
      }),
    );
  });

  it('everything is a whole number from 0 to 100, the range contains the total, and no finding costs less than nothing', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { total, range, stages, points } = computeScore(list);
        for (const score of [total, ...(range ?? []), ...Object.values(stages)]) {
          if (score === null) continue;
          expect(Number.isInteger(score)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
        if (total !== null) {
          expect(range?.[0]).toBeLessThanOrEqual(total);
          expect(range?.[1]).toBeGreaterThanOrEqual(total);
        }
        expect(Object.keys(points)).toHaveLength(list.length);
        for (const cost of Object.values(points)) expect(cost).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('what is unsure, not applicable or broken never counts', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { total, stages } = computeScore(list);
        const judged = list.filter(({ outcome }) => outcome === 'pass' || outcome === 'warn' || outcome === 'fail');
        expect(computeScore(judged)).toMatchObject({ total, stages });
      }),
    );
  });

  it('the order of the findings never matters', () => {
    const shuffled = findings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(computeScore(other)).toEqual(computeScore(list));
      }),
    );
  });

  it('the points of a finding are what the total gains when it passes, or would gain with no other cap left', () => {
    fc.assert(
      fc.property(findings, fc.nat(), (list, pick) => {
        const one = list[list.length === 0 ? 0 : pick % list.length];
        if (one?.outcome !== 'fail') return;
        const before = computeScore(list);
        const after = computeScore(
          list.map((other) => (other === one ? { ...other, outcome: 'pass' as const } : other)),
        );
        const gained = (after.total ?? 0) - (before.total ?? 0);
        const points = before.points[one.rule] ?? 0;
        // Two rounded totals: each may be off by a half.
        expect(points).toBeGreaterThanOrEqual(gained - 1.05);
        const free = after.cap === null && (before.cap === null || before.cap.rule === one.rule);
        if (free) expect(points).toBeLessThanOrEqual(gained + 1.05);
      }),
    );
  });

  it('under a cap, what else is wrong still has its points', () => {
    const score = computeScore([
      finding('small-yes', 'first-action', 'fail', 5, 40),
      finding('cta', 'first-action', 'pass', 5),
      finding('labels', 'conversion', 'fail', 2),
      finding('price', 'conversion', 'pass', 5),
      finding('promise', 'hook', 'pass', 5),
    ]);
    expect(score.total).toBe(40);
    expect(score.points['labels']).toBeGreaterThan(0);
  });
});
