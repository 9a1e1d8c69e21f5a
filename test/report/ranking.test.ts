import { describe, expect, it } from 'vitest';
import { costliest, groupByStage, litMistakes, rankFixes, strengths, topFixes } from '../../src/report/ranking';
import { demoFindings, demoReport, finding } from '../helpers/report';
import { evidence } from '../helpers/reading';

describe('rankFixes', () => {
  it('puts first what costs most, and tells each cause once', () => {
    const fixes = rankFixes(demoReport().findings);
    expect(fixes.map((fix) => [fix.finding.rule, fix.also.map(({ rule }) => rule)])).toEqual([
      ['proof-near-ask', []],
      ['ask-size', ['ladder']],
      ['small-yes', []],
      ['fields', []],
      ['first-view-load', []],
      ['lcp', []],
    ]);
  });

  it('keeps apart two findings on one element that light different badges', () => {
    const findings = demoReport({}, [
      finding('one', { evidence: [evidence('Buy')], mistakes: ['overload'] }),
      finding('two', { evidence: [evidence('Buy')], mistakes: ['noNextAction'] }),
    ]).findings;
    expect(rankFixes(findings)).toHaveLength(2);
  });

  it('breaks ties by weight, then stage, then name', () => {
    const tied = ['b', 'a'].map((rule) => finding(rule, { weight: 0 }));
    const findings = demoReport({}, [...tied, finding('c', { weight: 0, stage: 'conversion' })]).findings;
    expect(rankFixes(findings).map((fix) => fix.finding.rule)).toEqual(['a', 'b', 'c']);
  });

  it('puts a lighter change before a heavier one that frees a little more', () => {
    const findings = demoReport({}, [
      finding('heavy', { weight: 5, effort: 'build' }),
      finding('light', { weight: 4, effort: 'copy' }),
    ]).findings;
    expect(rankFixes(findings).map((fix) => fix.finding.rule)).toEqual(['light', 'heavy']);
    expect(costliest(findings)?.rule).toBe('heavy');
  });

  it('lets a heavy change lead where it frees more than twice as much', () => {
    const findings = demoReport({}, [
      finding('heavy', { weight: 5, effort: 'build' }),
      finding('light', { weight: 2, effort: 'copy' }),
    ]).findings;
    expect(rankFixes(findings).map((fix) => fix.finding.rule)).toEqual(['heavy', 'light']);
  });

  it('tells once what has one cause in common, wherever in the evidence the element stands', () => {
    const places = [evidence('Menu'), evidence('Buy')];
    const also = (rest: Parameters<typeof finding>[1]) =>
      rankFixes(
        demoReport({}, [
          finding('one', { weight: 5, evidence: places, cause: 'early-ask' }),
          finding('two', { evidence: [evidence('Buy')], cause: 'early-ask', ...rest }),
        ]).findings,
      )[0]?.also.map(({ rule }) => rule);
    expect(also({})).toEqual(['two']);
    expect(also({ cause: 'long-form' })).toEqual([]);
    expect(also({ cause: null })).toEqual([]);
    expect(also({ evidence: [evidence('Rent')] })).toEqual([]);
    expect(also({ evidence: [] })).toEqual([]);
  });

  it('shows seven on top', () => {
    const many = Array.from({ length: 9 }, (_, index) => finding(`rule-${index}`));
    expect(topFixes(demoReport({}, many).findings)).toHaveLength(7);
  });
});

describe('groupByStage', () => {
  it('starts with the stage of the best fix, keeps the order within a stage, and counts on', () => {
    const stages = ['conversion', 'hook', 'conversion'] as const;
    const findings = stages.map((stage, at) => finding(`r${at}`, { stage, weight: 0, lens: 'clarity' }));
    const fixes = demoReport({}, findings).findings.map((one) => ({ finding: one, also: [] }));
    const ranked = ['r0', 'r1', 'r2'].flatMap((rule) => fixes.filter((fix) => fix.finding.rule === rule));
    expect(
      groupByStage(ranked).map(({ stage, fixes: here }) => [
        stage,
        here.map(({ place, fix }) => `${place} ${fix.finding.rule}`),
      ]),
    ).toEqual([
      ['conversion', ['1 r0', '2 r2']],
      ['hook', ['3 r1']],
    ]);
  });
});

describe('strengths', () => {
  it('names the weightiest passes, three at most', () => {
    expect(strengths(demoReport().findings).map(({ rule }) => rule)).toEqual(['promise']);
    const many = demoReport(
      {},
      [5, 4, 5, 4, 5].map((weight, index) => finding(`r${index}`, { weight, outcome: 'pass' })),
    );
    expect(strengths(many.findings).map(({ rule }) => rule)).toEqual(['r0', 'r2', 'r4']);
  });
});

describe('litMistakes', () => {
  it('lists the badges that are lit, in their order', () => {
    expect(litMistakes(demoReport().mistakes)).toEqual(['tooMuchTooSoon', 'ignoredIntent']);
    expect(litMistakes(demoReport({}, demoFindings.slice(0, 1)).mistakes)).toEqual([]);
  });
});
