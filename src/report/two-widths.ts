import type { Outcome } from '../rules/define-rule';
import type { Report } from './report';

/** One check that comes out otherwise at another width. */
export interface WidthDifference {
  rule: string;
  title: string;
  here: Outcome;
  there: Outcome;
  /** What is so at the other width. */
  text: string;
}

/** The checks whose outcome is another one at the other width; those that lost most there come first. */
export function widthDifferences(here: Report, there: Report): WidthDifference[] {
  const before = new Map(here.findings.map((finding) => [finding.rule, finding]));
  const costs = ({ rule }: WidthDifference): number =>
    (there.findings.find((finding) => finding.rule === rule)?.points ?? 0) - (before.get(rule)?.points ?? 0);
  return there.findings
    .flatMap(({ rule, title, outcome, text }) => {
      const was = before.get(rule)?.outcome;
      return was === undefined || was === outcome ? [] : [{ rule, title, here: was, there: outcome, text }];
    })
    .sort((one, other) => costs(other) - costs(one) || (one.rule < other.rule ? -1 : 1));
}
