import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/snapshot';
import { readReassurances } from '../../src/reading/reassurance';
import { en } from '../../src/reading/words/en';
import { action, snapshot, text } from '../helpers/facts';

const kinds = (facts: Partial<Facts>): string[] => readReassurances(snapshot(facts), en).map((one) => one.kind);

describe('readReassurances', () => {
  it.each([
    ['No credit card required', ['no-card']],
    ['Cancel anytime. 30-day money-back guarantee.', ['cancel', 'refund']],
    ['Free returns within 60 days', ['returns']],
    ['No obligation', ['no-obligation']],
    ['Takes less than a minute', ['time']],
    ['We call you within one working day', ['time']],
    ['Call us within our opening hours', []],
    ['We’ll never share your e-mail', ['privacy']],
    ['256-bit encryption', ['security']],
    ['No sign-up needed', ['no-account']],
    ['Free yourself from spreadsheets', []],
    ['FreeAgent for accountants', []],
    ['Can I cancel anytime?', []],
  ])('reads %j as %j', (said, expected) => {
    expect(kinds({ texts: [text(said)] })).toEqual(expected);
  });

  it('quotes the sentence alone', () => {
    const [found] = readReassurances(snapshot({ texts: [text('Start now. Cancel anytime. Made in Wales.')] }), en);
    expect(found?.text).toBe('Cancel anytime.');
  });

  it('reads it on a button too', () => {
    expect(kinds({ actions: [action('Start free, no card required')] })).toEqual(['no-card']);
  });

  it('is cancelled by small print near by that says the opposite, and by none further off', () => {
    const promise = text('Cancel anytime', { box: { x: 0, y: 100, width: 200, height: 20 } });
    const print = (y: number) => text('Minimum term 12 months', { box: { x: 0, y, width: 200, height: 20 } });
    expect(kinds({ texts: [promise, print(150)] })).toEqual([]);
    expect(kinds({ texts: [promise, print(900)] })).toEqual(['cancel']);
  });

  it('is not cancelled by its own words', () => {
    expect(kinds({ texts: [text('No card required')] })).toEqual(['no-card']);
  });

  it('is nothing in a menu, a link or out of sight', () => {
    expect(
      kinds({
        texts: [
          text('Free returns', { region: 'nav' }),
          text('Free returns', { linkShare: 1 }),
          text('Free returns', { hiddenBy: 'display' }),
        ],
      }),
    ).toEqual([]);
  });
});
