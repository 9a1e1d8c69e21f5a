import { forProfile } from '../reading/for-profile';
import { PROFILES, type Profile } from '../reading/intent';
import type { Reading } from '../reading/reading';
import type { CatalogueEntry } from './catalogue';
import type { Rule, Verdict } from './define-rule';
import { examplesIn, OFFERS } from './examples';
import { fill, speak } from './fill';
import type { Finding } from './finding';
import { phrase } from './in-words';
import type { RuleTexts } from './texts';
import type { Voice } from './voice';

/** How many elements are shown as proof of one finding. */
const MOST_EVIDENCE = 5;

/** Asks every rule for its verdict on one reading: one finding each, in the order of the catalogue. */
export function judge(reading: Reading, rules: readonly CatalogueEntry[], voice: Voice): Finding[] {
  return rules.map((entry) => find(entry, reading, verdictOf(entry, reading), voice));
}

/** The same for each kind of visitors. A rule whose verdict does not depend on them is asked once. */
export function judgeForAll(
  reading: Reading,
  rules: readonly CatalogueEntry[],
  voice: Voice,
): Record<Profile, Finding[]> {
  const readings = PROFILES.map((profile) => forProfile(reading, profile));
  const judged = rules.map((entry) => {
    const shared = entry.rule.perIntent ? undefined : verdictOf(entry, reading);
    return readings.map((one) => find(entry, one, shared === undefined ? verdictOf(entry, one) : shared, voice));
  });
  const of = (profile: Profile): Finding[] =>
    judged.flatMap((findings) => findings.slice(PROFILES.indexOf(profile)).slice(0, 1));
  return { cold: of('cold'), warm: of('warm'), hot: of('hot') };
}

function find({ id, stage, rule }: CatalogueEntry, reading: Reading, verdict: Verdict | null, voice: Voice): Finding {
  const profile = reading.intent.profile;
  const values = verdict?.values ?? {};
  const texts: RuleTexts = (Object.hasOwn(voice.rules, id) ? voice.rules[id] : undefined) ?? rule;
  const own: Voice = { ...voice, own: texts.phrases ?? {} };
  // What could not be seen gets no advice either: the text says what to look at.
  const toChange = verdict?.outcome === 'fail' || verdict?.outcome === 'warn';
  return {
    rule: id,
    stage,
    lens: rule.lens,
    version: rule.version,
    title: texts.title,
    outcome: verdict?.outcome ?? 'error',
    weight: rule.weight[profile],
    ofVisit: rule.needs.includes('visit'),
    text: verdict ? fill(texts.messages[verdict.message] ?? '', values, own) : speak(phrase('checkFailed'), voice),
    why: texts.why,
    fix: toChange ? fill(texts.fix, values, own) : '',
    offer: toChange ? offerOf(rule, reading, values, own) : '',
    check: toChange ? fill(texts.check, values, own) : '',
    effort: rule.effort,
    cause: rule.cause,
    limits: rule.limits[profile],
    sources: rule.sources,
    values: spoken(values, own),
    evidence: verdict?.evidence.slice(0, MOST_EVIDENCE) ?? [],
    cap: rule.cap?.for.includes(profile) ? rule.cap.at : null,
    mistakes: rule.mistakes,
  };
}

/** The smaller yes in example words of the page's language. */
function offerOf({ offer }: Rule, { language }: Reading, values: Verdict['values'], voice: Voice): string {
  const key = OFFERS.find((one) => one === offer);
  return key ? examplesIn(language.code).offers[key] : fill(offer, values, voice);
}

/** Page text and numbers stay as they are, so that a reviewer’s script can count on them; the rest is said. */
function spoken(values: Verdict['values'], voice: Voice): Finding['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? speak(value, voice) : value]),
  );
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
