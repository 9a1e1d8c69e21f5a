import { STAGES, type Outcome, type Stage } from '../rules/define-rule';
import type { Report, ReportFinding } from './report';
import { tidy } from './rounding';

/** One judged check on the receipt. */
export interface ReceiptRule {
  rule: string;
  title: string;
  version: number;
  outcome: Outcome;
  weight: number;
  /** The limits for the intent in force, by their names in the rule, in its order. */
  limits: { name: string; value: number }[];
  /** Points that it takes off its stage, 0–100. */
  takes: number;
  /** Points that the total would gain if it passed. */
  points: number;
}

/** One stage on the receipt, with the checks that were judged. */
export interface ReceiptStage {
  stage: Stage;
  /** As printed, or null when nothing was judged. */
  score: number | null;
  /** Sum of the weights of what was judged. */
  weight: number;
  rules: ReceiptRule[];
}

/** The arithmetic of a score from the total down to the points of each check. */
export interface Receipt {
  stages: ReceiptStage[];
  /** The total, or null when nothing was judged; the parts are not rounded. */
  sum: {
    mean: number;
    meanShare: number;
    lowest: number;
    lowestStage: Stage;
    lowestShare: number;
    /** Before the cap. */
    free: number;
    cap: { at: number; rule: string; title: string } | null;
    total: number;
  } | null;
}

/** Share of its weight that a check costs its stage. */
const FRICTION: Partial<Record<Outcome, number>> = { pass: 0, warn: 0.5, fail: 1 };

/** The receipt of a report: total → stages → checks → points, worked out again from the printed weights. */
export function receiptOf({ score, findings }: Pick<Report, 'score' | 'findings'>): Receipt {
  const stages = STAGES.map((stage) => receiptStage(stage, score, findings));
  return { stages, sum: sumOf(stages, score, findings) };
}

function receiptStage(stage: Stage, score: Report['score'], findings: readonly ReportFinding[]): ReceiptStage {
  const judged = findings.filter(
    (finding) => finding.stage === stage && finding.weight > 0 && FRICTION[finding.outcome] !== undefined,
  );
  const weight = judged.reduce((sum, finding) => sum + finding.weight, 0);
  return {
    stage,
    score: score.stages[stage],
    weight,
    rules: judged.map(({ rule, title, version, outcome, weight: own, limits, points }) => ({
      rule,
      title,
      version,
      outcome,
      weight: own,
      limits: Object.entries(limits).map(([name, value]) => ({ name, value })),
      takes: tidy((100 * own * (FRICTION[outcome] ?? 0)) / weight),
      points,
    })),
  };
}

function sumOf(
  stages: readonly ReceiptStage[],
  score: Report['score'],
  findings: readonly ReportFinding[],
): Receipt['sum'] {
  const exact = stages
    .filter(({ rules }) => rules.length > 0)
    .map(({ stage, rules, weight }) => ({ stage, left: left(rules, weight) }));
  const [lowest] = [...exact].sort((one, other) => one.left - other.left);
  if (!lowest || score.total === null) return null;
  const { mean: meanShare, lowest: lowestShare, cap } = score.weights;
  const mean = exact.reduce((sum, one) => sum + one.left, 0) / exact.length;
  const title = findings.find(({ rule }) => rule === cap?.rule)?.title ?? '';
  return {
    mean,
    meanShare,
    lowest: lowest.left,
    lowestStage: lowest.stage,
    lowestShare,
    free: meanShare * mean + lowestShare * lowest.left,
    cap: cap && { ...cap, title },
    total: score.total,
  };
}

/** Score of a stage, not rounded. */
function left(rules: readonly ReceiptRule[], weight: number): number {
  const lost = rules.reduce((sum, rule) => sum + rule.weight * (FRICTION[rule.outcome] ?? 0), 0);
  return 100 * (1 - lost / weight);
}
