import { auditReading, type AuditOptions } from './audit';
import type { Snapshot } from './facts/snapshot';
import type { Ask, AskCode } from './reading/ask';
import { read } from './reading/read';
import { wordsIn } from './report/language';
import type { Words } from './report/words';
import { isUnchanged, type Changes } from './report/changes';
import type { AuditResult, Report } from './report/report';
import type { Finding } from './rules/finding';

/**
 * The report of a page with changes made in thought: the snapshot stays as it is, the reading is made again, judged
 * and scored. The report says in `whatIf` what was changed; without changes it is the report of the page as it is.
 * Changes that fit nothing on the page change nothing.
 */
export async function whatIf(
  snapshot: Snapshot,
  changes: Changes,
  { locale = 'en', ...options }: AuditOptions = {},
): Promise<AuditResult> {
  const words = await wordsIn(locale);
  const reading = await read(snapshot, options);
  const asItIs = auditReading(snapshot, reading, words);
  if (!asItIs.ok || isUnchanged(changes)) return asItIs;
  const tried = await read(snapshot, {
    ...options,
    askKinds: kindsByAction(reading.asks, changes),
    withoutFields: changes.withoutFields,
  });
  const result = auditReading(snapshot, tried, words, (findings) =>
    findings.map((finding) => withDone(finding, changes, words)),
  );
  if (!result.ok) return result;
  return { ok: true, report: { ...result.report, whatIf: told(asItIs.report, changes) } };
}

/** An ask may stand for several buttons: all of them ask for the same. */
function kindsByAction(asks: readonly Ask[], { kinds }: Changes): ReadonlyMap<string, AskCode> {
  return new Map(
    asks.flatMap(({ id, actions }) => {
      const kind = Object.hasOwn(kinds, id) ? kinds[id] : undefined;
      return kind ? actions.map((action): [string, AskCode] => [action, kind]) : [];
    }),
  );
}

function withDone(finding: Finding, { done }: Changes, words: Words): Finding {
  const toChange = finding.outcome === 'fail' || finding.outcome === 'warn';
  if (!toChange || !done.includes(finding.rule)) return finding;
  return { ...finding, outcome: 'pass', text: words.whatIf.takenAsDone, fix: '', offer: '', check: '', evidence: [] };
}

function told({ score, findings, asks, forms }: Report, changes: Changes): Report['whatIf'] {
  return {
    asItIs: score.total,
    done: findings.filter(({ rule }) => changes.done.includes(rule)).map(({ rule, title }) => ({ rule, title })),
    kinds: asks.flatMap(({ id, text, kind }) => {
      const other = Object.hasOwn(changes.kinds, id) ? changes.kinds[id] : undefined;
      return other ? [{ ask: id, text, from: kind, to: other }] : [];
    }),
    withoutFields: forms
      .flatMap(({ fields }) => fields)
      .filter(({ selector }) => changes.withoutFields.includes(selector))
      .map(({ selector, label, kind }) => ({ selector, label, kind })),
  };
}
