import type { Evidence } from '../reading/evidence';
import type { Cause, Effort, Lens, Mistake, Outcome, Stage } from './define-rule';

/** One rule's result on one page: the only thing that score and report know of rules. */
export interface Finding {
  /** File name of the rule. */
  rule: string;
  stage: Stage;
  lens: Lens;
  /** Of the rule: two findings compare only where it is the same. */
  version: number;
  title: string;
  outcome: Outcome;
  /** Weight for the intent in force; 0 for what is shown and never scored. */
  weight: number;
  /** Rests on how this one visit went, which differs from visit to visit: kept apart, and never scored. */
  ofVisit: boolean;
  /** What is on this page, holes filled. */
  text: string;
  /** Why it matters to a visitor. */
  why: string;
  /** What to do, holes filled; empty for what needs no change. */
  fix: string;
  /** The smaller yes to offer, holes filled, or empty. */
  offer: string;
  /** How to see that the fix is made and works, holes filled; empty where there is no fix. */
  check: string;
  /** What the fix takes. */
  effort: Effort;
  /** What it may have in common with other findings, or null. */
  cause: Cause | null;
  /** The limits of the rule for the intent in force. */
  limits: Readonly<Record<string, number>>;
  sources: readonly string[];
  values: Record<string, string | number>;
  evidence: Evidence[];
  /** The total is capped here when this finding is a fail, or null. */
  cap: number | null;
  /** Badges that a fail lights. */
  mistakes: readonly Mistake[];
}
