import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '../../src/reading/reading';
import { RULES } from '../../src/rules/catalogue';
import { judgeForAll } from '../../src/rules/judge';
import { english } from '../../src/rules/english';

/** For each rule the first page, by slug, that misses it (warn or fail, for any visitors) and the first that passes; null where none does. */
export type Coverage = Record<string, { missedBy: string | null; passedBy: string | null }>;

const FILE = path.resolve(import.meta.dirname, 'coverage.json');

/** What the pages of the ledger show of the rules; `readings` by slug, those that are scored. */
export function coverageOf(readings: ReadonlyMap<string, Reading>): Coverage {
  const pages = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
  const judged = pages.map(([slug, reading]) => ({
    slug,
    findings: Object.values(judgeForAll(reading, RULES, english)).flat(),
  }));
  const first = (rule: string, outcomes: readonly string[]): string | null =>
    judged.find(({ findings }) => findings.some((one) => one.rule === rule && outcomes.includes(one.outcome)))?.slug ??
    null;
  return Object.fromEntries(
    // what a visit measured is another thing each time
    RULES.filter(({ rule }) => !rule.needs.includes('visit')).map(({ id }) => [
      id,
      { missedBy: first(id, ['warn', 'fail']), passedBy: first(id, ['pass']) },
    ]),
  );
}

/** What is written down of it. */
export function knownCoverage(): unknown {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

export function writeCoverage(coverage: Coverage): void {
  writeFileSync(FILE, `${JSON.stringify(coverage, null, 2)}\n`);
}
