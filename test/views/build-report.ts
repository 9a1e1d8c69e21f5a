import type { Report, ReportAsk, ReportFinding } from '../../src/report/report';

/** Builders of hand-made reports: each gives an ordinary part, and takes what the page is about. */

const box = { x: 100, y: 400, width: 200, height: 48 };

type ReportSection = Report['sections'][number];
type ReportField = Report['forms'][number]['fields'][number];

const SOURCE: ReportFinding['sources'][number] = {
  key: 'NNG-SCROLL',
  grade: 'B',
  finding: 'Eye tracking of 120 people in 2018: 57 % of viewing time goes to the first screen and 17 % to the second.',
  url: 'https://www.nngroup.com/articles/scrolling-and-attention/',
};

export function ask(text: string, cost: number, rest: Partial<ReportAsk> = {}): ReportAsk {
  return {
    id: text,
    text,
    kind: 'learn',
    class: cost >= 50 ? 'high' : cost > 25 ? 'mid' : 'low',
    cost,
    trust: 20,
    gap: cost - 20,
    selector: `#${text.toLowerCase().replace(/\W+/g, '-')}`,
    box,
    screenful: 1,
    region: 'hero',
    primary: false,
    goal: text,
    href: 'https://northroute.example/demo',
    why: [`phrase “${text.toLowerCase()}” → ${rest.kind ?? 'learn'}`, 'target /demo confirms'],
    costWhy: [`${cost} for the ask itself`],
    ...rest,
  };
}

export function field(
  kind: ReportField['kind'],
  label: string,
  name: string,
  rest: Partial<ReportField> = {},
): ReportField {
  const why = [`label “${label.toLowerCase()}” → ${kind}`];
  return { kind, label, name, required: true, visible: true, selector: `#${name}`, why, ...rest };
}

export function section(kind: ReportSection['kind'], heading: string, why: string[]): ReportSection {
  return { kind, heading, box: { x: 0, y: 0, width: 1366, height: 600 }, why };
}

export function finding(
  rule: string,
  stage: ReportFinding['stage'],
  outcome: ReportFinding['outcome'],
  rest: Partial<ReportFinding> = {},
): ReportFinding {
  return {
    rule,
    version: 1,
    stage,
    lens: 'clarity',
    title: rule,
    outcome,
    points: 0,
    weight: 3,
    limits: { good: 25, most: 45 },
    text: 'This is what is on the page.',
    why: 'This is why it matters to a visitor.',
    fix: outcome === 'fail' || outcome === 'warn' ? 'Do this instead.' : '',
    offer: '',
    check: outcome === 'fail' || outcome === 'warn' ? 'Look at the page again.' : '',
    effort: 'layout',
    cause: null,
    sources: [SOURCE],
    values: {},
    evidence: [{ selector: `#${rule}`, label: `The words of ${rule}`, snippet: `<a id="${rule}">`, box }],
    mistakes: [],
    cap: null,
    ...rest,
  };
}

/** Puts asks on the curve at even distances, each against the trust of the points above it. */
export function curveOf(asks: readonly ReportAsk[], points: Report['curve']['points'], height = 4000): Report['curve'] {
  const placed = asks.map((one, place) => {
    const y = Math.round(((place + 0.3) / asks.length) * height);
    const trust = points.filter((point) => point.y <= y).at(-1)?.trust ?? 10;
    return { ask: one.id, y, cost: one.cost, trust, gap: one.cost - trust, jump: one.cost };
  });
  const gaps = placed.map(({ gap }) => gap);
  return {
    start: 10,
    height,
    points,
    asks: placed,
    worstGap: gaps.length > 0 ? Math.max(...gaps) : null,
    askHere: points.find(({ trust }) => trust >= 80)?.y ?? null,
  };
}

export function report(rest: Partial<Report> = {}): Report {
  const findings = rest.findings ?? [];
  return {
    schema: 2,
    locale: 'en',
    tool: { name: 'small-yes', version: '0.1.0', rules: findings.length },
    page: {
      url: 'https://www.northroute.example/demo',
      title: 'Fleet telematics for haulage companies',
      language: 'en',
      languageWhy: ['its html lang says “en”', 'its text is recognised as “en”'],
      type: 'lead',
      typeSource: 'guessed',
      typeWhy: 'its main ask is “Book a demo”',
      viewport: { width: 1366, height: 768 },
      readability: { formula: 'Flesch', score: 64, words: 412, sentences: 31 },
      takenAt: '2026-11-22T10:20:00.000Z',
    },
    intent: { profile: 'cold', source: 'default', why: 'nothing in the address tells, so first-time visitors' },
    intents: { cold: 70, warm: 74, hot: 81 },
    summary: '',
    coverage: { judged: findings.length, of: findings.length, unseen: [] },
    score: {
      total: 70,
      range: [70, 70],
      stages: { hook: 70, 'first-action': 70, engagement: 70, reinforcement: 70, conversion: 70 },
      weights: {
        mean: 0.75,
        lowest: 0.25,
        cap: null,
        rules: Object.fromEntries(findings.map(({ rule, weight }) => [rule, weight])),
      },
    },
    asks: [],
    mainAsk: null,
    firstAsk: null,
    forms: [],
    sections: [],
    curve: curveOf([], []),
    findings,
    review: { decisions: [], total: null },
    phone: null,
    visit: {
      firstPaint: null,
      largestPaint: null,
      layoutShift: null,
      response: null,
      load: null,
      bytes: null,
      requests: 0,
      unknownSizes: 0,
      findings: [],
    },
    access: { ran: false, violations: [] },
    measurement: { tools: [], events: [], plan: [] },
    whatIf: null,
    mistakes: {
      tooMuchTooSoon: false,
      unnecessarySteps: false,
      ignoredIntent: false,
      overload: false,
      noNextAction: false,
    },
    ...rest,
  };
}
