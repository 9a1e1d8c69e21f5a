import type { AuditResult } from '../report/report';

/** 0: done. 1: something could not be audited. 2: everything was audited, and a score is below the bar. */
export type ExitCode = 0 | 1 | 2;

/**
 * The exit code of a run. 1 wins over 2: as long as a target could not be audited, the bar has not been held against
 * all of them. A report without a score (nothing could be judged) does not clear a bar.
 */
export function exitCode(results: readonly AuditResult[], minScore: number | null): ExitCode {
  if (results.some((result) => !result.ok)) return 1;
  if (minScore === null) return 0;
  return results.some((result) => result.ok && (result.report.score.total ?? -1) < minScore) ? 2 : 0;
}
