import { shown } from './page-text';
import { receiptOf } from './receipt';
import type { Report } from './report';
import { whole } from './rounding';
import type { Words } from './words';

/** How the total comes of the stages, a sentence each: the sum, and what holds it down. */
export function receiptSum(report: Report, words: Words): string[] {
  const { sum } = receiptOf(report);
  const say = words.receipt;
  if (sum === null) return [words.score.noneWhy];
  const total = `${say.total}: ${say.sum(sum.mean, sum.meanShare, sum.lowest, sum.lowestShare)} = ${whole(sum.free)}.`;
  return sum.cap ? [total, `${say.cap(sum.cap.at, shown(sum.cap.title))}.`] : [total];
}
