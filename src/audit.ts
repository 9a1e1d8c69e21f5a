import type { Snapshot } from './facts/snapshot';
import type { Reading } from './reading/reading';
import { read, type ReadOptions } from './reading/read';
import { buildReport } from './report/build';
import type { AuditResult } from './report/report';
import type { Finding } from './rules/finding';
import { judgeForAll } from './rules/judge';
import { computeScore } from './score/compute';

/**
 * The whole path from what was read off a page to its report, or the reason why the page is not scored. The same
 * snapshot and options give the same result, byte for byte.
 */
export async function audit(snapshot: Snapshot, options: ReadOptions = {}): Promise<AuditResult> {
  return auditReading(snapshot, await read(snapshot, options));
}

/** The second half of the path, from the reading on. `change` is given the findings for each kind of visitors before they are scored. */
export function auditReading(
  snapshot: Snapshot,
  reading: Reading,
  change: (findings: Finding[]) => Finding[] = (findings) => findings,
): AuditResult {
  const { auditable } = reading;
  if (!auditable.ok) return { ok: false, reason: auditable.reason, message: auditable.message };
  const judged = judgeForAll(reading);
  const findings = { cold: change(judged.cold), warm: change(judged.warm), hot: change(judged.hot) };
  const scores = {
    cold: computeScore(findings.cold),
    warm: computeScore(findings.warm),
    hot: computeScore(findings.hot),
  };
  const { profile } = reading.intent;
  const intents = { cold: scores.cold.total, warm: scores.warm.total, hot: scores.hot.total };
  return { ok: true, report: buildReport(snapshot, reading, findings[profile], scores[profile], intents) };
}
