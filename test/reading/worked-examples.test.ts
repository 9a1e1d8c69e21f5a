import { describe, expect, test } from 'vitest';
import type { Ask, AskCode } from '../../src/reading/ask';
import { costOf, NO_SURROUNDINGS, type AskSurroundings } from '../../src/reading/ask-cost';
import { ASK_MODEL } from '../../src/reading/ask-model';
import { buildCurve, type Curve } from '../../src/reading/curve';
import { readDeposits, type Gathered } from '../../src/reading/deposit';
import type { Profile } from '../../src/reading/intent';
import { en } from '../../src/reading/words/en';
import { media, snapshot } from '../helpers/facts';
import {
  ask,
  evidence,
  fieldReading,
  formReading,
  headline,
  price,
  proof,
  reassurance,
  section,
} from '../helpers/reading';

/** The five pages of the model, from what stands on them to cost, trust, gap and jump: each deposit and each cost by the code. */

const at = (y: number) => ({ x: 100, y, width: 160, height: 44 });

function cost(kind: AskCode, around: Partial<AskSurroundings> = {}): Pick<Ask, 'kind' | 'class' | 'cost'> {
  const { cost: base, class: cls } = ASK_MODEL[kind];
  return { kind, class: cls, cost: costOf(kind, base, { ...NO_SURROUNDINGS, ...around }).cost };
}

/** Cost, trust, gap and jump of each ask, down the page. */
function curveOf(profile: Profile, page: Partial<Gathered>, asks: readonly Ask[], main: Ask): Curve {
  const deposits = readDeposits({
    headline: { found: null, unreadable: false },
    sections: [],
    proofs: [],
    reassurances: [],
    prices: [],
    people: { contact: null, address: null, people: null, expertise: null },
    forms: [],
    overlays: [],
    tactics: [],
    flaws: [],
    labelTruths: [],
    orderButton: null,
    snapshot: snapshot(),
    words: en,
    ...page,
  });
  return buildCurve(profile, deposits, asks, main);
}

const rowsOf = (curve: Curve): number[][] => curve.asks.map((one) => [one.cost, one.trust, one.gap, one.jump]);

describe('the worked examples of the model', () => {
  test('A: a cold ad to a page that asks for a trial with a card first', () => {
    const first = ask('Start 14-day trial', { ...cost('trial_card'), box: at(300) });
    const again = ask('Start trial', { ...cost('trial_card'), goal: 'again', box: at(2000) });
    const curve = curveOf(
      'cold',
      {
        // a name and one cue: a headline that is half clear
        headline: { found: headline('Acme makes routes easy', { cues: ['outcome'], box: at(100) }) },
        sections: [section('benefits', 700)],
        proofs: [proof('logos', 1200)],
      },
      [first, again],
      first,
    );
    expect(rowsOf(curve)).toEqual([
      [74, 14, 60, 74],
      [74, 23, 51, 0],
    ]);
    expect(curve.worstGap).toBe(60);
    expect(curve.askHere).toBeNull();
  });

  test('B: the same page with a ladder', () => {
    const learn = ask('See how it works', { ...cost('learn'), box: at(300) });
    const demo = ask('Watch demo (1:20)', { ...cost('video'), box: at(1000) });
    const chips = ask('Which plan fits me?', {
      ...cost('question', { fields: [fieldReading('choice')] }),
      box: at(1800),
    });
    const trial = ask('Start free, no card', {
      ...cost('trial', { reassurances: ['no-card'], afterSmallYes: true }),
      box: at(3000),
    });
    const curve = curveOf(
      'cold',
      {
        headline: {
          found: headline('Plan every route in a minute', {
            subhead: 'For haulage companies with ten lorries or more',
            subheadWords: 8,
            box: at(100),
          }),
        },
        sections: [section('how-it-works', 700), section('faq', 2500)],
        proofs: [
          proof('logos', 1300),
          proof('testimonial', 1500, { quality: 5 }),
          proof('rating', 2200, { quality: 5 }),
          proof('case-study', 2300),
        ],
        reassurances: [reassurance('no-card', { box: at(3010) })],
        people: {
          contact: { ...evidence('Write to us'), box: at(2700) },
          address: null,
          people: null,
          expertise: null,
        },
        snapshot: snapshot({
          media: [media({ kind: 'video', controls: true, box: { x: 100, y: 900, width: 600, height: 300 } })],
        }),
      },
      [learn, demo, chips, trial],
      trial,
    );
    expect(rowsOf(curve)).toEqual([
      [8, 22, -14, 8],
      [10, 40, -30, 2],
      [10, 53, -43, 0],
      [39, 82, -43, 29],
    ]);
    // the video brings trust to 40, and the trial costs 39
    expect(curve.askHere).toBe(900);
    expect(curve.worstGap).toBeLessThan(0);
  });

  test('C: a hot brand search to a product page', () => {
    const cart = ask('Add to cart', { ...cost('cart', { fields: [fieldReading('choice')] }), box: at(700) });
    const once = price('49 €', { amount: 49, period: 'once', extras: true, box: at(500) });
    const buy = ask('Buy', { ...cost('buy', { price: once }), box: at(760) });
    const curve = curveOf(
      'hot',
      {
        headline: { found: headline('A bottle that keeps tea hot', { box: at(100) }) },
        proofs: [proof('testimonial', 600, { quality: 5 })],
        prices: [once],
        snapshot: snapshot({
          media: [200, 300, 400].map((y) => media({ box: { x: 100, y, width: 400, height: 300 } })),
        }),
      },
      [cart, buy],
      buy,
    );
    expect(rowsOf(curve)).toEqual([
      [40, 86, -46, 40],
      [76, 86, -10, 36],
    ]);
    // the third picture adds nothing, so the quote is what lifts 78 over 76
    expect(curve.askHere).toBe(500);
  });

  test('D: a guide for name and e-mail, cold', () => {
    const email = fieldReading('email', { box: at(600) });
    const guide = ask('Send me the guide', {
      ...cost('content', { fields: [fieldReading('name'), email] }),
      box: at(660),
    });
    const curve = curveOf(
      'cold',
      {
        headline: {
          found: headline('Mend your own roof', {
            subhead: 'Forty pages with pictures for people without a ladder',
            subheadWords: 9,
            box: at(100),
          }),
        },
        sections: [section('demo', 300)],
        reassurances: [reassurance('privacy', { box: at(640) })],
        forms: [formReading([email])],
      },
      [guide],
      guide,
    );
    expect(rowsOf(curve)).toEqual([[38, 32, 6, 38]]);
    expect(curve.askHere).toBeNull();
  });

  test('E: a demo for seven fields, warm', () => {
    const kinds = ['given-name', 'family-name', 'email', 'phone', 'company', 'company-size', 'job-title'] as const;
    const demo = ask('Book a demo', {
      ...cost('meeting', { fields: kinds.map((kind) => fieldReading(kind)) }),
      box: at(300),
    });
    const curve = curveOf(
      'warm',
      {
        headline: {
          found: headline('Plan every route in a minute', {
            subhead: 'For haulage companies with ten lorries or more',
            subheadWords: 8,
            box: at(100),
          }),
        },
      },
      [demo],
      demo,
    );
    expect(rowsOf(curve)).toEqual([[82, 42, 40, 82]]);
  });

  test('a deduction lowers the ground under every ask below it', () => {
    const book = ask('Book a demo', { ...cost('meeting'), box: at(900) });
    const flaws = [{ kind: 'placeholder' as const, text: 'Lorem ipsum', evidence: { ...evidence('x'), box: at(500) } }];
    const found = (rest: Partial<Gathered>) => rowsOf(curveOf('warm', rest, [book], book));
    expect(found({})).toEqual([[64, 30, 34, 64]]);
    expect(found({ flaws })).toEqual([[64, 26, 38, 64]]);
  });
});
