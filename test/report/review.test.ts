import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/report/json';
import { parseReport } from '../../src/report/parse';
import type { Decision, Report } from '../../src/report/report';
import {
  countedFindings,
  countedMistakes,
  decidedFindings,
  decisionOn,
  isCounted,
  withReview,
} from '../../src/report/review';
import { STAGES } from '../../src/rules/define-rule';
import { computeScore } from '../../src/score/compute';
import { demoReport, finding } from '../helpers/report';

const kept = (rule: string, note = 'It qualifies the leads.'): Decision => ({ rule, verdict: 'kept', note });
const wrong = (rule: string): Decision => ({ rule, verdict: 'wrong', note: 'The proof is in the video.' });
const noted = (rule: string): Decision => ({ rule, verdict: 'noted', note: 'Ask Ines about it.' });

describe('withReview', () => {
  it('leaves what was set aside out of the reviewed total, and the score as it was', () => {
    const report = demoReport();
    const reviewed = withReview(report, [kept('small-yes')]);
    const { review, ...rest } = reviewed;
    expect(rest).toEqual(Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'review')));
    expect(review).toEqual({
      decisions: [kept('small-yes')],
      total: computeScore(report.findings.filter(({ rule }) => rule !== 'small-yes')).total,
    });
  });

  it('changes no total for a note', () => {
    const report = demoReport();
    const all = report.findings.map(({ rule }) => noted(rule));
    expect(withReview(report, all)).toEqual({ ...report, review: { decisions: all, total: null } });
  });

  it('lets the last decision on a check stand, in the order of the findings', () => {
    const { decisions } = withReview(demoReport(), [wrong('fields'), kept('ask-size'), noted('fields')]).review;
    expect(decisions).toEqual([kept('ask-size'), noted('fields')]);
  });

  it('takes no decision without a reason, and none on a check that is not there', () => {
    const report = demoReport();
    expect(withReview(report, [kept('ask-size', ' \n'), kept('no-such-check'), kept('__proto__')])).toEqual(report);
  });

  it('trims the reason', () => {
    expect(withReview(demoReport(), [kept('ask-size', '  On purpose. ')]).review.decisions).toEqual([
      kept('ask-size', 'On purpose.'),
    ]);
  });

  it('takes a decision back', () => {
    const report = demoReport();
    expect(withReview(withReview(report, [kept('ask-size')]), [])).toEqual(report);
  });

  it('lifts a cap whose finding was set aside', () => {
    const report = demoReport({}, [
      finding('small-yes', { stage: 'first-action', cap: 60, weight: 1 }),
      finding('cta', { stage: 'first-action', outcome: 'pass', weight: 9 }),
      finding('promise', { outcome: 'pass' }),
    ]);
    expect(report.score.total).toBe(60);
    expect(withReview(report, [wrong('small-yes')]).review.total).toBe(100);
  });

  it('has no reviewed total when nothing else could be judged', () => {
    const report = demoReport({}, [finding('promise')]);
    expect(withReview(report, [kept('promise')]).review).toEqual({ decisions: [kept('promise')], total: null });
  });

  it('survives JSON', () => {
    const reviewed = withReview(demoReport(), [kept('ask-size'), wrong('promise'), noted('fields')]);
    expect(parseReport(JSON.parse(toJson(reviewed)))).toEqual(reviewed);
  });
});

describe('the laws of the reviewed total', () => {
  const anyReport = fc
    .array(
      fc.record({
        stage: fc.constantFrom(...STAGES),
        outcome: fc.constantFrom('pass' as const, 'warn' as const, 'fail' as const, 'unsure' as const),
        weight: fc.integer({ min: 0, max: 5 }),
        cap: fc.constantFrom(null, null, null, 60),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) =>
      demoReport(
        {},
        parts.map((part, place) => finding(`rule-${place}`, part)),
      ),
    );
  const rulesOf = (report: Report, outcome: string): string[] =>
    report.findings.filter((one) => one.outcome === outcome).map(({ rule }) => rule);

  it('setting aside what fails never lowers it', () => {
    fc.assert(
      fc.property(anyReport, fc.infiniteStream(fc.boolean()), (report, coins) => {
        const some = rulesOf(report, 'fail').filter(() => coins.next().value === true);
        const { total } = withReview(
          report,
          some.map((rule) => kept(rule)),
        ).review;
        fc.pre(total !== null);
        expect(total).toBeGreaterThanOrEqual(report.score.total ?? 0);
      }),
    );
  });

  it('setting aside what passes never raises it', () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), (report, pick) => {
        const passes = rulesOf(report, 'pass');
        fc.pre(passes.length > 0);
        // a stage that nothing is left of drops out of the mean, as it does where nothing applies
        const rule = passes[pick % passes.length] ?? '';
        const { stage } = report.findings.find((one) => one.rule === rule) ?? {};
        const others = report.findings.filter(
          (one) => one.stage === stage && one.rule !== rule && one.weight > 0 && one.outcome !== 'unsure',
        );
        const { total } = withReview(report, [wrong(rule)]).review;
        fc.pre(total !== null && others.length > 0);
        expect(total).toBeLessThanOrEqual(report.score.total ?? 100);
      }),
    );
  });

  it('setting aside what was not judged leaves it as it was', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const unsure = rulesOf(report, 'unsure');
        fc.pre(unsure.length > 0);
        expect(withReview(report, unsure.map(wrong)).review.total).toBe(report.score.total);
      }),
    );
  });

  it('never touches the score', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(kept, wrong, noted), (report, decide) => {
        const all = report.findings.map(({ rule }) => decide(rule));
        expect(withReview(report, all).score).toEqual(report.score);
        expect(withReview(report, all).findings).toEqual(report.findings);
      }),
    );
  });
});

describe('what still counts', () => {
  const report = withReview(demoReport(), [kept('ask-size'), wrong('promise'), noted('fields')]);
  const rules = (findings: readonly { rule: string }[]): string[] => findings.map(({ rule }) => rule).sort();

  it('is everything that was not set aside', () => {
    const all = rules(report.findings);
    expect(rules(countedFindings(report))).toEqual(all.filter((rule) => rule !== 'ask-size' && rule !== 'promise'));
    expect(isCounted({ rule: 'fields' }, report)).toBe(true);
    expect(isCounted({ rule: 'promise' }, report)).toBe(false);
  });

  it('and nothing is dropped: what was decided is listed with its reason', () => {
    expect(decidedFindings(report).map(({ finding: { rule }, decision }) => [rule, decision.note])).toEqual([
      ['promise', 'The proof is in the video.'],
      ['ask-size', 'It qualifies the leads.'],
      ['fields', 'Ask Ines about it.'],
    ]);
    expect(decisionOn({ rule: 'fields' }, report)).toEqual(noted('fields'));
    expect(decisionOn({ rule: 'ladder' }, report)).toBeNull();
  });

  it('shows a common mistake only while a finding that counts shows it', () => {
    expect(report.mistakes).toMatchObject({ tooMuchTooSoon: true, ignoredIntent: true });
    // the ladder shows “too much, too soon” as well; nothing else shows that the intent was ignored
    expect(countedMistakes(report)).toMatchObject({ tooMuchTooSoon: true, ignoredIntent: false });
    expect(countedMistakes(withReview(report, []))).toEqual(report.mistakes);
  });
});
