import { forProfile } from '../reading/for-profile';
import { PROFILES, type Profile } from '../reading/intent';
import type { Reading } from '../reading/reading';
import { RULES, type CatalogueEntry } from './catalogue';
import type { Rule, Verdict } from './define-rule';
import { examplesIn, OFFERS } from './examples';
import { fill } from './fill';
import type { Finding } from './finding';

/** How many elements are shown as proof of one finding. */
const MOST_EVIDENCE = 5;

/** Asks every rule for its verdict on one reading: one finding each, in the order of the catalogue. */
export function judge(reading: Reading, rules: readonly CatalogueEntry[] = RULES): Finding[] {
  return rules.map((entry) => find(entry, reading, verdictOf(entry, reading)));
}

/** The same for each kind of visitors. A rule whose verdict does not depend on them is asked once. */
export function judgeForAll(reading: Reading, rules: readonly CatalogueEntry[] = RULES): Record<Profile, Finding[]> {
  const readings = PROFILES.map((profile) => forProfile(reading, profile));
  const judged = rules.map((entry) => {
    const shared = entry.rule.perIntent ? undefined : verdictOf(entry, reading);
    return readings.map((one) => find(entry, one, shared === undefined ? verdictOf(entry, one) : shared));
  });
  const of = (profile: Profile): Finding[] =>
    judged.flatMap((findings) => findings.slice(PROFILES.indexOf(profile)).slice(0, 1));
  return { cold: of('cold'), warm: of('warm'), hot: of('hot') };
}

function find({ id, stage, rule }: CatalogueEntry, reading: Reading, verdict: Verdict | null): Finding {
  const profile = reading.intent.profile;
  const values = verdict?.values ?? {};
  // What could not be seen gets no advice either: the text says what to look at.
  const toChange = verdict?.outcome === 'fail' || verdict?.outcome === 'warn';
  return {
    rule: id,
    stage,
    lens: rule.lens,
    version: rule.version,
    title: rule.title,
    outcome: verdict?.outcome ?? 'error',
    weight: rule.weight[profile],
    ofVisit: rule.needs.includes('visit'),
    text: verdict
      ? fill(rule.messages[verdict.message] ?? '', values)
      : 'This check could not be finished on this page.',
    why: rule.why,
    fix: toChange ? fill(rule.fix, values) : '',
    offer: toChange ? offerOf(rule, reading, values) : '',
    check: toChange ? fill(rule.check, values) : '',
    effort: rule.effort,
    cause: rule.cause,
    limits: rule.limits[profile],
    sources: rule.sources,
    values,
    evidence: verdict?.evidence.slice(0, MOST_EVIDENCE) ?? [],
    cap: rule.cap?.for.includes(profile) ? rule.cap.at : null,
    mistakes: rule.mistakes,
  };
}

/** The smaller yes in example words of the page's language. */
function offerOf({ offer }: Rule, { language }: Reading, values: Verdict['values']): string {
  const key = OFFERS.find((one) => one === offer);
  return key ? examplesIn(language.code).offers[key] : fill(offer, values);
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
