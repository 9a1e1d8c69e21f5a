import type { Reading } from '../reading/reading';
import { RULES, type CatalogueEntry } from './catalogue';
import type { Verdict } from './define-rule';
import { fill } from './fill';
import type { Finding } from './finding';

/** How many elements are shown as proof of one finding. */
const MOST_EVIDENCE = 5;

/** Asks every rule for its verdict on one reading: one finding each, in the order of the catalogue. */
export function judge(reading: Reading, rules: readonly CatalogueEntry[] = RULES): Finding[] {
  return rules.map((entry) => find(entry, reading));
}

function find({ id, stage, rule }: CatalogueEntry, reading: Reading): Finding {
  const profile = reading.intent.profile;
  const verdict = verdictOf({ id, stage, rule }, reading);
  const values = verdict?.values ?? {};
  // What could not be seen gets no advice either: the text says what to look at.
  const toChange = verdict?.outcome === 'fail' || verdict?.outcome === 'warn';
  return {
    rule: id,
    stage,
    lens: rule.lens,
    title: rule.title,
    outcome: verdict?.outcome ?? 'error',
    weight: rule.weight[profile],
    text: verdict
      ? fill(rule.messages[verdict.message] ?? '', values)
      : 'This check could not be finished on this page.',
    why: rule.why,
    fix: toChange ? fill(rule.fix, values) : '',
    offer: toChange ? fill(rule.offer, values) : '',
    check: toChange ? fill(rule.check, values) : '',
    effort: rule.effort,
    cause: rule.cause,
    sources: rule.sources,
    values,
    evidence: verdict?.evidence.slice(0, MOST_EVIDENCE) ?? [],
    cap: rule.cap?.for.includes(profile) ? rule.cap.at : null,
    mistakes: rule.mistakes,
  };
}

/** One rule that fails on an odd page costs that one finding, never the report. */
function verdictOf({ rule }: CatalogueEntry, reading: Reading): Verdict | null {
  try {
    const verdict = rule.judge(reading, reading.intent.profile);
    return Object.hasOwn(rule.messages, verdict.message) ? verdict : null;
  } catch {
    return null;
  }
}
