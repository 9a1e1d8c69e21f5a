import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCurve, type Deposit } from '../../src/reading/curve';
import { ask } from '../helpers/reading';

const deposit = (points: number, y: number, kind: Deposit['kind'] = 'benefits'): Deposit => ({
  kind,
  points,
  y,
  text: kind,
});
const at = (y: number): { x: number; y: number; width: number; height: number } => ({
  x: 100,
  y,
  width: 160,
  height: 44,
});

describe('buildCurve, the worked examples of the model', () => {
  test('A: a cold ad to a page that asks for a card first', () => {
    const first = ask('Start 14-day trial', { cost: 74, kind: 'trial_card', class: 'high', box: at(300) });
    const again = ask('Start trial', { cost: 74, goal: 'again', kind: 'trial_card', class: 'high', box: at(2000) });
    const curve = buildCurve(
      'cold',
      [deposit(4, 100, 'headline'), deposit(4, 800), deposit(5, 1200, 'logos')],
      [first, again],
      first,
    );
    expect(curve.asks.map(({ trust, gap, jump }) => [trust, gap, jump])).toEqual([
      [14, 60, 74],
      [23, 51, 0],
    ]);
    expect(curve.worstGap).toBe(60);
    expect(curve.askHere).toBeNull();
  });

  test('C: a hot brand search to a product page', () => {
    const cart = ask('Add to cart', { cost: 40, box: at(400) });
    const buy = ask('Buy', { cost: 76, box: at(460) });
    const curve = buildCurve('hot', [deposit(31, 100)], [cart, buy], buy);
    expect(curve.asks.map(({ trust, gap, jump }) => [trust, gap, jump])).toEqual([
      [86, -46, 40],
      [86, -10, 36],
    ]);
    expect(curve.askHere).toBe(100);
  });
});

describe('buildCurve', () => {
  test('what stands beside an ask counts for it, what starts below it does not', () => {
    const only = ask('Book', { cost: 64, box: at(400) });
    expect(buildCurve('cold', [deposit(7, 444)], [only], only).asks[0]?.trust).toBe(17);
    expect(buildCurve('cold', [deposit(7, 445)], [only], only).asks[0]?.trust).toBe(10);
  });

  test('a goal counts once, at its first place; navigation never', () => {
    const asks = [
      ask('Menu', { kind: 'navigate', goal: 'm' }),
      ask('Book', { goal: 'g' }),
      ask('Book again', { goal: 'g', box: at(3000) }),
    ];
    expect(buildCurve('cold', [], asks, null).asks).toHaveLength(1);
  });

  test('a goal of the header stands where the page itself asks for it', () => {
    const header = ask('Book', { goal: 'g', cost: 64, region: 'header', box: at(10) });
    const hero = ask('Book a demo', { goal: 'g', cost: 64, box: at(500) });
    expect(buildCurve('cold', [deposit(8, 100)], [header, hero], hero).asks).toMatchObject([
      { ask: hero.id, trust: 18 },
    ]);
  });

  test('what only the header asks for counts when it is the main ask, costs above 45, and is no phone number', () => {
    const only = (rest: Parameters<typeof ask>[1], isMain = true): unknown[] => {
      const one = ask('x', { region: 'header', ...rest });
      return buildCurve('cold', [], [one], isMain ? one : null).asks;
    };
    expect(only({ cost: 45 })).toHaveLength(0);
    expect(only({ cost: 46 })).toHaveLength(1);
    expect(only({ cost: 46 }, false)).toHaveLength(0);
    expect(only({ cost: 58, kind: 'call' })).toHaveLength(0);
  });

  test('pressure takes trust away', () => {
    const curve = buildCurve('cold', [deposit(8, 100), deposit(-5, 200, 'pressure')], [], null);
    expect(curve.points.map(({ trust }) => trust)).toEqual([10, 18, 13]);
  });

  test('trust stays within 0 and 100, and the order of deposits does not matter', () => {
    const deposits = fc.array(
      fc.record({ points: fc.integer({ min: -10, max: 40 }), y: fc.integer({ min: 0, max: 9000 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(deposits, fc.integer({ min: 0, max: 100 }), (list, cost) => {
        const made = list.map(({ points, y }) => deposit(points, y));
        const asks = [ask('Book', { cost, box: at(4000) })];
        const curve = buildCurve('warm', made, asks, asks[0] ?? null);
        expect(curve.points.every(({ trust }) => trust >= 0 && trust <= 100)).toBe(true);
        expect(buildCurve('warm', [...made].reverse(), asks, asks[0] ?? null).asks).toEqual(curve.asks);
      }),
    );
  });
});
