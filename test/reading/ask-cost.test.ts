import { describe, expect, test } from 'vitest';
import { costOf, NO_SURROUNDINGS } from '../../src/reading/ask-cost';
import { ASK_MODEL } from '../../src/reading/ask-model';
import type { AskCode } from '../../src/reading/ask';
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

  test('a long list to choose from costs more than a short one', () => {
    expect(cost('newsletter', { fields: [fieldReading('choice', { optionCount: 5 })] })).toBe(33);
    expect(cost('newsletter', { fields: [fieldReading('choice', { optionCount: 31 })] })).toBe(35);
  });

  test('never leaves 0 to 100', () => {
    expect(cost('identity', { fields: [fieldReading('bank')], pressure: 9, price: price('x', { amount: 9e9 }) })).toBe(
      100,
    );
  });
});
