import type { Report } from '../../src/report/report';
import { ask, curveOf, field, finding, report, section } from './build-report';
import { terrible } from './terrible-report';

/** A page that asks for a demo before it has said anything. */
function bad(): Report {
  const asks = [
    ask('Book a demo', 82, { kind: 'meeting', primary: true }),
    ask('See pricing', 10, { kind: 'pricing', region: 'section', screenful: 2 }),
    ask('Download the fleet guide', 30, { kind: 'content', region: 'section', screenful: 3 }),
    ask('Talk to sales', 62, { kind: 'callback', region: 'section', screenful: 5 }),
    ask('Products', 2, { kind: 'navigate', region: 'nav' }),
    ask('Log in', 2, { kind: 'login', region: 'header' }),
  ];
  const findings = [
    finding('small-yes', 'first-action', 'fail', {
      title: 'A small first step',
      points: 11.2,
      weight: 5,
      text: '“Book a demo” is the only button on the first screen, and it asks for a meeting.',
      why: 'Somebody who has just arrived has no reason yet to give an hour away. A step that costs nothing lets them stay.',
      fix: 'Put a step that costs nothing beside “Book a demo”.',
      offer: 'See how it works (2 min)',
      mistakes: ['tooMuchTooSoon'],
      evidence: [
        {
          selector: 'main > section.hero > a.button',
          label: 'Book a demo',
          snippet: '<a class="button primary" href="/demo">',
          box: { x: 100, y: 400, width: 180, height: 48 },
        },
      ],
    }),
    finding('fields', 'conversion', 'fail', {
      title: 'Length of the form',
      points: 8.7,
      weight: 4,
      text: 'Your form asks for 9 things; the first step needs only the e-mail.',
      fix: 'Ask for the e-mail first and for the other eight things after it.',
      offer: 'Send me a time',
      mistakes: ['tooMuchTooSoon'],
    }),
    finding('proof-near-ask', 'reinforcement', 'fail', {
      title: 'Proof near the ask',
      points: 6.1,
      weight: 5,
      text: 'The nearest words of a customer are 1,840 px below “Book a demo”.',
      fix: 'Move the quote by “Marta Keller, Keller Spedition” up to the button.',
    }),
    finding('ask-size', 'first-action', 'fail', {
      title: 'Size of the first ask',
      points: 4.4,
      text: '“Book a demo” costs 82 where the trust is 14.',
      fix: 'Offer a look before you ask for a demo.',
      mistakes: ['tooMuchTooSoon', 'ignoredIntent'],
    }),
    finding('how-it-works', 'engagement', 'warn', {
      title: 'How it works',
      points: 2.2,
      text: 'No part of the page says how it works.',
      fix: 'Add three steps: what happens first, next, and at the end.',
    }),
    finding('labels', 'conversion', 'warn', {
      title: 'Labels of the fields',
      points: 0.6,
      fix: 'Keep a label beside “Fleet size” when people type.',
    }),
    finding('promise', 'hook', 'pass', {
      title: 'Promise of the headline',
      weight: 5,
      text: 'The headline “Know where every lorry is” says who it is for.',
    }),
    finding('cta-visible', 'first-action', 'pass', { title: 'The ask is in sight', weight: 4 }),
    finding('cta-distinct', 'first-action', 'pass', { title: 'The ask stands out', weight: 4 }),
    finding('sensitive', 'conversion', 'unsure', {
      title: 'Sensitive questions',
      text: 'The form from “typeform.com” could not be looked into.',
    }),
    finding('price', 'conversion', 'not-applicable', {
      title: 'The price before the ask',
      text: 'Nothing is sold here.',
    }),
    finding('depth', 'engagement', 'error', { title: 'Ways to go deeper', text: 'This check failed.' }),
  ];
  return report({
    intents: { cold: 41, warm: 55, hot: 72 },
    summary: 'You ask for a demo and a phone number before you have said what it does.',
    findings,
    coverage: {
      judged: 21,
      of: 24,
      unseen: ['Could not look inside the form from “typeform.com”.', 'One video could not be measured.'],
    },
    score: {
      ...report({ findings }).score,
      total: 41,
      range: [38, 46],
      stages: { hook: 72, 'first-action': 18, engagement: 64, reinforcement: 35, conversion: 44 },
      weights: { ...report({ findings }).score.weights, cap: { at: 60, rule: 'small-yes' } },
    },
    asks,
    mainAsk: 'Book a demo',
    firstAsk: 'Book a demo',
    forms: [
      {
        id: 'form-1',
        purpose: 'lead',
        box: { x: 0, y: 3000, width: 400, height: 600 },
        fields: [
          field('name', 'Your name', 'name'),
          field('email', 'Work e-mail', 'email'),
          field('phone', 'Phone', 'phone'),
          field('company-size', 'Fleet size', 'fleet', { required: false }),
          field('message', '', 'msg', { required: false, visible: false, why: ['type “textarea”'] }),
        ],
        submit: 'Book a demo',
        why: ['button “Book a demo” → lead'],
      },
    ],
    sections: [
      section('hero', 'Know where every lorry is', ['the first block of the page']),
      section('testimonials', 'What hauliers say', ['heading “What hauliers say”', '3 quotes with names']),
      section('form', '', ['holds a form']),
    ],
    curve: curveOf(asks.slice(0, 4), [
      { y: 300, trust: 14, deposit: { kind: 'headline', points: 4, text: 'Know where every lorry is' } },
      { y: 900, trust: 30 },
      { y: 1500, trust: 46 },
      { y: 2200, trust: 58 },
      { y: 3600, trust: 84 },
    ]),
    mistakes: {
      tooMuchTooSoon: true,
      unnecessarySteps: false,
      ignoredIntent: true,
      overload: false,
      noNextAction: false,
    },
  });
}

/** A page with little to say against it, for visitors who compare. */
function good(): Report {
  const asks = [
    ask('See how it works', 8, { kind: 'video' }),
    ask('Which plan fits me?', 10, { kind: 'question', screenful: 2 }),
    ask('Start free', 39, { kind: 'trial', primary: true, screenful: 4 }),
  ];
  const findings = [
    finding('promise', 'hook', 'pass', { title: 'Promise of the headline', weight: 5 }),
    finding('small-yes', 'first-action', 'pass', { title: 'A small first step', weight: 5 }),
    finding('how-it-works', 'engagement', 'pass', { title: 'How it works', weight: 4 }),
    finding('proof-near-ask', 'reinforcement', 'pass', { title: 'Proof near the ask', weight: 5 }),
    finding('labels', 'conversion', 'warn', {
      title: 'Labels of the fields',
      points: 1.4,
      fix: 'Keep a label beside “Company” when people type.',
    }),
  ];
  return report({
    page: {
      ...report().page,
      url: 'https://tidybooks.example/',
      title: 'Tidybooks: bookkeeping that is done by Friday',
    },
    intent: { profile: 'warm', source: 'inferred', why: 'utm_medium=cpc' },
    intents: { cold: 88, warm: 92, hot: 94 },
    summary: 'It gives before it asks: “See how it works” comes first, and “Start free” only when the trust is there.',
    findings,
    score: {
      ...report({ findings }).score,
      total: 92,
      range: [92, 92],
      stages: { hook: 100, 'first-action': 100, engagement: 95, reinforcement: 90, conversion: 84 },
    },
    asks,
    mainAsk: 'Start free',
    firstAsk: 'See how it works',
    curve: curveOf(asks, [
      { y: 200, trust: 22 },
      { y: 900, trust: 40 },
      { y: 1800, trust: 61 },
      { y: 2600, trust: 82 },
    ]),
  });
}

/** A page on which nothing could be judged. */
function empty(): Report {
  return report({
    page: { ...report().page, title: '', url: 'https://blank.example/' },
    intents: { cold: null, warm: null, hot: null },
    summary: 'There is nothing on this page that asks or gives.',
    score: {
      ...report().score,
      total: null,
      range: null,
      stages: { hook: null, 'first-action': null, engagement: null, reinforcement: null, conversion: null },
    },
    coverage: { judged: 0, of: 24, unseen: [] },
  });
}

/** The hand-made reports by name: what the components are looked at and tested with. */
export const REPORTS = { bad: bad(), good: good(), empty: empty(), terrible: terrible() };
export type ReportName = keyof typeof REPORTS;
