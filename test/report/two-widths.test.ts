import { expect, it } from 'vitest';
import type { Report } from '../../src/report/report';
import { withReview } from '../../src/report/review';
import { isOlder, onPhoneAlone, widthDifferences, withPhone } from '../../src/report/two-widths';
import { demoFindings, demoReport, finding } from '../helpers/report';

const here = demoReport();
/** On a phone the headline is cut, and what was heavy here is light. */
const there = demoReport(
  {},
  demoFindings.map((one) => {
    if (one.rule === 'promise') return { ...one, outcome: 'fail' as const, text: 'The headline is cut.' };
    if (one.rule === 'first-view-load') return { ...one, outcome: 'pass' as const };
    return one;
  }),
);
const both = withPhone(here, there);
const told = (report: Report) =>
  widthDifferences(report).map(({ finding: { rule, outcome, text }, here: was }) => [rule, was, outcome, text]);

it('finds nothing without a phone, and nothing between two readings that came out the same', () => {
  expect(widthDifferences(here)).toEqual([]);
  expect(widthDifferences(withPhone(here, demoReport()))).toEqual([]);
});

it('names what comes out otherwise, what costs most there first, and nothing that only costs more', () => {
  expect(told(both)).toEqual([
    ['promise', 'pass', 'fail', 'The headline is cut.'],
    ['first-view-load', 'warn', 'pass', 'The first screen holds 96 words.'],
  ]);
});

it('leaves out a check that only one of them knows', () => {
  expect(told(withPhone(here, demoReport({}, [...demoFindings, finding('mobile-fit')])))).toEqual([]);
});

it('takes along the scores there, and what is set aside here is set aside there', () => {
  expect(both.phone?.score).toEqual(there.score);
  const reviewed = withReview(both, [{ rule: 'promise', verdict: 'kept', note: 'It is meant so.' }]);
  const alone = withReview(there, reviewed.review.decisions);
  expect(reviewed.phone?.reviewed).toBe(alone.review.total);
  expect(reviewed.phone?.reviewed).not.toBe(there.score.total);
  expect(widthDifferences(reviewed)[0]?.decision?.note).toBe('It is meant so.');
  expect(withReview(reviewed, []).phone?.reviewed).toBeNull();
});

it('knows what stands in the way on a phone alone, unless that was set aside; a note leaves it there', () => {
  expect(onPhoneAlone(both).map(({ rule }) => rule)).toEqual(['promise']);
  const decided = (verdict: 'wrong' | 'noted') =>
    onPhoneAlone(withReview(both, [{ rule: 'promise', verdict, note: 'Why.' }])).length;
  expect([decided('wrong'), decided('noted')]).toEqual([0, 1]);
});

it('says that the page was read again since', () => {
  expect([isOlder(here), isOlder(both)]).toEqual([false, false]);
  const again = { ...both, page: { ...both.page, takenAt: new Date(Date.parse(both.page.takenAt) + 1).toISOString() } };
  expect(isOlder(again)).toBe(true);
});
