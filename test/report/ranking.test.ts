import { describe, expect, it } from 'vitest';
import { litMistakes, rankFixes, strengths, topFixes } from '../../src/report/ranking';
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

  it('shows seven on top', () => {
    const many = Array.from({ length: 9 }, (_, index) => finding(`rule-${index}`));
    expect(topFixes(demoReport({}, many).findings)).toHaveLength(7);
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
