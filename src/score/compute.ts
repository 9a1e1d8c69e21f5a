import { STAGES, type Outcome, type Stage } from '../rules/define-rule';
import type { Finding } from '../rules/finding';
import type { Score } from './score';

/** Shares of the total: the mean keeps every stage in play, the lowest says that a chain holds at its weakest link. Our calibration. */
export const SHARES = { mean: 0.75, lowest: 0.25 } as const;

/** How much of its weight a finding costs, 0–1; null for what is never scored. */
const FRICTION: Record<Outcome, number | null> = {
  pass: 0,
  warn: 0.5,
  fail: 1,
  unsure: null,
  'not-applicable': null,
  error: null,
};

/** What of a finding is scored. */
export type Scored = Pick<Finding, 'rule' | 'stage' | 'weight' | 'outcome' | 'cap'>;

/** The score of a page and its whole arithmetic, from its findings in any order. Whole numbers, points to one decimal. */
export function computeScore(findings: readonly Scored[]): Score {
  // Sums of fractions depend on their order in the last digit: the order of the ids makes it one order.
  const scored = findings.toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  const { total, free, stages, cap } = sum(scored);
  const low = sum(scored.map((one) => (one.outcome === 'unsure' ? { ...one, outcome: 'fail' } : one))).total;
  const high = sum(scored.map((one) => (one.outcome === 'unsure' ? { ...one, outcome: 'pass' } : one))).total;
  const gain = (rule: string): number => {
    const fixed = scored.map((one) =>
      one.rule === rule && frictionOf(one) > 0 ? { ...one, outcome: 'pass' as const } : one,
    );
    // under a cap nothing else would seem worth doing: each gains what it gains once the cap is gone
    const held = rule === cap?.rule ? (free ?? 0) - (total ?? 0) : 0;
    return Math.round(((sum(fixed).free ?? 0) - (free ?? 0) + held) * 10) / 10;
  };
  return {
    total: rounded(total),
    range: low === null || high === null ? null : [Math.round(low), Math.round(high)],
    stages: {
      hook: rounded(stages.hook),
      'first-action': rounded(stages['first-action']),
      engagement: rounded(stages.engagement),
      reinforcement: rounded(stages.reinforcement),
      conversion: rounded(stages.conversion),
    },
    points: Object.fromEntries(findings.map(({ rule }) => [rule, gain(rule)])),
    cap,
  };
}

/** The total in full precision, with what it was made of. */
function sum(scored: readonly Scored[]): {
  total: number | null;
  /** The total without any cap. */
  free: number | null;
  stages: Record<Stage, number | null>;
  cap: Score['cap'];
} {
  const stages = {
    hook: stageScore(scored, 'hook'),
    'first-action': stageScore(scored, 'first-action'),
    engagement: stageScore(scored, 'engagement'),
    reinforcement: stageScore(scored, 'reinforcement'),
    conversion: stageScore(scored, 'conversion'),
  };
  const judged = STAGES.map((stage) => stages[stage]).filter((score) => score !== null);
  if (judged.length === 0) return { total: null, free: null, stages, cap: null };
  const mean = judged.reduce((all, score) => all + score, 0) / judged.length;
  const free = SHARES.mean * mean + SHARES.lowest * Math.min(...judged);
  const cap = lowestCap(scored);
  return cap !== null && cap.at < free
    ? { total: cap.at, free, stages, cap }
    : { total: free, free, stages, cap: null };
}

/** 0–100, or null for a stage in which nothing was judged. */
function stageScore(scored: readonly Scored[], stage: Stage): number | null {
  const judged = scored.filter((one) => one.stage === stage && isJudged(one));
  const weight = judged.reduce((all, one) => all + one.weight, 0);
  const lost = judged.reduce((all, one) => all + one.weight * frictionOf(one), 0);
  return judged.length === 0 ? null : 100 * (1 - lost / weight);
}

function lowestCap(scored: readonly Scored[]): Score['cap'] {
  let lowest: Score['cap'] = null;
  for (const { rule, outcome, weight, cap } of scored) {
    if (outcome === 'fail' && weight > 0 && cap !== null && (lowest === null || cap < lowest.at))
      lowest = { at: cap, rule };
  }
  return lowest;
}

const isJudged = ({ outcome, weight }: Scored): boolean => FRICTION[outcome] !== null && weight > 0;

const frictionOf = ({ outcome }: Scored): number => FRICTION[outcome] ?? 0;

const rounded = (score: number | null): number | null => (score === null ? null : Math.round(score));
