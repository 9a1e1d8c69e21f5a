import { MISTAKES } from '../rules/define-rule';
import { computeScore } from '../score/compute';
import type { Decision, Report, ReportFinding } from './report';

/** What a reviewer may decide about one finding. */
export type ReviewVerdict = Decision['verdict'];

/**
 * The report with what a person decided about its findings. `kept` and `wrong` set a finding aside: it is listed with
 * its reason, and the reviewed total leaves it out as it leaves out what does not apply. The score itself stays as it
 * was. Leaving out what fails never lowers the total and leaving out what passes never raises it; what could be better
 * counts half, so without it its stage moves away from 50. Decisions on checks that the report does not hold, or without a word of reason, are left out; the last one on a
 * check stands.
 */
export function withReview(report: Report, decisions: readonly Decision[]): Report {
  const known = new Set(report.findings.map(({ rule }) => rule));
  const last = new Map<string, Decision>();
  for (const { rule, verdict, note } of decisions) {
    const reason = note.trim();
    if (known.has(rule) && reason !== '') last.set(rule, { rule, verdict, note: reason });
  }
  const kept = report.findings.flatMap(({ rule }) => last.get(rule) ?? []);
  const aside = new Set(kept.filter(isSetAside).map(({ rule }) => rule));
  const totalOf = (findings: readonly ReportFinding[]): number | null =>
    aside.size === 0 ? null : totalWithout(aside, findings);
  const { findings, phone } = report;
  return {
    ...report,
    review: { decisions: kept, total: totalOf(findings) },
    phone: phone && { ...phone, reviewed: totalOf(phone.findings) },
  };
}

function totalWithout(aside: ReadonlySet<string>, findings: readonly ReportFinding[]): number | null {
  const counted = findings.map((finding) =>
    aside.has(finding.rule) ? { ...finding, outcome: 'not-applicable' as const } : finding,
  );
  return computeScore(counted).total;
}

/** The decisions with another one about a check; null takes the one there is back. */
export function withDecision(decisions: readonly Decision[], rule: string, decision: Decision | null): Decision[] {
  const others = decisions.filter((one) => one.rule !== rule);
  return decision === null ? others : [...others, decision];
}

/** What a person decided about one finding, or null. */
export function decisionOn({ rule }: Pick<ReportFinding, 'rule'>, { review }: Pick<Report, 'review'>): Decision | null {
  return review.decisions.find((decision) => decision.rule === rule) ?? null;
}

/** True for a finding that nobody set aside. */
export function isCounted(finding: Pick<ReportFinding, 'rule'>, report: Pick<Report, 'review'>): boolean {
  const decision = decisionOn(finding, report);
  return decision === null || !isSetAside(decision);
}

/** The findings that still count: what advice and strengths are made of. */
export function countedFindings(report: Pick<Report, 'findings' | 'review'>): ReportFinding[] {
  return report.findings.filter((finding) => isCounted(finding, report));
}

/** The common mistakes that findings which still count show; `report.mistakes` stays as found. */
export function countedMistakes(report: Pick<Report, 'findings' | 'review' | 'mistakes'>): Report['mistakes'] {
  const failed = countedFindings(report).filter(({ outcome }) => outcome === 'fail');
  const lit = { ...report.mistakes };
  for (const mistake of MISTAKES) lit[mistake] &&= failed.some(({ mistakes }) => mistakes.includes(mistake));
  return lit;
}

/** The report as advice is given on it: with the findings and common mistakes that still count alone. */
export function asCounted(report: Report): Report {
  return { ...report, findings: countedFindings(report), mistakes: countedMistakes(report) };
}

/** The findings that were set aside or remarked on, each with its decision, in the order of the report. */
export function decidedFindings(
  report: Pick<Report, 'findings' | 'review'>,
): { finding: ReportFinding; decision: Decision }[] {
  return report.findings.flatMap((finding) => {
    const decision = decisionOn(finding, report);
    return decision === null ? [] : [{ finding, decision }];
  });
}

const isSetAside = ({ verdict }: Decision): boolean => verdict !== 'noted';
