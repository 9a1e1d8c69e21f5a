import * as v from 'valibot';
import { reportSchema, type AuditResult, type Report, type ReportFinding } from './report';

/** Marks that turn the reading direction or end a line: written as escapes, so that the file reads as it is. */
const STEERING = /[\u0085\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The report as JSON: keys in the order of the contract whatever order they came in, two spaces, a newline at the end. */
export function toJson(report: Report): string {
  return `${escaped(JSON.stringify(inOrder(report), null, 2))}\n`;
}

/** One line of JSON Lines: what was audited, and its report or the reason why there is none. */
export function toJsonLine(target: string, result: AuditResult): string {
  const row = result.ok
    ? { target, report: inOrder(result.report) }
    : { target, error: { reason: result.reason, message: result.message } };
  return `${escaped(JSON.stringify(row))}\n`;
}

function inOrder(report: Report): Report {
  const ordered = v.parse(reportSchema, report);
  return {
    ...ordered,
    score: scoreInOrder(ordered.score),
    findings: ordered.findings.map(findingInOrder),
    phone: ordered.phone && {
      ...ordered.phone,
      score: scoreInOrder(ordered.phone.score),
      findings: ordered.phone.findings.map(findingInOrder),
    },
  };
}

function scoreInOrder(score: Report['score']): Report['score'] {
  return { ...score, weights: { ...score.weights, rules: byName(score.weights.rules) } };
}

function findingInOrder(finding: ReportFinding): ReportFinding {
  return { ...finding, limits: byName(finding.limits), values: byName(finding.values) };
}

function byName<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function escaped(json: string): string {
  return json.replace(STEERING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
