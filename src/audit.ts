import type { Snapshot } from './facts/snapshot';
import type { Reading } from './reading/reading';
import { read, type ReadOptions } from './reading/read';
import { wordsIn } from './report/language';
import type { Words } from './report/words';
import { RULES } from './rules/catalogue';
import type { Locale } from './rules/voice';
import { buildReport } from './report/build';
import type { AuditResult } from './report/report';
import type { Finding } from './rules/finding';
import { speak } from './rules/fill';
import { judgeForAll } from './rules/judge';
import { computeScore } from './score/compute';

/** For whom and as what a page is judged, and the language of the report. */
export interface AuditOptions extends ReadOptions {
  locale?: Locale;
}

/**
 * The whole path from what was read off a page to its report, or the reason why the page is not scored. The same
 * snapshot and options give the same result, byte for byte.
 */
export async function audit(
  snapshot: Snapshot,
  { locale = 'en', ...options }: AuditOptions = {},
): Promise<AuditResult> {
  const [reading, words] = await Promise.all([read(snapshot, options), wordsIn(locale)]);
  return auditReading(snapshot, reading, words);
}

/** The second half of the path, from the reading on. `change` is given the findings for each kind of visitors before they are scored. */
export function auditReading(
  snapshot: Snapshot,
  reading: Reading,
  words: Words,
  change: (findings: Finding[]) => Finding[] = (findings) => findings,
): AuditResult {
  const { auditable } = reading;
  if (!auditable.ok) return { ok: false, reason: auditable.reason, message: speak(auditable.why, words.voice) };
  const judged = judgeForAll(reading, RULES, words.voice);
  const findings = { cold: change(judged.cold), warm: change(judged.warm), hot: change(judged.hot) };
  const scores = {
    cold: computeScore(findings.cold),
    warm: computeScore(findings.warm),
    hot: computeScore(findings.hot),
  };
  const { profile } = reading.intent;
  const intents = { cold: scores.cold.total, warm: scores.warm.total, hot: scores.hot.total };
  return { ok: true, report: buildReport(snapshot, reading, findings[profile], scores[profile], intents, words) };
}
