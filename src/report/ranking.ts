import { MISTAKES, STAGES, type Effort, type Mistake, type Stage } from '../rules/define-rule';
import type { Report, ReportFinding } from './report';

/** Fixes shown on top, after which people stop reading. Our calibration. */
export const MOST_FIXES = 7;

/** Strengths told in one line. */
const MOST_STRENGTHS = 3;

/** Passes below this weight are no strength worth telling. Our calibration. */
const STRONG = 4;

/** What a change takes, as a multiple of new words: its points are divided by it to rank it. Our calibration. */
export const EFFORT_FACTORS: Record<Effort, number> = { copy: 1, layout: 1.5, build: 2 };

/** One thing to change: the finding that is worth most, and the others that have the same cause. */
export interface Fix {
  finding: ReportFinding;
  also: ReportFinding[];
}

/** The fixes of one stage, with their places in the whole list, from 1. */
export interface StageFixes {
  stage: Stage;
  fixes: { place: number; fix: Fix }[];
}

/** What stands in the way, ranked by the points that a change frees against what it takes; each cause is told once. */
export function rankFixes(findings: readonly ReportFinding[]): Fix[] {
  const fixes: Fix[] = [];
  for (const finding of findings.filter(isToChange).sort(byWorth)) {
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

/** Ranked fixes by stage: first the stage of the best one; within a stage the order stays. */
export function groupByStage(fixes: readonly Fix[]): StageFixes[] {
  let place = 0;
  return [...new Set(fixes.map(({ finding }) => finding.stage))].map((stage) => ({
    stage,
    fixes: fixes.filter(({ finding }) => finding.stage === stage).map((fix) => ({ place: (place += 1), fix })),
  }));
}

/** The finding that costs the total most, or undefined when nothing is to be changed. */
export function costliest(findings: readonly ReportFinding[]): ReportFinding | undefined {
  return findings.filter(isToChange).sort(byPoints)[0];
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

const isToChange = ({ outcome }: ReportFinding): boolean => outcome === 'fail' || outcome === 'warn';

function byWorth(one: ReportFinding, other: ReportFinding): number {
  const worth = ({ points, effort }: ReportFinding): number => points / EFFORT_FACTORS[effort];
  return worth(other) - worth(one) || byPoints(one, other);
}

/** Most points first; ties by weight, then by stage, then by name, so that the order never depends on chance. */
function byPoints(one: ReportFinding, other: ReportFinding): number {
  return other.points - one.points || other.weight - one.weight || byStage(one, other);
}

function byStage(one: ReportFinding, other: ReportFinding): number {
  const stages = STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage);
  return stages || (one.rule < other.rule ? -1 : 1);
}

/** Two findings say the same thing in two ways when they share a cause and an element, or light one badge over the same first element. */
function sameCause(one: ReportFinding, other: ReportFinding): boolean {
  const places = placesOf(one);
  const first = places[0];
  if (first !== undefined && first === placesOf(other)[0] && one.mistakes.some((mark) => other.mistakes.includes(mark)))
    return true;
  return one.cause !== null && one.cause === other.cause && placesOf(other).some((place) => places.includes(place));
}

const placesOf = ({ evidence }: ReportFinding): string[] =>
  evidence.map(({ selector }) => selector).filter((selector) => selector !== '');
