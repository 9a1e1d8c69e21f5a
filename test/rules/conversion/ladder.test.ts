import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/reading/ask';
import type { Reading } from '../../../src/reading/reading';
import rule from '../../../src/rules/conversion/ladder';
import { at, cutShort, foreign, frameAt, pageOf } from '../../helpers/odd-pages';
import { ask } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

/** Asks down the page, 1,000 px apart in a window of 768 px, as `[label, cost, trust gathered by then]`; the last one is the main ask. */
function steps(...list: [label: string, cost: number, trust: number, rest?: Partial<Ask>][]) {
  const asks = list.map(([label, cost, , rest], index) =>
    ask(label, { cost, box: at(1000 * (index + 1)), screenful: index + 2, ...rest }),
  );
  const points = list.map(([, , trust], index) => ({ y: 1000 * (index + 1), trust }));
  const curve = { start: 10, points: [{ y: 0, trust: 10 }, ...points], asks: [], worstGap: null, askHere: null };
  return { asks, mainAsk: asks.at(-1) ?? null, curve } satisfies Partial<Reading>;
}

/** An ask of the second screen, and trust that covers it at a height. */
function trusted(y: number) {
  const page = steps(['Learn', 8, 10], ['Try', 64, 20, { screenful: 2, box: at(1100) }]);
  return {
    ...page,
    curve: {
      ...page.curve,
      points: [
        { y: 0, trust: 10 },
        { y, trust: 70 },
      ],
    },
  };
}

const early = steps(['See how it works', 8, 20], ['Book a demo', 64, 30]);
const twice = { goal: 'trial', kind: 'trial' } as const;

ruleTable('ladder', rule, [
  [
    'a main ask that trust covers, and a small one before it',
    'cold',
    steps(['Learn', 8, 10], ['Try', 64, 64]),
    'pass steady',
    '“Try” costs 64 on our scale of 0–100 and is asked for where the page has earned a trust of 64.',
  ],
  [
    '1 point too early',
    'cold',
    steps(['Learn', 8, 10], ['Try', 64, 63]),
    'warn ahead',
    '“Try” costs 64 on our scale of 0–100, and where it is asked for the page has earned a trust of 63 at most: one point too early.',
  ],
  ['15 points too early', 'cold', steps(['Learn', 8, 10], ['Try', 64, 49]), 'warn ahead'],
  ['30 points too early', 'cold', steps(['Learn', 8, 10], ['Try', 64, 34]), 'warn ahead'],
  ['31 points too early', 'cold', steps(['Learn', 8, 10], ['Try', 64, 33]), 'fail ahead'],
  ['15 points too early and alone', 'cold', steps(['Try', 64, 49]), 'warn ahead'],
  ['16 points too early and alone', 'cold', steps(['Try', 64, 48]), 'fail ahead'],
  ['31 points too early', 'warm', steps(['Learn', 8, 10], ['Try', 64, 33]), 'fail ahead'],
  ['31 points too early', 'hot', steps(['Learn', 8, 10], ['Try', 64, 33]), 'fail ahead'],
  ['31 points too early with 50', 'cold', steps(['Learn', 8, 10], ['Try', 50, 19]), 'fail ahead'],
  ['31 points too early with 49', 'cold', steps(['Learn', 8, 10], ['Try', 49, 18]), 'warn ahead'],
  ['trust further down on the same screen', 'cold', { ...trusted(1535), mainAsk: null }, 'pass steady'],
  ['trust on the next screen', 'cold', { ...trusted(1536), mainAsk: null }, 'fail ahead'],
  ['alone, 30', 'cold', steps(['Try', 30, 60]), 'pass steady'],
  [
    'alone, 31',
    'cold',
    steps(['Try', 31, 60]),
    'warn first',
    '“Try” costs 31 on our scale of 0–100, and no step that is much smaller comes before it.',
  ],
  ['alone, 35', 'warm', steps(['Try', 35, 60]), 'pass steady'],
  ['alone, 36', 'warm', steps(['Try', 36, 60]), 'warn first'],
  ['alone, 76', 'hot', steps(['Try', 76, 90]), 'pass steady'],
  ['a step 25 points below', 'cold', steps(['Read', 39, 30], ['Try', 64, 70]), 'pass steady'],
  ['a step 24 points below', 'cold', steps(['Read', 40, 30], ['Try', 64, 70]), 'warn first'],
  ['a smaller step only below', 'cold', { ...steps(['Try', 64, 70], ['Learn', 8, 90]), mainAsk: null }, 'warn first'],
  ['a smaller step beside', 'cold', steps(['Learn', 8, 70, { box: at(2040) }], ['Try', 64, 70]), 'pass steady'],
  [
    'asked for at once, and again where trust covers it',
    'cold',
    steps(['Start', 50, 20, twice], ['Learn', 8, 40], ['Start', 50, 50, twice]),
    'pass steady',
  ],
  [
    'asked for again in the footer alone',
    'cold',
    steps(['Learn', 8, 19], ['Start', 50, 19, twice], ['Start', 50, 50, { ...twice, region: 'footer' }]),
    'fail ahead',
  ],
  [
    'a bar that goes along',
    'cold',
    { ...steps(['In the cart', 40, 20, { pinned: true }], ['Learn', 8, 40]), mainAsk: null },
    'pass steady',
  ],
  [
    'a larger offer beside the main ask',
    'cold',
    { ...steps(['Learn', 8, 20], ['Talk to sales', 64, 34], ['Start', 48, 50]) },
    'pass steady',
  ],
  [
    'a look inside between two asks',
    'cold',
    steps(['Guide', 35, 40], ['Learn', 8, 50], ['Try', 64, 70]),
    'pass steady',
  ],
  ['no main ask: the dearest is judged', 'cold', { ...early, mainAsk: null }, 'fail ahead'],
  [
    'a menu button that the page does not speak of',
    'cold',
    steps(['Up', 84, 10, { region: 'nav' }], ['Learn', 8, 20]),
    'pass steady',
  ],
  ['a menu button that the page is for', 'cold', steps(['Up', 84, 10, { region: 'nav' }]), 'fail ahead'],
  [
    'a language without words',
    'cold',
    { ...early, ...foreign },
    'unsure language',
    'How much is asked for at each step could not be judged in this language.',
  ],
  [
    'a frame above the ask',
    'cold',
    { ...early, ...frameAt(1500) },
    'unsure unseen',
    '“Book a demo” seems to come early, but a frame from other.test could not be read.',
  ],
  ['a frame below the ask', 'cold', { ...early, ...frameAt(2500) }, 'fail ahead'],
  ['a page cut short', 'cold', { ...early, ...cutShort }, 'unsure unseen'],
  ['small steps on a page cut short', 'cold', { ...steps(['Learn', 8, 10]), ...cutShort }, 'pass steady'],
  ['a checkout', 'cold', { ...early, ...pageOf('checkout') }, 'not-applicable later'],
  [
    'no asks',
    'cold',
    {},
    'not-applicable none',
    'The page asks for nothing whose size is known, so there are no steps to compare.',
  ],
  [
    'an ask that nothing explains',
    'cold',
    steps(['Go', 40, 10, { kind: 'unknown', class: 'mid' }]),
    'not-applicable none',
  ],
  ['a message, far too early and alone', 'cold', steps(['Send', 64, 33, { kind: 'contact' }]), 'warn ahead'],
  ['alone, 100', 'hot', steps(['Sign', 100, 100]), 'pass steady'],
]);

describe('the advice', () => {
  it('asks for one more reason where a smaller yes is there', () => {
    expect(said(rule, early)).toMatchObject({
      fix: 'Between “See how it works” and “Book a demo”, give one more reason to trust, or ask for less there.',
      offer: 'Send me an example by e-mail',
    });
    expect(shownBy(rule, early)).toEqual(['Book a demo', 'See how it works']);
  });

  it('puts a smaller yes before an ask that stands alone, where there is room for one', () => {
    expect(said(rule, steps(['Subscribe', 32, 40]))).toMatchObject({
      fix: 'Before “Subscribe”, offer a smaller yes and one more reason to trust.',
      offer: 'Answer one question and see what fits',
    });
    const between = (cost: number) => said(rule, steps(['Subscribe', cost, 0])).offer;
    expect(between(24)).toBe('See how it works');
    expect(between(26)).toBe('Answer one question and see what fits');
    expect(between(50)).toBe('Answer one question and see what fits');
    expect(between(52)).toBe('Send me an example by e-mail');
    expect(said(rule, steps(['Subscribe', 24, 8]))).toMatchObject({
      fix: 'Before “Subscribe”, give one more reason to trust, or ask for less there.',
      offer: 'See how it works',
    });
  });
});
