import { expect, it } from 'vitest';
import rule from '../../../src/rules/first-action/cta-truth';
import type { LabelTruth, OrderButton } from '../../../src/reading/label-truth';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const truth = (text: string, promised: number, real: number, rest: Partial<LabelTruth> = {}): LabelTruth => ({
  text,
  promised,
  real,
  fields: ['E-mail', 'Phone'],
  place: '',
  sure: true,
  y: 200,
  evidence: evidence(text),
  ...rest,
});
const page = (...labelTruths: LabelTruth[]) => ({ labelTruths });
const order = (text: string, rest: Partial<OrderButton> = {}) => ({
  orderButton: { text, says: false, goesOn: false, evidence: evidence(text), ...rest },
});
const unknown = { language: { code: 'xx', source: 'html', known: false } } as const;

ruleTable('cta-truth', rule, [
  ['10 points above', 'cold', page(truth('Get the guide', 35, 45)), 'pass true'],
  [
    '11 points above',
    'cold',
    page(truth('Get the guide', 35, 46)),
    'warn form',
    '“Get the guide” lets one expect 35 on our scale of 0–100, and a form for “E-mail” and “Phone” follows (46).',
  ],
  ['25 points above', 'cold', page(truth('Get the guide', 35, 60)), 'warn form'],
  ['26 points above', 'cold', page(truth('Get the guide', 35, 61)), 'fail form'],
  ['26 points above', 'hot', page(truth('Get the guide', 35, 61)), 'fail form'],
  ['11 points above', 'warm', page(truth('Get the guide', 35, 46)), 'warn form'],
  ['less than it says', 'cold', page(truth('Book a demo', 64, 10)), 'pass true'],
  [
    'an address that means one thing',
    'cold',
    page(truth('Learn more', 8, 64, { fields: [], place: 'calendly.com' })),
    'fail place',
    '“Learn more” lets one expect 8 on our scale of 0–100, and leads to “calendly.com” (64).',
  ],
  [
    'an address that is named after an ask',
    'cold',
    page(truth('See pricing', 10, 46, { fields: [], place: '/contact', sure: false })),
    'warn place',
  ],
  [
    'a guess that is further away than what is sure',
    'cold',
    page(truth('See pricing', 10, 86, { fields: [], place: '/apply', sure: false }), truth('Free guide', 8, 46)),
    'fail form',
  ],
  [
    'a paid order that does not say so',
    'cold',
    order('Submit'),
    'fail order',
    '“Submit” ends a paid order, and its words do not say that money is due.',
  ],
  ['a paid order that does not say so', 'hot', order('Complete'), 'fail order'],
  ['“Continue” under card fields', 'cold', order('Continue', { goesOn: true }), 'warn continues'],
  ['a paid order that says so', 'cold', order('Pay 29 €', { says: true }), 'pass true'],
  ['nothing to hold a label against', 'cold', page(), 'not-applicable unseen'],
  ['a language that we do not know', 'cold', { ...page(truth('Mehr', 8, 60)), ...unknown }, 'unsure language'],
]);

it('says what to write, and shows each label that says too little', () => {
  expect(said(rule, page(truth('Free guide', 8, 46))).fix).toContain(
    'Say at “Free guide” that “E-mail” and “Phone” is needed',
  );
  expect(shownBy(rule, page(truth('A', 8, 20), truth('B', 8, 46), truth('C', 8, 9)))).toEqual(['B', 'A']);
});
