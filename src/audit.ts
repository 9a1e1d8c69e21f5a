import type { Snapshot } from './facts/snapshot';
import { read, type ReadOptions } from './reading/read';
import { buildReport } from './report/build';
import type { AuditResult } from './report/report';
import { judgeForAll } from './rules/judge';
import { computeScore } from './score/compute';

/**
 * The whole path from what was read off a page to its report, or the reason why the page is not scored. The same
 * snapshot and options give the same result, byte for byte.
 */
export async function audit(snapshot: Snapshot, options: ReadOptions = {}): Promise<AuditResult> {
  const reading = await read(snapshot, options);
  const { auditable } = reading;
  if (!auditable.ok) return { ok: false, reason: auditable.reason, message: auditable.message };
  const { cold, warm, hot } = judgeForAll(reading);
  const scores = { cold: computeScore(cold), warm: computeScore(warm), hot: computeScore(hot) };
  const { profile } = reading.intent;
  const intents = { cold: scores.cold.total, warm: scores.warm.total, hot: scores.hot.total };
  const findings = { cold, warm, hot }[profile];
  return { ok: true, report: buildReport(snapshot, reading, findings, scores[profile], intents) };
}
