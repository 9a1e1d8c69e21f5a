import { describe, expect, it } from 'vitest';
import { receiptOf } from '../../src/report/receipt';
import { demoFindings, demoReport, finding } from '../helpers/report';

describe('receiptOf', () => {
  it('adds up to the printed score of each stage', () => {
    for (const { score, rules } of receiptOf(demoReport()).stages) {
      const taken = rules.reduce((sum, { takes }) => sum + takes, 0);
      expect(Math.round(100 - taken)).toBe(score);
    }
  });

  it('adds up to the total, and names the cap where there is one', () => {
    const free = receiptOf(demoReport());
    expect(Math.round(free.sum?.free ?? NaN)).toBe(demoReport().score.total);
    expect(free.sum).toMatchObject({ lowestStage: 'first-action', lowest: 0, cap: null });

    const capped = demoReport({}, [
      ...demoFindings.map((one) => (one.rule === 'small-yes' ? one : { ...one, outcome: 'pass' as const })),
    ]);
    expect(receiptOf(capped).sum).toMatchObject({
      cap: { at: 60, rule: 'small-yes', title: 'A small yes' },
      total: 60,
    });
  });

  it('leaves out what never counts', () => {
    const rules = receiptOf(demoReport()).stages.flatMap((stage) => stage.rules.map(({ rule }) => rule));
    expect(rules).not.toContain('sensitive');
    expect(rules).not.toContain('preselected');
    expect(rules).not.toContain('lcp');
  });

  it('has no sum where nothing was judged', () => {
    expect(receiptOf(demoReport({}, [finding('promise', { outcome: 'unsure' })])).sum).toBeNull();
  });
});
