import type { ReportFinding } from './report';

/** What presses first, then what could not be seen, then what was looked at and is calm. */
const ORDER: readonly ReportFinding['outcome'][] = ['fail', 'warn', 'unsure', 'error', 'pass'];

/** The checks of pressure that apply to the page, what presses first. They stand in their stages too. */
export function pressingFirst(findings: readonly ReportFinding[]): ReportFinding[] {
  return ORDER.flatMap((outcome) =>
    findings.filter((finding) => finding.lens === 'pressure' && finding.outcome === outcome),
  );
}

/** Whether a finding says that something presses. */
export function presses({ outcome }: ReportFinding): boolean {
  return outcome === 'fail' || outcome === 'warn';
}

/** What law, policy or standard says about a finding that presses; none for one that does not. */
export function lawOf(finding: ReportFinding): ReportFinding['sources'] {
  return presses(finding) ? finding.sources.filter(({ grade }) => grade === 'S') : [];
}
