import { MISTAKES, STAGES, type Mistake } from '../rules/define-rule';
import type { Report, ReportFinding } from './report';

/** Fixes shown on top, after which people stop reading. Our calibration. */
export const MOST_FIXES = 7;

/** Strengths told in one line. */
const MOST_STRENGTHS = 3;

/** Passes below this weight are no strength worth telling. Our calibration. */
const STRONG = 4;

/** One thing to change: the finding that frees most points, and the others that have the same cause. */
export interface Fix {
  finding: ReportFinding;
  also: ReportFinding[];
}

/** What stands in the way, ranked by the points that it costs the total; each cause is told once. */
export function rankFixes(findings: readonly ReportFinding[]): Fix[] {
  const fixes: Fix[] = [];
  for (const finding of findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'warn').sort(byPoints)) {
    const told = fixes.find((fix) => sameCause(fix.finding, finding));
    if (told) told.also.push(finding);
    else fixes.push({ finding, also: [] });
  }
  return fixes;
}

/** The fixes that come first, at most seven. */
export function topFixes(findings: readonly ReportFinding[]): Fix[] {
  return rankFixes(findings).slice(0, MOST_FIXES);
}

/** What the page does well: the weightiest checks that passed, at most three. */
export function strengths(findings: readonly ReportFinding[]): ReportFinding[] {
  return findings
    .filter(({ outcome, weight }) => outcome === 'pass' && weight >= STRONG)
    .sort((one, other) => other.weight - one.weight || byStage(one, other))
    .slice(0, MOST_STRENGTHS);
}

/** The common mistakes found on the page, in their usual order. */
export function litMistakes(mistakes: Report['mistakes']): Mistake[] {
  return MISTAKES.filter((mistake) => mistakes[mistake]);
}

/** Most points first; ties by weight, then by stage, then by name, so that the order never depends on chance. */
function byPoints(one: ReportFinding, other: ReportFinding): number {
  return other.points - one.points || other.weight - one.weight || byStage(one, other);
}

function byStage(one: ReportFinding, other: ReportFinding): number {
  const stages = STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage);
  return stages || (one.rule < other.rule ? -1 : 1);
}

/** Two findings that point at the same element and light the same badge say the same thing in two ways. */
function sameCause(one: ReportFinding, other: ReportFinding): boolean {
  const place = one.evidence[0]?.selector ?? '';
  return (
    place !== '' &&
    place === other.evidence[0]?.selector &&
    one.mistakes.some((mistake) => other.mistakes.includes(mistake))
  );
}
