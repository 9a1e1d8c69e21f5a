import { expect, it } from 'vitest';
import { widthDifferences } from '../../src/report/two-widths';
import { demoFindings, demoReport, finding } from '../helpers/report';

const here = demoReport();

it('finds nothing between two readings that came out the same', () => {
  expect(widthDifferences(here, demoReport())).toEqual([]);
});

it('names what comes out otherwise, what costs most there first, and nothing that only costs more', () => {
  const there = demoReport(
    {},
    demoFindings.map((one) => {
      if (one.rule === 'promise') return { ...one, outcome: 'fail' as const, text: 'The headline is cut.' };
      if (one.rule === 'first-view-load') return { ...one, outcome: 'pass' as const };
      return one;
    }),
  );
  expect(widthDifferences(here, there)).toMatchObject([
    { rule: 'promise', here: 'pass', there: 'fail', text: 'The headline is cut.' },
    { rule: 'first-view-load', here: 'warn', there: 'pass' },
  ]);
});

it('leaves out a check that only one of them knows', () => {
  expect(widthDifferences(here, demoReport({}, [...demoFindings, finding('mobile-fit')]))).toEqual([]);
});
