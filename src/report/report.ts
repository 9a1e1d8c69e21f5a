import * as v from 'valibot';
import { ASK_CODES } from '../reading/ask';
import { FIELD_KINDS, FORM_PURPOSES } from '../reading/form';
import { TOOL_KINDS } from '../reading/measuring-tools';
import { READING_FORMULAS } from '../reading/reading-formula';
import { SECTION_KINDS } from '../reading/section';
import { CAUSES, EFFORTS } from '../rules/define-rule';
import { LOCALES } from '../rules/voice';
import { AXE_RULES } from './access-rules';

/** Version of the report's shape. */
export const REPORT_SCHEMA = 2;

const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const stageScore = v.nullable(score);
const profile = v.picklist(['cold', 'warm', 'hot']);
const box = v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const evidence = v.strictObject({ selector: v.string(), label: v.string(), snippet: v.string(), box: v.nullable(box) });
const stageName = v.picklist(['hook', 'first-action', 'engagement', 'reinforcement', 'conversion']);

const askKind = v.picklist([...ASK_CODES, 'navigate', 'login', 'consent']);
const ask = v.strictObject({
  id: v.string(),
  text: v.string(),
  kind: askKind,
  class: v.picklist(['low', 'mid', 'high']),
  cost: score,
  trust: v.nullable(score),
  gap: v.nullable(v.number()),
  /** CSS selector, unique on the page; ` >>> ` enters an open shadow root or a frame. Empty where there is none. */
  selector: v.string(),
  box,
  screenful: v.pipe(v.number(), v.integer(), v.minValue(1)),
  region: v.picklist(['header', 'nav', 'hero', 'section', 'aside', 'footer', 'dialog', 'sticky']),
  primary: v.boolean(),
  goal: v.string(),
  href: v.nullable(v.string()),
  why: v.array(v.string()),
  /** What its cost is made of, in words: the ask itself, fields, price, what reassures, pressure. */
  costWhy: v.array(v.string()),
  form: v.optional(v.string()),
});

const field = v.strictObject({
  kind: v.picklist(FIELD_KINDS),
  label: v.string(),
  name: v.string(),
  required: v.boolean(),
  visible: v.boolean(),
  selector: v.string(),
  why: v.array(v.string()),
});

const finding = v.strictObject({
  rule: v.string(),
  /** Of the rule: two findings compare only where it is the same. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stage: stageName,
  lens: v.picklist(['choice', 'effort', 'clarity', 'pressure', 'speed', 'access', 'trust', 'momentum', 'measurement']),
  title: v.string(),
  outcome: v.picklist(['pass', 'warn', 'fail', 'unsure', 'not-applicable', 'error']),
  points: v.pipe(v.number(), v.minValue(0)),
  weight: v.pipe(v.number(), v.minValue(0)),
  /** The limits of the rule for the intent in force, by name. */
  limits: v.record(v.string(), v.number()),
  text: v.string(),
  why: v.string(),
  fix: v.string(),
  offer: v.string(),
  /** How to see that the fix is made and works; empty where there is no fix. */
  check: v.string(),
  /** What a fix takes: other words, moving or restyling, or a change of form, flow or offer. */
  effort: v.picklist(EFFORTS),
  /** Findings of one cause on one element are told once. */
  cause: v.nullable(v.picklist(CAUSES)),
  sources: v.array(
    v.strictObject({
      key: v.string(),
      grade: v.picklist(['S', 'A', 'B', 'C', 'D']),
      finding: v.string(),
      url: v.string(),
    }),
  ),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
  evidence: v.array(evidence),
  mistakes: v.array(v.string()),
  /** The total is held here while this finding fails, or null. */
  cap: v.nullable(score),
});

/** A score with its arithmetic. */
const scoreOfPage = v.strictObject({
  total: stageScore,
  range: v.nullable(v.tuple([score, score])),
  stages: v.strictObject({
    hook: stageScore,
    'first-action': stageScore,
    engagement: stageScore,
    reinforcement: stageScore,
    conversion: stageScore,
  }),
  /** The arithmetic in full: shares of mean and lowest stage, the cap in force, the weight of each scored rule. */
  weights: v.strictObject({
    mean: v.number(),
    lowest: v.number(),
    cap: v.nullable(v.strictObject({ at: v.number(), rule: v.string() })),
    rules: v.record(v.string(), v.number()),
  }),
});

/** What a reviewer decided about one finding. */
export const decisionSchema = v.strictObject({
  rule: v.string(),
  /** `kept`: friction that is there on purpose. `wrong`: the tool is mistaken. `noted`: it counts as before, with a remark. */
  verdict: v.picklist(['kept', 'wrong', 'noted']),
  /** The reason or the remark; never empty. */
  note: v.pipe(v.string(), v.nonEmpty()),
});

/** The report's public JSON: reviewers' scripts read it. Lengths are CSS pixels, scores and costs 0–100, times ISO 8601. */
export const reportSchema = v.strictObject({
  schema: v.literal(REPORT_SCHEMA),
  /** The language of every text of ours in it: ISO 639-1. `page.language` is that of the page. */
  locale: v.picklist(LOCALES),
  tool: v.strictObject({ name: v.literal('small-yes'), version: v.string(), rules: v.number() }),
  page: v.strictObject({
    url: v.string(),
    title: v.string(),
    language: v.string(),
    /** What told it, in words. */
    languageWhy: v.array(v.string()),
    type: v.string(),
    typeSource: v.picklist(['chosen', 'guessed']),
    /** The signals of that guess, in words. */
    typeWhy: v.string(),
    viewport: v.strictObject({ width: v.number(), height: v.number() }),
    /** How easy the main text is to read; no score for a text that is too short. */
    readability: v.strictObject({
      formula: v.picklist(READING_FORMULAS),
      score: v.nullable(v.number()),
      words: v.number(),
      sentences: v.number(),
    }),
    takenAt: v.string(),
  }),
  intent: v.strictObject({ profile, source: v.picklist(['chosen', 'inferred', 'default']), why: v.string() }),
  /** The total for each kind of visitors, from one reading of the page; the one in force is that of `score`. */
  intents: v.strictObject({ cold: stageScore, warm: stageScore, hot: stageScore }),
  /** The one sentence that sums the page up, with its own words. */
  summary: v.string(),
  coverage: v.strictObject({ judged: v.number(), of: v.number(), unseen: v.array(v.string()) }),
  score: scoreOfPage,
  asks: v.array(ask),
  mainAsk: v.nullable(v.string()),
  firstAsk: v.nullable(v.string()),
  forms: v.array(
    v.strictObject({
      id: v.string(),
      purpose: v.picklist(FORM_PURPOSES),
      box,
      fields: v.array(field),
      submit: v.string(),
      why: v.array(v.string()),
    }),
  ),
  sections: v.array(
    v.strictObject({ kind: v.picklist(SECTION_KINDS), heading: v.string(), box, why: v.array(v.string()) }),
  ),
  curve: v.strictObject({
    start: score,
    /** Height of the page, CSS pixels: the scale of every y. */
    height: v.number(),
    points: v.array(
      v.strictObject({
        y: v.number(),
        trust: score,
        deposit: v.optional(v.strictObject({ kind: v.string(), points: v.number(), text: v.string() })),
      }),
    ),
    asks: v.array(
      v.strictObject({ ask: v.string(), y: v.number(), cost: score, trust: score, gap: v.number(), jump: v.number() }),
    ),
    worstGap: v.nullable(v.number()),
    askHere: v.nullable(v.number()),
  }),
  findings: v.array(finding),
  /** What a person decided about the findings, and the score without those that were set aside. `score` is never changed by it. */
  review: v.strictObject({
    decisions: v.array(decisionSchema),
    /** Null while nothing is set aside, or when nothing else could be judged. */
    total: stageScore,
  }),
  /**
   * The same page read in a frame of phone width and judged for the same visitors; null where nobody asked for that. A
   * report without it is as whole as one with it.
   */
  phone: v.optional(
    v.nullable(
      v.strictObject({
        viewport: v.strictObject({ width: v.number(), height: v.number() }),
        takenAt: v.string(),
        score: scoreOfPage,
        /** That score without what was set aside; null while nothing is. */
        reviewed: stageScore,
        findings: v.array(finding),
      }),
    ),
    null,
  ),
  /**
   * How this one visit went, ms and bytes; null where the browser did not say. Like `takenAt` it differs from visit to
   * visit: it carries no points, stands apart from `findings`, and is left out where two reports are compared.
   */
  visit: v.strictObject({
    firstPaint: v.nullable(v.number()),
    largestPaint: v.nullable(v.number()),
    layoutShift: v.nullable(v.number()),
    response: v.nullable(v.number()),
    load: v.nullable(v.number()),
    bytes: v.nullable(v.number()),
    requests: v.number(),
    /** Requests to other sites whose size the browser keeps to itself. */
    unknownSizes: v.number(),
    findings: v.array(finding),
  }),
  /**
   * What axe-core saw among the asks, the fields and the text to read, after the score was there: evidence beside the
   * findings, each by the check of ours that it belongs to. It carries no points and changes no outcome.
   */
  access: v.strictObject({
    /** False where it could not run, or has not yet. */
    ran: v.boolean(),
    violations: v.array(
      v.strictObject({
        axe: v.picklist(AXE_RULES),
        rule: v.string(),
        /** Empty where it is nothing that can be seen on the page. */
        selector: v.string(),
        /** The page's own words for the element; empty where it has none. */
        label: v.string(),
        /** What that means and what was measured, in one sentence of ours. */
        text: v.string(),
      }),
    ),
  }),
  /** What measures the page, as far as its code shows, and the events that would show where its visitors stop. */
  measurement: v.strictObject({
    tools: v.array(v.strictObject({ name: v.string(), kind: v.picklist(TOOL_KINDS), why: v.array(v.string()) })),
    /** Names of the events that the page's code sends. */
    events: v.array(v.string()),
    plan: v.array(
      v.strictObject({
        metric: v.picklist(['engagement', 'progression', 'time', 'drop-off']),
        event: v.string(),
        /** A name that GA4 recommends or sends by itself; else our own. */
        standard: v.boolean(),
        trigger: v.string(),
        /** Of the element whose use sends it; empty where it is the whole page. */
        selector: v.string(),
        parameters: v.array(v.strictObject({ name: v.string(), value: v.string() })),
        formula: v.string(),
        tells: v.string(),
      }),
    ),
  }),
  /** What was changed in thought, with the total of the page as it is; null for a page as it is. */
  whatIf: v.nullable(
    v.strictObject({
      asItIs: stageScore,
      done: v.array(v.strictObject({ rule: v.string(), title: v.string() })),
      kinds: v.array(v.strictObject({ ask: v.string(), text: v.string(), from: askKind, to: askKind })),
      withoutFields: v.array(
        v.strictObject({ selector: v.string(), label: v.string(), kind: v.picklist(FIELD_KINDS) }),
      ),
    }),
  ),
  mistakes: v.strictObject({
    tooMuchTooSoon: v.boolean(),
    unnecessarySteps: v.boolean(),
    ignoredIntent: v.boolean(),
    overload: v.boolean(),
    noNextAction: v.boolean(),
  }),
});

/** One audit of one page: the single source of every view and export. */
export type Report = v.InferOutput<typeof reportSchema>;
export type ReportFinding = Report['findings'][number];
export type Decision = Report['review']['decisions'][number];
export type ReportAsk = Report['asks'][number];

/** What an audit ends in: a report, or a reason why the page is not scored, with a sentence for people. */
export type AuditResult = { ok: true; report: Report } | { ok: false; reason: string; message: string };
