import type { CurveAsk } from '../../src/reading/curve';
import type { Reading } from '../../src/reading/reading';
import { meaning, signal } from '../../src/reading/signal';
import type { Finding } from '../../src/rules/finding';
import { buildReport } from '../../src/report/build';
import { listed, phrase } from '../../src/rules/in-words';
import type { Report } from '../../src/report/report';
import { english, type Words } from '../../src/report/words';
import { computeScore } from '../../src/score/compute';
import { snapshot } from './facts';
import { ask, evidence, fieldReading, formReading, reading, section } from './reading';

/** One finding for tests: a scored fail of the hook, with what the case is about. */
export function finding(rule: string, rest: Partial<Finding> = {}): Finding {
  return {
    rule,
    stage: 'hook',
    lens: 'clarity',
    version: 1,
    title: `Title of ${rule}`,
    outcome: 'fail',
    weight: 3,
    ofVisit: false,
    text: `Text of ${rule}.`,
    why: `Why ${rule} matters.`,
    fix: `Fix of ${rule}.`,
    offer: '',
    check: `Check of ${rule}.`,
    effort: 'copy',
    cause: null,
    limits: { good: 25, tooManyWords: 45 },
    sources: ['NNG-SCROLL'],
    values: {},
    evidence: [],
    cap: null,
    mistakes: [],
    ...rest,
  };
}

export function curveAsk(id: string, y: number, cost: number, trust: number): CurveAsk {
  return { ask: id, y, cost, trust, gap: cost - trust, jump: 0 };
}

const demo = ask('Book a demo', {
  id: 'ask-2',
  kind: 'meeting',
  class: 'high',
  cost: 82,
  box: { x: 700, y: 420, width: 180, height: 48 },
  primary: true,
  form: 'form-1',
  why: [signal('phrase', { words: 'book a demo', means: meaning('meeting') })],
  costWhy: [
    { phrase: 'cost-base', values: { points: 64 } },
    {
      phrase: 'cost-fields',
      values: {
        points: { phrase: 'points-more', values: { points: 18 } },
        fields: listed([phrase('field-phone'), phrase('field-company')]),
      },
    },
  ],
});

/** The reading of a page that asks for a demo at once: a header, a big ask, prices, proof, the form. */
export function demoReading(rest: Partial<Reading> = {}): Reading {
  const pricing = ask('See pricing', {
    id: 'ask-3',
    kind: 'pricing',
    cost: 10,
    screenful: 2,
    region: 'section',
    box: { x: 100, y: 1100, width: 120, height: 40 },
  });
  const features = ask('Features', {
    id: 'ask-1',
    kind: 'navigate',
    cost: 2,
    region: 'nav',
    box: { x: 400, y: 20, width: 80, height: 20 },
  });
  const again = ask('Book a demo', {
    ...demo,
    id: 'ask-4',
    screenful: 4,
    primary: false,
    box: { x: 600, y: 2700, width: 180, height: 48 },
  });
  const form = formReading(
    [
      fieldReading('email', { label: 'Work e-mail', why: [signal('field-label', { words: 'e-mail' })] }),
      fieldReading('phone', { label: 'Phone' }),
      fieldReading('company', { label: 'Company', required: false }),
    ],
    { submit: 'Book a demo' },
  );
  return reading({
    page: { type: 'lead', source: 'guessed', why: ['its main ask is “Book a demo”'] },
    asks: [features, demo, pricing, again],
    mainAsk: demo,
    firstAsk: demo,
    forms: [form],
    conversionForm: form,
    sections: [
      section('hero', 0),
      section('pricing', 1000, { why: [signal('price-cards', { count: 3 })] }),
      section('form', 2500),
    ],
    curve: {
      start: 10,
      points: [
        { y: 500, trust: 14, deposit: { kind: 'picture', points: 4, y: 500, text: 'Screenshot' } },
        { y: 1000, trust: 21, deposit: { kind: 'price', points: 7, y: 1000, text: '29 € a month' } },
        { y: 1400, trust: 29, deposit: { kind: 'how-it-works', points: 8, y: 1400, text: 'How it works' } },
        { y: 1900, trust: 37, deposit: { kind: 'testimonial', points: 8, y: 1900, text: 'It saved us a day' } },
      ],
      asks: [curveAsk('ask-2', 420, 82, 14), curveAsk('ask-3', 1100, 10, 21)],
      worstGap: 68,
      askHere: null,
    },
    blindSpots: [{ what: phrase('unread-form', { host: 'typeform.com' }), box: null }],
    ...rest,
  });
}

/** Findings on that page: every outcome once, and two with one cause. */
export const demoFindings: Finding[] = [
  finding('promise', {
    title: 'Promise in the headline',
    outcome: 'pass',
    weight: 5,
    text: '“Routes that plan themselves” says what changes and for whom.',
    fix: '',
  }),
  finding('first-view-load', {
    title: 'Load of the first screen',
    outcome: 'warn',
    text: 'The first screen holds 96 words.',
    fix: 'Keep the headline, one sentence, one picture and one small step.',
  }),
  finding('ask-size', {
    stage: 'first-action',
    lens: 'effort',
    title: 'Size of the first ask',
    weight: 5,
    text: '“Book a demo” is the first ask, and it costs 82 of 100.',
    why: 'People who have just arrived give little before they know more.',
    fix: 'Lead with a smaller step and ask for “Book a demo” after the proof.',
    offer: 'See how it works (2 min)',
    evidence: [evidence('Book a demo')],
    mistakes: ['tooMuchTooSoon', 'ignoredIntent'],
  }),
  finding('ladder', {
    stage: 'conversion',
    lens: 'momentum',
    title: 'Steps from small to large',
    weight: 4,
    text: 'From nothing to “Book a demo” is one step of 82.',
    evidence: [evidence('Book a demo')],
    mistakes: ['tooMuchTooSoon'],
  }),
  finding('small-yes', {
    stage: 'first-action',
    title: 'A small yes',
    outcome: 'fail',
    weight: 5,
    text: 'There is no small step on the first two screens.',
    cap: 60,
  }),
  finding('how-it-works', {
    stage: 'engagement',
    title: 'How it works',
    outcome: 'pass',
    weight: 3,
    text: 'An explanation stands at 46 % of the page.',
    fix: '',
  }),
  finding('proof-near-ask', {
    stage: 'reinforcement',
    lens: 'trust',
    title: 'Proof near the ask',
    weight: 5,
    text: 'No proof stands within a screen of “Book a demo”.',
  }),
  finding('fields', {
    stage: 'conversion',
    lens: 'effort',
    title: 'Number of fields',
    outcome: 'warn',
    weight: 5,
    text: 'The form asks for 3 things.',
  }),
  finding('sensitive', {
    stage: 'conversion',
    title: 'Sensitive fields',
    outcome: 'unsure',
    weight: 4,
    text: 'Could not look into the form from typeform.com.',
  }),
  finding('preselected', {
    stage: 'reinforcement',
    lens: 'pressure',
    title: 'Boxes ticked in advance',
    outcome: 'not-applicable',
    weight: 4,
    text: 'There is no box to tick.',
  }),
  finding('lcp', {
    lens: 'speed',
    title: 'Loading time',
    outcome: 'warn',
    weight: 0,
    text: 'The first picture took 3 s on this visit.',
  }),
];

/** The report of that page, with other findings or another reading where the case needs them. */
export function demoReport(
  rest: Partial<Reading> = {},
  findings: readonly Finding[] = demoFindings,
  words: Words = english,
): Report {
  const page = snapshot();
  page.facts.document.title = 'Fleet telematics for haulage companies';
  const score = computeScore(findings);
  const intents = { cold: score.total, warm: 63, hot: 82 };
  return buildReport(page, demoReading(rest), findings, score, intents, words);
}
