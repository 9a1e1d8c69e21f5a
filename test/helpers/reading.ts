import { signal } from '../../src/reading/signal';
import type { Ask } from '../../src/reading/ask';
import type { Evidence } from '../../src/reading/evidence';
import type { FieldReading, FormReading } from '../../src/reading/form';
import type { Headline } from '../../src/reading/headline';
import type { OverlayReading } from '../../src/reading/overlay';
import type { Reading } from '../../src/reading/reading';
import type { Section } from '../../src/reading/section';
import type { Price, Proof, Reassurance } from '../../src/reading/trust';
import { snapshot } from './facts';

/** Plain readings for tests of the rules: each builder gives an ordinary thing, and takes what the case is about. */

const box = { x: 100, y: 200, width: 200, height: 44 };

export function evidence(label: string): Evidence {
  return { selector: `#${label.replace(/\W+/g, '-')}`, label, snippet: '', box };
}

export function ask(text: string, rest: Partial<Ask> = {}): Ask {
  return {
    id: `ask-${text}`,
    text,
    kind: 'learn',
    class: 'low',
    cost: 8,
    box,
    screenful: 1,
    region: 'hero',
    pinned: false,
    buttonLike: true,
    prominence: 100,
    contrast: 6,
    primary: false,
    covered: false,
    goal: text,
    href: null,
    form: null,
    vague: false,
    actions: [],
    why: [],
    costWhy: [],
    evidence: evidence(text),
    ...rest,
  };
}

export function fieldReading(kind: FieldReading['kind'], rest: Partial<FieldReading> = {}): FieldReading {
  return {
    id: `field-${kind}`,
    kind,
    label: kind,
    labelFrom: 'label',
    labelVisible: true,
    name: kind,
    required: true,
    requiredBy: 'attribute',
    mark: 'none',
    typing: { type: 'text', inputMode: '', fontSize: 16, pasteBlocked: false },
    checking: { strict: false, ownRule: false, told: false, place: false },
    framed: false,
    visible: true,
    later: false,
    reason: '',
    checkedByDefault: false,
    optionCount: 0,
    dropDown: false,
    workMail: false,
    autocomplete: '',
    selector: `#${kind}`,
    box,
    why: [],
    evidence: evidence(kind),
    ...rest,
  };
}

export function formReading(fields: FieldReading[], rest: Partial<FormReading> = {}): FormReading {
  return {
    id: 'form-1',
    purpose: 'lead',
    why: [],
    box: { x: 100, y: 200, width: 400, height: 500 },
    visible: true,
    region: 'section',
    fields,
    submit: 'Send',
    submits: [],
    heading: '',
    captcha: 'none',
    steps: 1,
    progress: null,
    requiredNote: '',
    checkedBy: 'browser',
    insecure: false,
    unseenHost: null,
    evidence: evidence('form'),
    ...rest,
  };
}

export function headline(text: string, rest: Partial<Headline> = {}): Headline {
  return {
    text,
    words: text.split(/\s+/).length,
    from: 'h1',
    inFirstView: true,
    brandOnly: false,
    cues: ['who', 'outcome'],
    subhead: '',
    subheadWords: 0,
    box,
    evidence: evidence(text),
    ...rest,
  };
}

export function section(kind: Section['kind'], y: number, rest: Partial<Section> = {}): Section {
  return {
    kind,
    heading: kind,
    box: { x: 0, y, width: 1366, height: 400 },
    slabs: [],
    why: [],
    evidence: evidence(kind),
    ...rest,
  };
}

export function proof(kind: Proof['kind'], y: number, rest: Partial<Proof> = {}): Proof {
  return { kind, quality: 3, text: kind, box: { ...box, y }, evidence: evidence(kind), ...rest };
}

export function reassurance(kind: Reassurance['kind'], rest: Partial<Reassurance> = {}): Reassurance {
  return { kind, text: kind, box, evidence: evidence(kind), ...rest };
}

export function price(text: string, rest: Partial<Price> = {}): Price {
  return {
    text,
    amount: 29,
    currency: 'EUR',
    period: 'month',
    from: false,
    extras: false,
    box,
    evidence: evidence(text),
    ...rest,
  };
}

export function overlayReading(rest: Partial<OverlayReading> = {}): OverlayReading {
  return {
    id: 'o1',
    kind: 'offer',
    cover: 0.5,
    blocking: true,
    closeSize: 32,
    asks: [],
    cost: 0,
    text: '',
    evidence: evidence('overlay'),
    ...rest,
  };
}

/** The reading of an ordinary English page with nothing on it but what the case names. */
export function reading(rest: Partial<Reading> = {}): Reading {
  return {
    auditable: { ok: true },
    language: { code: 'en', source: 'html', known: true, why: [signal('html-language', { code: 'en' })] },
    page: { type: 'lead', source: 'guessed', why: [] },
    intent: { profile: 'cold', source: 'default', why: '' },
    view: { width: 1366, height: 768, pageHeight: 3000 },
    asks: [],
    mainAsk: null,
    firstAsk: null,
    forms: [],
    conversionForm: null,
    sections: [],
    headline: { found: null, unreadable: false },
    overlays: [],
    proofs: [],
    reassurances: [],
    pressures: [],
    countdowns: [],
    declines: [],
    loud: [],
    campaign: null,
    teasers: [],
    motions: [],
    takeovers: [],
    prices: [],
    people: { contact: null, address: null, people: null, expertise: null },
    payment: null,
    plans: null,
    claims: [],
    flaws: [],
    legibility: [],
    fit: { viewport: true, zoomBlocked: false, scrollsAcross: false, widest: null, smallShare: 0 },
    labelTruths: [],
    orderButton: null,
    depth: [],
    deposits: [],
    curve: { start: 10, points: [], asks: [], worstGap: null, askHere: null },
    copy: snapshot().facts.copy,
    visit: {
      records: ['largest-contentful-paint', 'layout-shift', 'event'],
      background: false,
      largestPaint: null,
      layoutShift: { score: 0, moved: [], ask: null },
      response: null,
      firstPaint: null,
      load: null,
      bytes: null,
      requests: 0,
      unknownSizes: 0,
    },
    measurement: { tools: [], events: [], moments: [] },
    readability: { formula: 'Flesch', score: 64, words: 300, sentences: 24, longSentences: [], enough: true },
    choices: { destinations: 4, navigation: 3 },
    contentBottom: 3000,
    blindSpots: [],
    ...rest,
  };
}
