import type { Decision, Report, ReportFinding } from './report';
import { decisionOn } from './review';

/** One check that comes out otherwise on a phone: the finding there, and what it is at the width of the report. */
export interface WidthDifference {
  finding: ReportFinding;
  here: ReportFinding['outcome'];
  decision: Decision | null;
}

/** The report with the same page at the width of a phone beside it; `phone` is the report of that reading. */
export function withPhone(report: Report, { page, score, findings }: Report): Report {
  const { viewport, takenAt } = page;
  return { ...report, phone: { viewport, takenAt, score, reviewed: null, findings } };
}

/** The checks whose outcome is another one on a phone; those that lost most there come first. Empty without a phone. */
export function widthDifferences(report: Report): WidthDifference[] {
  const before = new Map(report.findings.map((finding) => [finding.rule, finding]));
  const costs = ({ finding }: WidthDifference): number =>
    finding.points - (before.get(finding.rule)?.points ?? finding.points);
  return (report.phone?.findings ?? [])
    .flatMap((finding) => {
      const here = before.get(finding.rule)?.outcome;
      return here === undefined || here === finding.outcome
        ? []
        : [{ finding, here, decision: decisionOn(finding, report) }];
    })
    .sort((one, other) => costs(other) - costs(one) || (one.finding.rule < other.finding.rule ? -1 : 1));
}

/** Those of them that stand in the way on a phone alone, without what was set aside: what the fixes of the report leave out. */
export function onPhoneAlone(report: Report): ReportFinding[] {
  const inTheWay = (outcome: ReportFinding['outcome']): boolean => outcome === 'fail' || outcome === 'warn';
  return widthDifferences(report)
    .filter(({ finding, here, decision }) => {
      const aside = decision !== null && decision.verdict !== 'noted';
      return !aside && inTheWay(finding.outcome) && !inTheWay(here);
    })
    .map(({ finding }) => finding);
}

/** True where the page was read again after the phone: what differs may then be the page and not the width. */
export function isOlder({ page, phone }: Report): boolean {
  return phone !== null && Date.parse(phone.takenAt) < Date.parse(page.takenAt);
}
