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

/** What law, policy or standard says about the findings that press, each once; none for those that do not. */
export function lawsOf(findings: readonly ReportFinding[]): ReportFinding['sources'] {
  const laws = findings.filter(presses).flatMap(({ sources }) => sources.filter(({ grade }) => grade === 'S'));
  return laws.filter(({ key }, at) => laws.findIndex((one) => one.key === key) === at);
}
