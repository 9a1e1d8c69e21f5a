import { cell, wrap } from './chart/text';
import { receiptOf, type ReceiptRule } from './receipt';
import { receiptSum } from './receipt-sum';
import { shown } from './page-text';
import type { Report } from './report';
import { pointsText, whole } from './rounding';
import type { Words } from './words';

/** Columns of the outcome, and of each of the three numbers, with the space before it. */
const OUTCOME = 17;
const NUMBER = 9;

/** The receipt for a terminal of `width` columns: each stage with its checks, their version and limits, then the sum. */
export function receiptLines(report: Report, width: number, words: Words): string[] {
  const { stages } = receiptOf(report);
  const say = words.receipt;
  const row = (name: string, outcome: string, numbers: readonly string[]): string =>
    cell(name, width - OUTCOME - 3 * NUMBER) +
    cell(outcome, OUTCOME) +
    numbers.map((text) => text.padStart(NUMBER)).join('');
  const told = ({ rule, title, version, outcome, weight, limits, takes, points }: ReceiptRule): string[] => [
    row(`  ${shown(title)}`, words.outcomes[outcome], [
      String(weight),
      pointsText(takes, words) === '' ? words.none : `−${pointsText(takes, words)}`,
      pointsText(points, words) === '' ? words.none : `+${pointsText(points, words)}`,
    ]),
    ...wrap(say.basis({ rule, version, limits }), width, '    '),
  ];
  return [
    ...wrap(say.judgedFor(report.intent.profile, report.coverage.judged, report.coverage.of), width),
    row(say.check, say.found, [say.weight, say.takes, say.gains]),
    ...stages
      .filter(({ rules }) => rules.length > 0)
      .flatMap(({ stage, score, rules }) => [
        say.stage(words.stages[stage], score === null ? words.staircase.notJudged : whole(score)),
        ...rules.flatMap(told),
      ]),
    ...receiptSum(report, words).flatMap((sentence) => wrap(sentence, width)),
    ...wrap(say.stageRule, width),
  ];
}
