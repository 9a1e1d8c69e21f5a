import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/reading/ask';
import type { Reading } from '../../../src/reading/reading';
import rule from '../../../src/rules/conversion/ladder';
import { cutShort, foreign, frameAt } from '../../helpers/odd-pages';
import { ask } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

/** Asks down the page, 1,000 px apart, as `[label, cost, trust gathered by then]`. */
function steps(...list: [label: string, cost: number, trust: number][]): Partial<Reading> {
  const asks = list.map(([label, cost]) => ask(label, { cost }));
  const curve = list.map(([label, cost, trust], at) => ({
    ask: `ask-${label}`,
    y: 1000 + at * 1000,
    cost,
    trust,
    gap: cost - trust,
    jump: cost - (list[at - 1]?.[1] ?? 0),
  }));
  return { asks, curve: { start: 10, points: [], asks: curve, worstGap: null, askHere: null } };
}

/** A small step in the content and one in the menu, far ahead of trust; `main` is what the page is for. */
function framed(rest: Partial<Ask>, inMenu: string, main: string | null = 'Learn'): Partial<Reading> {
  const page = main === null ? steps([inMenu, 84, 10]) : steps(['Upgrade', 84, 10], ['Learn', 8, 20]);
  const asks = (page.asks ?? []).map((one) =>
    one.text === inMenu ? { ...one, region: 'nav' as const, ...rest } : one,
  );
  return { ...page, asks, mainAsk: asks.find(({ text }) => text === main) ?? null };
}

const steep = steps(['See how it works', 8, 20], ['Book a demo', 64, 90]);

ruleTable('ladder', rule, [
  [
    'small steps',
    'cold',
    steps(['Learn', 8, 10], ['Try', 38, 40]),
    'pass steady',
    'No step up is larger than 30 on our scale of 0–100, and no ask is ahead of the trust gathered before it.',
  ],
  [
    'a step of 31',
    'cold',
    steps(['Learn', 8, 10], ['Try', 39, 40]),
    'warn jump',
    '“Try” costs 39 on our scale of 0–100 after “Learn” with 8: a step up of 31.',
  ],
  ['a step of 31', 'warm', steps(['Learn', 8, 10], ['Try', 39, 40]), 'pass steady'],
  ['a step of 45', 'cold', steps(['Learn', 8, 10], ['Try', 53, 60]), 'warn jump'],
  ['a step of 46', 'cold', steps(['Learn', 8, 10], ['Try', 54, 60]), 'fail jump'],
  ['a step of 46', 'hot', steps(['Learn', 8, 10], ['Try', 54, 60]), 'warn jump'],
  ['a step of 56', 'hot', steep, 'fail jump'],
  [
    'a first ask of 50 that trust covers',
    'cold',
    steps(['Try', 50, 60]),
    'fail first',
    '“Try” is the first thing asked for, and it costs 50 on our scale of 0–100.',
  ],
  ['a first ask of 31 that trust covers', 'cold', steps(['Subscribe', 31, 60]), 'warn first'],
  [
    '1 point too early',
    'cold',
    steps(['Learn', 11, 10]),
    'warn ahead',
    '“Learn” costs 11 on our scale of 0–100 where the page has earned a trust of 10: one point too early.',
  ],
  ['15 points too early', 'cold', steps(['Learn', 25, 10]), 'warn ahead'],
  ['16 points too early', 'cold', steps(['Learn', 26, 10]), 'fail ahead'],
  ['16 points too early', 'hot', steps(['Learn', 26, 10]), 'fail ahead'],
  ['too early and too steep', 'cold', steps(['Book a demo', 64, 10]), 'fail ahead'],
  ['a little early and far too steep', 'cold', steps(['Learn', 11, 10], ['Try', 64, 64]), 'fail jump'],
  [
    'a language without words',
    'cold',
    { ...steep, ...foreign },
    'unsure language',
    'How much is asked for at each step could not be judged in this language.',
  ],
  [
    'a frame above the ask',
    'cold',
    { ...steep, ...frameAt(1500) },
    'unsure unseen',
    '“Book a demo” seems to come early, but a frame from other.test could not be read.',
  ],
  ['a frame below the ask', 'cold', { ...steep, ...frameAt(2500) }, 'fail jump'],
  ['a page cut short', 'cold', { ...steep, ...cutShort }, 'unsure unseen'],
  ['small steps on a page cut short', 'cold', { ...steps(['Learn', 8, 10]), ...cutShort }, 'pass steady'],
  [
    'no asks',
    'cold',
    {},
    'not-applicable none',
    'The page asks for nothing whose size is known, so there are no steps to compare.',
  ],
  ['a menu button that the page does not speak of', 'cold', framed({}, 'Upgrade'), 'pass steady'],
  ['a menu button that the page is for', 'cold', framed({}, 'Upgrade', 'Upgrade'), 'fail ahead'],
  ['a header button whose goal comes again', 'cold', framed({ goal: 'Learn' }, 'Upgrade'), 'fail ahead'],
  ['a menu button and nothing else', 'cold', framed({}, 'Learn', null), 'not-applicable none'],
  [
    'an ask that nothing explains',
    'cold',
    { ...steps(['Go', 40, 10]), asks: [ask('Go', { kind: 'unknown', class: 'mid' })] },
    'not-applicable none',
  ],
]);

describe('the advice', () => {
  it('puts a middle yes between the two asks', () => {
    expect(said(rule, steep)).toMatchObject({
      fix: 'Between “See how it works” and “Book a demo”, offer a smaller yes and one more reason to trust.',
      offer: 'Send me an example by e-mail',
    });
    expect(shownBy(rule, steep)).toEqual(['Book a demo', 'See how it works']);
  });

  it('puts one before the first ask, and before an ask that is smaller than the one above it', () => {
    expect(said(rule, steps(['Subscribe', 32, 40])).fix).toBe(
      'Before “Subscribe”, offer a smaller yes and one more reason to trust.',
    );
    expect(said(rule, steps(['Buy', 80, 65], ['Subscribe', 24, 8]))).toMatchObject({
      fix: 'Before “Subscribe”, give one more reason to trust, or ask for less there.',
      offer: 'See how it works',
    });
  });

  it('has no room for a smaller yes between two asks of about one size', () => {
    expect(said(rule, steps(['Download', 40, 40], ['Send', 55, 30])).fix).toBe(
      'Before “Send”, give one more reason to trust, or ask for less there.',
    );
  });

  it('offers a question where the middle is low', () => {
    expect(said(rule, steps(['Subscribe', 32, 40])).offer).toBe('Answer one question and see what fits');
  });
});
