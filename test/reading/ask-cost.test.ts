import { describe, expect, test } from 'vitest';
import { costOf, NO_SURROUNDINGS } from '../../src/reading/ask-cost';
import { ASK_MODEL } from '../../src/reading/ask-model';
import type { AskCode } from '../../src/reading/ask';
import type { FieldReading } from '../../src/reading/form';

import { english } from '../../src/rules/english';
import { speak } from '../../src/rules/fill';
import { germanVoice } from '../../src/rules/german-voice';
import { fieldReading, price } from '../helpers/reading';

const cost = (kind: AskCode, around: Partial<typeof NO_SURROUNDINGS> = {}): number =>
  costOf(kind, ASK_MODEL[kind].cost, { ...NO_SURROUNDINGS, ...around }).cost;

describe('costOf, the worked examples of the model', () => {
  test('a trial that needs a card costs 74', () => {
    expect(cost('trial_card')).toBe(74);
  });

  test('start free, no card, after a small yes costs 39', () => {
    expect(cost('trial', { reassurances: ['no-card'], afterSmallYes: true })).toBe(39);
  });

  test('buying for 49 costs 76', () => {
    expect(cost('buy', { price: price('49 €', { amount: 49, period: 'once' }) })).toBe(76);
  });

  test('a guide for name and e-mail costs 38', () => {
    expect(cost('content', { fields: [fieldReading('name'), fieldReading('email')] })).toBe(38);
  });

  test('a demo with seven fields, phone, company, size and title required, costs 82', () => {
    const kinds = ['given-name', 'family-name', 'email', 'phone', 'company', 'company-size', 'job-title'] as const;
    expect(cost('meeting', { fields: kinds.map((kind) => fieldReading(kind)) })).toBe(82);
  });
});

describe('costOf, each modifier', () => {
  test('an optional field costs about a third', () => {
    expect(cost('newsletter', { fields: [fieldReading('phone', { required: false })] })).toBe(35);
    expect(cost('newsletter', { fields: [fieldReading('phone')] })).toBe(41);
  });

  test('a consent box counts only when it is ticked beforehand', () => {
    expect(cost('newsletter', { fields: [fieldReading('consent')] })).toBe(32);
    expect(cost('newsletter', { fields: [fieldReading('consent', { checkedByDefault: true })] })).toBe(36);
  });

  test('fields that the browser can fill all cost a tenth less', () => {
    expect(cost('newsletter', { fields: [fieldReading('phone', { autocomplete: 'tel' })] })).toBe(40);
  });

  test('cancel, returns and refund together take off 8 at most', () => {
    expect(cost('buy', { reassurances: ['cancel', 'returns', 'refund'] })).toBe(68);
    expect(cost('buy', { reassurances: ['cancel'] })).toBe(72);
  });

  test('“no card” helps a trial, not an order', () => {
    expect(cost('trial', { reassurances: ['no-card'] })).toBe(46);
    expect(cost('buy', { reassurances: ['no-card'] })).toBe(76);
  });

  test('“free” is news beside a quote, not beside a newsletter', () => {
    expect(cost('quote', { reassurances: ['free'] })).toBe(54);
    expect(cost('newsletter', { reassurances: ['free'] })).toBe(32);
  });

  test('reassurance never takes an ask below half its base', () => {
    expect(cost('learn', { reassurances: ['cancel', 'returns', 'time', 'privacy', 'no-obligation'] })).toBe(4);
  });

  test('a price moves a paid ask by −10 to +14', () => {
    expect(cost('subscribe_paid', { price: price('1', { amount: 1 }) })).toBe(74);
    expect(cost('subscribe_paid', { price: price('90,000', { amount: 90_000 }) })).toBe(98);
    expect(cost('learn', { price: price('90,000', { amount: 90_000 }) })).toBe(8);
  });

  test('a term of over a month adds 4, of over a year 8', () => {
    expect(cost('buy', { termMonths: 1 })).toBe(76);
    expect(cost('buy', { termMonths: 12 })).toBe(80);
    expect(cost('buy', { termMonths: 13 })).toBe(84);
  });

  test('pressure adds 3 each, 9 at most', () => {
    expect(cost('trial', { pressure: 1 })).toBe(53);
    expect(cost('trial', { pressure: 7 })).toBe(59);
  });

  test('another account instead of a password takes off 4', () => {
    expect(cost('account', { signOn: true })).toBe(44);
    expect(cost('trial', { signOn: true, reassurances: ['no-card'] })).toBe(42);
  });

  test('a challenge costs 3, a puzzle 6, with the box for its answer in it', () => {
    expect(cost('newsletter', { captcha: 'checkbox' })).toBe(35);
    expect(cost('newsletter', { captcha: 'puzzle' })).toBe(38);
    expect(cost('newsletter', { captcha: 'puzzle', fields: [fieldReading('captcha')] })).toBe(38);
    expect(cost('newsletter', { captcha: 'invisible' })).toBe(32);
  });

  const choices = (optionCount: number, rest: Partial<FieldReading> = {}): number =>
    cost('newsletter', { fields: [0, 1].map(() => fieldReading('choice', { optionCount, ...rest })) }) - 32;
  test.each([
    ['buttons', 10, {}, 2],
    ['many buttons', 11, {}, 3],
    ['a drop-down of few', 2, { dropDown: true }, 3],
    ['a drop-down', 10, { dropDown: true }, 3],
    ['a longer drop-down', 30, { dropDown: true }, 3],
    ['a long drop-down', 31, { dropDown: true }, 6],
    ['optional buttons', 4, { required: false }, 0],
    ['an optional drop-down', 4, { dropDown: true, required: false }, 1],
    ['an optional long drop-down', 31, { dropDown: true, required: false }, 2],
  ])('%s of %i options, twice', (_, count, rest, points) => {
    expect(choices(count, rest)).toBe(points);
  });

  test('a list of countries is long; a kind with points of its own keeps them', () => {
    const list = { optionCount: 195, dropDown: true };
    expect(cost('newsletter', { fields: [fieldReading('country', list)] })).toBe(35);
    expect(cost('newsletter', { fields: [fieldReading('gender', { optionCount: 3, dropDown: true })] })).toBe(37);
    expect(cost('cart', { fields: [fieldReading('quantity', { optionCount: 10, dropDown: true })] })).toBe(40);
  });

  test('a work address and no other costs 5 more, optional 2, whether the address is in the cost or not', () => {
    const work = fieldReading('email', { workMail: true });
    expect(cost('newsletter', { fields: [work] })).toBe(37);
    expect(cost('newsletter', { fields: [{ ...work, required: false }] })).toBe(34);
    expect(cost('callback', { fields: [work] })).toBe(78);
    expect(cost('callback', { fields: [fieldReading('email')] })).toBe(73);
    expect(cost('apply', { fields: [work] })).toBe(86);
  });

  test('says what a field costs by how it asks', () => {
    const fields = [fieldReading('email', { workMail: true }), fieldReading('choice', { dropDown: true })];
    const { why } = costOf('newsletter', 32, { ...NO_SURROUNDINGS, fields });
    expect(why.map((part) => speak(part, english))).toEqual([
      '32 for the ask itself',
      '+6.5 for work email only and drop-down list',
    ]);
    expect(why.map((part) => speak(part, germanVoice))).toEqual([
      '32 für die Bitte selbst',
      '+6,5 für: nur geschäftliche E-Mail-Adresse und Auswahlliste',
    ]);
  });

  test('never leaves 0 to 100', () => {
    expect(cost('identity', { fields: [fieldReading('bank')], pressure: 9, price: price('x', { amount: 9e9 }) })).toBe(
      100,
    );
  });
});
