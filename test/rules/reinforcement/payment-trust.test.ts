import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/payment-trust';
import type { Payment } from '../../../src/reading/payment';
import { evidence } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const page = (rest: Partial<Payment> = {}) => ({
  payment: {
    box: { x: 0, y: 0, width: 300, height: 200 },
    encrypted: true,
    framed: true,
    marks: ['Visa', 'Mastercard'],
    badges: 2,
    lock: 'Paid securely via Stripe',
    frameHost: null,
    evidence: evidence('Card number'),
    ...rest,
  },
});
const unknown = { language: { code: 'xx', source: 'html', known: false, why: [] } } as const;

ruleTable('payment-trust', rule, [
  [
    'all three',
    'cold',
    page(),
    'pass safe',
    'The card fields stand in a box of their own, with “Visa” and “Mastercard” and “Paid securely via Stripe” beside them.',
  ],
  ['all three', 'hot', page(), 'pass safe'],
  ['not encrypted', 'cold', page({ encrypted: false }), 'fail open'],
  [
    'no box',
    'cold',
    page({ framed: false }),
    'warn part',
    'At the card fields something that makes people feel safe is missing: a box around them.',
  ],
  ['no line', 'warm', page({ lock: '' }), 'warn part'],
  ['no mark', 'hot', page({ marks: [], badges: 0 }), 'warn part'],
  ['neither box nor line', 'cold', page({ framed: false, lock: '' }), 'fail part'],
  ['neither box nor line', 'hot', page({ framed: false, lock: '' }), 'fail part'],
  ['four badges', 'cold', page({ badges: 4 }), 'pass safe'],
  [
    'five badges',
    'cold',
    page({ badges: 5 }),
    'warn crowded',
    'At the card fields there are 5 marks and seals; beyond 4 they read as clutter.',
  ],
  ['marks may be in the frame', 'cold', page({ frameHost: 'js.stripe.com', marks: [], badges: 0 }), 'unsure frame'],
  [
    'no box around a frame',
    'cold',
    page({ frameHost: 'js.stripe.com', marks: [], badges: 0, framed: false }),
    'warn part',
  ],
  ['no line in a language that we do not know', 'cold', { ...page({ lock: '' }), ...unknown }, 'unsure language'],
  ['no card fields', 'hot', {}, 'not-applicable none'],
]);

it('says what is missing', () => {
  expect(said(rule, page({ framed: false, lock: '' })).fix).toContain(
    'Missing now: a box around them and a line on who keeps the payment safe.',
  );
});
