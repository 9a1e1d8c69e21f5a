import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/reading/reading';
import type { Finding } from '../../src/rules/finding';
import { ask, evidence, fieldReading, formReading } from '../helpers/reading';
import { curveAsk, demoReading, demoReport, finding } from '../helpers/report';

const passing = [finding('promise', { outcome: 'pass', weight: 5 })];

function sentence(rest: Partial<Reading>, findings: readonly Finding[] = passing): string {
  return demoReport(rest, findings).summary;
}

const headline = { y: 200, trust: 18, deposit: { kind: 'headline', points: 8, y: 200, text: 'Routes' } } as const;
const quote = { y: 300, trust: 24, deposit: { kind: 'testimonial', points: 6, y: 300, text: 'Good' } } as const;
const price = { y: 300, trust: 25, deposit: { kind: 'price', points: 7, y: 300, text: '29 €' } } as const;
const small = ask('See how it works', { id: 'ask-9', kind: 'learn', cost: 8 });

/** A page with one dear ask on the first screen, and what it gives on that screen. */
function early(
  kind: 'meeting' | 'buy',
  points: Reading['curve']['points'],
  others: Reading['asks'] = [],
): Partial<Reading> {
  const dear = ask(kind === 'buy' ? 'Buy now' : 'Book a demo', { id: 'ask-2', kind, class: 'high', cost: 76 });
  return {
    asks: [dear, ...others],
    mainAsk: dear,
    curve: { start: 10, points, asks: [curveAsk('ask-2', 420, 76, 30)], worstGap: 46, askHere: null },
  };
}

describe('summarise, when an ask outruns the trust', () => {
  it('says what is asked, with the heaviest field of its form, and that nothing was explained', () => {
    const points = demoReading().curve.points.filter(({ y }) => y > 768);
    expect(sentence({ curve: { ...demoReading().curve, points } })).toBe(
      'You ask for “Book a demo” and a phone number before you have said what it does.',
    );
  });

  it.each([
    ['nothing', early('meeting', []), 'before you have said what it does.'],
    ['a headline', early('meeting', [headline]), 'before you offer a smaller step.'],
    [
      'a headline and a small step',
      early('meeting', [headline], [small]),
      'before anything shows that it works for others.',
    ],
    ['a headline, for money', early('buy', [headline, quote], [small]), 'before you have said what it costs.'],
    [
      'all of these',
      early('buy', [headline, quote, price], [small]),
      'before the page has earned it: it costs 76, and trust is at 30 by then.',
    ],
  ])('with %s given, names what is missing', (_given, page, end) => {
    expect(sentence(page)).toMatch(/^You ask for “(Book a demo|Buy now)” before/);
    expect(sentence(page).endsWith(end)).toBe(true);
  });

  it('does not call missing what stands lower on the same screen', () => {
    const below = { ...headline, y: 700, deposit: { ...headline.deposit, y: 700 } };
    expect(sentence(early('meeting', [below]))).not.toContain('said what it does');
  });

  it('names a long form by its fields', () => {
    const kinds = ['name', 'email', 'company', 'job-title', 'message'] as const;
    const forms = [formReading(kinds.map((kind) => fieldReading(kind)))];
    expect(sentence({ forms, curve: { ...demoReading().curve, points: [] } })).toBe(
      'You ask for “Book a demo”, with 5 fields to fill in, before you have said what it does.',
    );
  });

  it('says what an ask without words asks for', () => {
    const page = early('meeting', []);
    const [dear] = page.asks ?? [];
    const nameless = dear ? [{ ...dear, text: '' }] : [];
    expect(sentence({ ...page, asks: nameless })).toBe(
      'You ask for a step without words (book a meeting) before you have said what it does.',
    );
  });

  it('keeps holes in the page’s words empty', () => {
    const page = early('meeting', [headline, quote], [small]);
    const [dear] = page.asks ?? [];
    const odd = dear ? [{ ...dear, text: 'Pay {cost} {trust} $& now' }, small] : [];
    expect(sentence({ ...page, asks: odd })).toContain('“Pay cost trust $& now”');
  });
});

describe('summarise, when no ask outruns the trust', () => {
  const level = (gap: number): Partial<Reading> => ({
    curve: { ...demoReading().curve, asks: [curveAsk('ask-2', 2000, 37 + gap, 37)], worstGap: gap },
  });

  it('says when nothing could be judged', () => {
    expect(sentence({}, [finding('promise', { outcome: 'unsure' })])).toBe(
      'Too little of this page could be judged to sum it up.',
    );
  });

  it('tells a page without asks from one that could not be seen', () => {
    const [navigation] = demoReading().asks;
    const asks = navigation ? [navigation] : [];
    expect(sentence({ asks, blindSpots: [] })).toBe(
      'The page asks nothing of a visitor, so there is nothing to say yes to.',
    );
    expect(sentence({ asks })).toBe('No ask was found, and part of the page could not be seen.');
  });

  it('says that the next step is hard to find, with what was found', () => {
    const next = finding('next-action', { text: '“Pricing” has nothing after it.', mistakes: ['noNextAction'] });
    expect(sentence(level(0), [next])).toBe('The next step is hard to find. “Pricing” has nothing after it.');
  });

  it('quotes the pressure', () => {
    const pressing = finding('countdown', { lens: 'pressure', evidence: [evidence('Only 2 left')] });
    expect(sentence(level(0), [pressing])).toBe('What weighs most on a visitor is the pressure of “Only 2 left”.');
    expect(sentence(level(0), [{ ...pressing, evidence: [] }])).toBe(
      'What weighs most on a visitor is the pressure that the page puts on.',
    );
  });

  it('says so when an ask comes a little early', () => {
    expect(sentence(level(9))).toBe('“Book a demo” comes a little early: it costs 46, and trust is at 37 by then.');
  });

  it('else tells what costs most, in full', () => {
    const long = `The first screen holds ${'very '.repeat(30)}many words.`;
    expect(sentence(level(-5), [finding('load', { text: long })])).toBe(
      `Nothing is asked too early. What costs most: ${long}`,
    );
  });

  it('names the strength of a balanced page', () => {
    expect(sentence(level(-5))).toBe(
      '“Book a demo” comes after an explanation of how it works, when there is reason to say yes.',
    );
    expect(sentence({ curve: { ...demoReading().curve, points: [], asks: [curveAsk('ask-2', 20, 5, 10)] } })).toBe(
      '“Book a demo” asks no more than the page has earned by then.',
    );
  });
});
