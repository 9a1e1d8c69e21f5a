import { describe, expect, it } from 'vitest';
import { signal } from '../../src/reading/signal';
import * as v from 'valibot';
import type { Reading } from '../../src/reading/reading';
import { reportSchema } from '../../src/report/report';
import { demoFindings, demoReport, finding } from '../helpers/report';

describe('buildReport', () => {
  const report = demoReport();

  it('meets the contract', () => {
    expect(v.safeParse(reportSchema, report).issues).toBeUndefined();
  });

  it('counts as judged what came to a verdict, of the scored checks that apply', () => {
    // 11 findings: one is never scored, one does not apply, one of the remaining nine could not be seen.
    expect(report.coverage).toEqual({
      judged: 8,
      of: 9,
      unseen: ['Could not look into the form from typeform.com.'],
    });
    expect(report.tool.rules).toBe(11);
  });

  it('sorts findings by stage, then by the points that they cost', () => {
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'first-view-load',
      'promise',
      'lcp',
      'ask-size',
      'small-yes',
      'how-it-works',
      'proof-near-ask',
      'preselected',
      'ladder',
      'fields',
      'sensitive',
    ]);
  });

  it('keeps what rests on one visit apart', () => {
    const slow = finding('slow', { weight: 0, lens: 'speed', ofVisit: true });
    const visited = demoReport({}, [...demoFindings, slow]);
    expect(visited.visit.findings.map(({ rule, points }) => [rule, points])).toEqual([['slow', 0]]);
    expect(visited.findings).toEqual(report.findings);
    expect([visited.score, visited.coverage]).toEqual([report.score, report.coverage]);
    expect(report.visit).toMatchObject({ largestPaint: null, layoutShift: 0, requests: 0 });
  });

  it('is the same whatever order the findings came in', () => {
    expect(demoReport({}, demoFindings.toReversed())).toEqual(report);
  });

  it('keeps asks in reading order and gives trust and gap only to those on the curve', () => {
    expect(report.asks.map(({ id, kind, cost, trust, gap }) => [id, kind, cost, trust, gap])).toEqual([
      ['ask-1', 'navigate', 2, null, null],
      ['ask-2', 'meeting', 82, 14, 68],
      ['ask-3', 'pricing', 10, 21, -11],
      ['ask-4', 'meeting', 82, null, null],
    ]);
    expect(report.asks[1]?.form).toBe('form-1');
    expect(report.asks[2]).not.toHaveProperty('form');
    expect([report.mainAsk, report.firstAsk]).toEqual(['ask-2', 'ask-2']);
  });

  it('lights the badges of what fails, not of what could be better', () => {
    expect(report.mistakes).toEqual({
      tooMuchTooSoon: true,
      unnecessarySteps: false,
      ignoredIntent: true,
      overload: false,
      noNextAction: false,
    });
    const mild = demoReport({}, [finding('overload', { outcome: 'warn', mistakes: ['overload'] })]);
    expect(mild.mistakes.overload).toBe(false);
  });

  it('prints the weights of what is scored and the shares of the sum', () => {
    expect(report.score.weights).toMatchObject({ mean: 0.75, lowest: 0.25, rules: { promise: 5, preselected: 4 } });
    expect(report.score.weights.rules).not.toHaveProperty('lcp');
  });

  it('keeps the signals of fields and sections', () => {
    expect(report.forms[0]?.fields[0]?.why).toEqual(['label “e-mail”', 'its code says required']);
    expect(report.sections.map(({ kind, why }) => [kind, why])).toEqual([
      ['hero', []],
      ['pricing', ['3 prices in cards']],
      ['form', []],
    ]);
  });

  it('says what kind of page it was judged as, in which language, and what told it', () => {
    expect(report.page).toMatchObject({
      type: 'lead',
      typeSource: 'guessed',
      typeWhy: 'its main ask is “Book a demo”',
      language: 'en',
      languageWhy: ['its html lang says “en”'],
    });
    const page: Reading['page'] = { type: 'shop', source: 'chosen', why: [signal('chosen')] };
    expect(demoReport({ page }).page).toMatchObject({ type: 'shop', typeSource: 'chosen', typeWhy: 'chosen by you' });
  });

  it('says how easy the text is to read, and by which formula', () => {
    expect(report.page.readability).toEqual({ formula: 'Flesch', score: 64, words: 300, sentences: 24 });
  });

  it('writes sources out in full', () => {
    expect(report.findings[0]?.sources[0]).toMatchObject({ key: 'NNG-SCROLL', grade: 'B' });
  });

  it('rounds off floating-point dust', () => {
    const dusty = demoReport({ curve: { start: 10.1 + 0.2, points: [], asks: [], worstGap: null, askHere: null } });
    expect(dusty.curve.start).toBe(10.3);
  });
});
