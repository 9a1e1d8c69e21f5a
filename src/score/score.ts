import type { Stage } from '../rules/define-rule';

/** The score and its whole arithmetic. */
export interface Score {
  /** 0–100, or null when nothing could be judged. */
  total: number | null;
  /** Total with every unsure finding counted as fail, and as pass. */
  range: [low: number, high: number] | null;
  /** 0–100, or null for a stage with nothing to judge. */
  stages: Record<Stage, number | null>;
  /**
   * Points of the total that each finding costs: what the total would gain were it a pass; under a cap, what it would
   * gain with the cap gone, and for the finding that caps, the lifting of the cap on top. By rule id.
   */
  points: Record<string, number>;
  /** The cap that held the total down, or null. */
  cap: { at: number; rule: string } | null;
}
