/** How a number is shown: by colour, and by a shape and a word of its own. */
export type State = 'good' | 'warn' | 'bad';

/** State of a stage score or total, 0–100. The two limits are our calibration. */
export function scoreState(score: number): State {
  if (score >= 70) return 'good';
  return score >= 40 ? 'warn' : 'bad';
}

/** State of an ask by its gap: cost minus trust. Above 15 about a third of the willing is lost: our calibration. */
export function gapState(gap: number): State {
  if (gap <= 0) return 'good';
  return gap <= 15 ? 'warn' : 'bad';
}
