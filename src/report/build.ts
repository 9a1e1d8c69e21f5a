import type { Snapshot } from '../facts/snapshot';
import type { Ask } from '../reading/ask';
import type { CurveAsk } from '../reading/curve';
import type { FormReading } from '../reading/form';
import type { Profile } from '../reading/intent';
import type { Value } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import { STAGES, type Mistake } from '../rules/define-rule';
import type { Finding } from '../rules/finding';
import { speak } from '../rules/fill';
import { inARow, phrase } from '../rules/in-words';
import type { Voice } from '../rules/voice';
import { SOURCES, type Source } from '../rules/sources';
import { SHARES } from '../score/compute';
import type { Score } from '../score/score';
import { accessOf } from './access';
import { measurementPlan } from './measurement-plan';
import { REPORT_SCHEMA, type Report, type ReportAsk, type ReportFinding } from './report';
import { tidy } from './rounding';
import { summarise } from './summary';
import { TOOL_VERSION } from './version';
import type { Words } from './words';

/**
 * The report of one page, from what was read, found and scored; `intents` are the totals for each kind of visitors. Asks stay in reading order; findings are in the
 * order of the stages, and within a stage those that cost most come first.
 */
export function buildReport(
  snapshot: Snapshot,
  reading: Reading,
  findings: readonly Finding[],
  score: Score,
  intents: Record<Profile, number | null>,
  words: Words,
): Report {
  const reported = findings.map((finding) => reportFinding(finding, score.points[finding.rule] ?? 0, words));
  const report: Omit<Report, 'summary'> = {
    schema: REPORT_SCHEMA,
    locale: words.voice.locale,
    tool: { name: 'small-yes', version: TOOL_VERSION, rules: findings.length },
    page: {
      url: snapshot.url,
      title: snapshot.facts.document.title,
      language: reading.language.code,
      languageWhy: spoken(reading.language.why, words.voice),
      type: reading.page.type,
      typeSource: reading.page.source,
      typeWhy: spoken(reading.page.why, words.voice).join('; '),
      viewport: { width: snapshot.viewport.width, height: snapshot.viewport.height },
      readability: readabilityOf(reading),
      takenAt: snapshot.takenAt,
    },
    intent: {
      profile: reading.intent.profile,
      source: reading.intent.source,
      why: speak(reading.intent.why, words.voice),
    },
    intents: { cold: intents.cold, warm: intents.warm, hot: intents.hot },
    coverage: coverageOf(findings, reading, words),
    score: {
      total: score.total,
      range: score.range && [score.range[0], score.range[1]],
      stages: score.stages,
      weights: { ...SHARES, cap: score.cap, rules: weightsOf(findings) },
    },
    asks: reading.asks.map((ask) =>
      reportAsk(
        ask,
        reading.curve.asks.find((point) => point.ask === ask.id),
        words.voice,
      ),
    ),
    mainAsk: reading.mainAsk?.id ?? null,
    firstAsk: reading.firstAsk?.id ?? null,
    forms: reading.forms.map((form) => reportForm(form, words.voice)),
    sections: reading.sections.map(({ kind, heading, box, why }) => ({
      kind,
      heading,
      box,
      why: spoken(why, words.voice),
    })),
    curve: reportCurve(reading),
    findings: reported.filter((_, at) => findings[at]?.ofVisit === false).sort(inOrder),
    visit: visitOf(reading, reported.filter((_, at) => findings[at]?.ofVisit === true).sort(inOrder)),
    review: { decisions: [], total: null },
    phone: null,
    access: accessOf(snapshot.access, reading, words),
    measurement: {
      tools: reading.measurement.tools.map(({ name, kind, why }) => ({ name, kind, why: spoken(why, words.voice) })),
      events: [...reading.measurement.events],
      plan: measurementPlan(reading, words),
    },
    whatIf: null,
    mistakes: mistakesOf(findings),
  };
  return { ...report, summary: summarise(report, words) };
}

/** How the visit went, apart from what stays the same from visit to visit. */
function visitOf({ visit }: Reading, findings: ReportFinding[]): Report['visit'] {
  const { firstPaint, largestPaint, layoutShift, response, load, bytes, requests, unknownSizes, records } = visit;
  return {
    firstPaint,
    largestPaint: largestPaint?.time ?? null,
    layoutShift: records.includes('layout-shift') ? layoutShift.score : null,
    response: response?.time ?? null,
    load,
    bytes,
    requests,
    unknownSizes,
    findings,
  };
}

function readabilityOf({ readability }: Reading): Report['page']['readability'] {
  const { formula, score, words, sentences } = readability;
  return { formula, score, words, sentences };
}

/** Judged: of the scored checks that apply to the page, those that came to a verdict. */
function coverageOf(findings: readonly Finding[], { blindSpots }: Reading, { voice }: Words): Report['coverage'] {
  const apply = findings.filter(({ weight, outcome }) => weight > 0 && outcome !== 'not-applicable');
  const judged = apply.filter(({ outcome }) => outcome === 'pass' || outcome === 'warn' || outcome === 'fail');
  const unseen = blindSpots.map(({ what }) => speak(inARow([phrase('couldNotLookInto', { what })]), voice));
  return { judged: judged.length, of: apply.length, unseen: [...new Set(unseen)] };
}

function weightsOf(findings: readonly Finding[]): Record<string, number> {
  return Object.fromEntries(findings.filter(({ weight }) => weight > 0).map(({ rule, weight }) => [rule, weight]));
}

const spoken = (signals: readonly Value[], voice: Voice): string[] => signals.map((one) => speak(one, voice));

function reportAsk(ask: Ask, point: CurveAsk | undefined, voice: Voice): ReportAsk {
  return {
    id: ask.id,
    text: ask.text,
    kind: ask.kind,
    class: ask.class,
    cost: tidy(ask.cost),
    trust: point ? tidy(point.trust) : null,
    gap: point ? tidy(point.gap) : null,
    selector: ask.evidence.selector,
    box: ask.box,
    screenful: ask.screenful,
    region: ask.region,
    primary: ask.primary,
    goal: ask.goal,
    href: ask.href,
    why: spoken(ask.why, voice),
    costWhy: spoken(ask.costWhy, voice),
    ...(ask.form === null ? {} : { form: ask.form }),
  };
}

function reportForm({ id, purpose, box, fields, submit, why }: FormReading, voice: Voice): Report['forms'][number] {
  return {
    id,
    purpose,
    box,
    fields: fields.map(({ kind, label, name, required, requiredBy, visible, selector, why: told }) => ({
      kind,
      label,
      name,
      required,
      visible,
      selector,
      why: spoken([...told, phrase(`needed-${requiredBy}`)], voice),
    })),
    submit,
    why: spoken(why, voice),
  };
}

function reportCurve({ curve, view }: Reading): Report['curve'] {
  return {
    start: tidy(curve.start),
    height: view.pageHeight,
    points: curve.points.map(({ y, trust, deposit }) => ({
      y,
      trust: tidy(trust),
      ...(deposit ? { deposit: { kind: deposit.kind, points: tidy(deposit.points), text: deposit.text } } : {}),
    })),
    asks: curve.asks.map(({ ask, y, cost, trust, gap, jump }) => ({
      ask,
      y,
      cost: tidy(cost),
      trust: tidy(trust),
      gap: tidy(gap),
      jump: tidy(jump),
    })),
    worstGap: curve.worstGap === null ? null : tidy(curve.worstGap),
    askHere: curve.askHere,
  };
}

const sources = new Map<string, Source>(Object.entries(SOURCES));

function reportFinding(finding: Finding, points: number, words: Words): ReportFinding {
  const {
    rule,
    version,
    stage,
    lens,
    title,
    outcome,
    weight,
    text,
    why,
    fix,
    offer,
    check,
    effort,
    cause,
    values,
    evidence,
  } = finding;
  return {
    rule,
    version,
    stage,
    lens,
    title,
    outcome,
    points: Math.max(0, tidy(points)),
    weight,
    limits: { ...finding.limits },
    text,
    why,
    fix,
    offer,
    check,
    effort,
    cause,
    sources: finding.sources.flatMap((key) => {
      const source = sources.get(key);
      const { sources: translated } = words.voice;
      return source ? [{ key, grade: source.grade, finding: translated[key] ?? source.finding, url: source.url }] : [];
    }),
    values: { ...values },
    evidence: evidence.map(({ selector, label, snippet, box }) => ({ selector, label, snippet, box })),
    mistakes: [...finding.mistakes],
    cap: finding.cap,
  };
}

/** Stage by stage; within a stage by points, weight and name. */
function inOrder(one: ReportFinding, other: ReportFinding): number {
  return (
    STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage) ||
    other.points - one.points ||
    other.weight - one.weight ||
    (one.rule < other.rule ? -1 : 1)
  );
}

function mistakesOf(findings: readonly Finding[]): Report['mistakes'] {
  const lit = new Set<Mistake>(
    findings.filter(({ outcome }) => outcome === 'fail').flatMap(({ mistakes }) => mistakes),
  );
  return {
    tooMuchTooSoon: lit.has('tooMuchTooSoon'),
    unnecessarySteps: lit.has('unnecessarySteps'),
    ignoredIntent: lit.has('ignoredIntent'),
    overload: lit.has('overload'),
    noNextAction: lit.has('noNextAction'),
  };
}
