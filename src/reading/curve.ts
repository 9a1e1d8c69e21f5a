import { isRealAsk, type Ask } from './ask';
import type { Profile } from './intent';
import { isFrame } from './main-ask';

/** What gives a visitor reason to trust, and how much, on the 0–100 scale of the asks. */
export type DepositKind =
  | 'headline'
  | 'subhead'
  | 'picture'
  | 'benefits'
  | 'how-it-works'
  | 'video'
  | 'result'
  | 'sample'
  | 'testimonial'
  | 'logos'
  | 'rating'
  | 'numbers'
  | 'case-study'
  | 'press'
  | 'guarantee'
  | 'reassurance'
  | 'price'
  | 'comparison'
  | 'faq'
  | 'contact'
  | 'address'
  | 'people'
  | 'privacy-note'
  | 'payment-marks'
  | 'pressure'
  /** Content of a template, a broken picture, an offer that has ended. */
  | 'stale'
  /** A label that plays down what follows. */
  | 'mismatch';

/** One gain (or loss) of trust at a place on the page. */
export interface Deposit {
  kind: DepositKind;
  /** Negative for deductions. */
  points: number;
  /** Top edge, CSS pixels. */
  y: number;
  text: string;
}

/** An ask on the curve. */
export interface CurveAsk {
  /** Ask id. */
  ask: string;
  /** Top edge, CSS pixels. */
  y: number;
  cost: number;
  /** Trust gathered above and beside it, 0–100. */
  trust: number;
  /** Cost minus trust; above 0 the ask outruns the trust. */
  gap: number;
  /** Cost minus the cost of the ask before it, the first counted from 0. */
  jump: number;
}

/** The commitment curve: trust so far, down the page, and each goal at its first place. */
export interface Curve {
  /** Trust that visitors bring along. */
  start: number;
  points: { y: number; trust: number; deposit?: Deposit }[];
  asks: CurveAsk[];
  /** Largest gap, or null without asks. */
  worstGap: number | null;
  /** First y where trust reaches the cost of the main ask, or null. */
  askHere: number | null;
}

/** Trust that visitors bring along, by intent. Our calibration. */
export const START_TRUST: Record<Profile, number> = { cold: 10, warm: 30, hot: 55 };

/** What is pinned to every screen is an ask of the first one only when it costs more than this. */
const PINNED_LEAST = 45;

/**
 * Draws trust against asks. An ask counts every deposit that starts above its lower edge: what stands above it or
 * beside it. A goal that is asked for again counts once, where it is asked for first.
 * `deposits` in any order; `mainAsk` sets the "ask here" mark.
 */
export function buildCurve(
  profile: Profile,
  deposits: readonly Deposit[],
  asks: readonly Ask[],
  mainAsk: Ask | null,
): Curve {
  const start = START_TRUST[profile];
  const sorted = [...deposits].sort((a, b) => a.y - b.y || b.points - a.points || (a.kind < b.kind ? -1 : 1));
  const points: Curve['points'] = [{ y: 0, trust: start }];
  let sum = start;
  for (const deposit of sorted) {
    sum += deposit.points;
    points.push({ y: deposit.y, trust: clamp(sum), deposit });
  }
  const trustAt = (y: number): number =>
    clamp(start + sorted.reduce((total, deposit) => (deposit.y <= y ? total + deposit.points : total), 0));
  const onCurve: CurveAsk[] = [];
  let before = 0;
  for (const ask of firstPlaces(asks, mainAsk)) {
    const trust = trustAt(ask.box.y + ask.box.height);
    onCurve.push({ ask: ask.id, y: ask.box.y, cost: ask.cost, trust, gap: ask.cost - trust, jump: ask.cost - before });
    before = ask.cost;
  }
  const reached = mainAsk ? points.find(({ trust }) => trust >= mainAsk.cost) : undefined;
  return {
    start,
    points,
    asks: onCurve,
    worstGap: onCurve.length > 0 ? Math.max(...onCurve.map(({ gap }) => gap)) : null,
    askHere: reached?.y ?? null,
  };
}

/**
 * Each goal once, at its first place in the page itself, in reading order. What only the site's frame asks for (header,
 * menu, pinned bar) is on the curve when it is the main ask and asks for more than a look; its phone number never is.
 */
function firstPlaces(asks: readonly Ask[], mainAsk: Ask | null): Ask[] {
  const seen = new Set(asks.filter((ask) => isRealAsk(ask) && !isFrame(ask)).map((ask) => ask.goal));
  const framed = asks.filter((ask) => {
    if (!isRealAsk(ask) || !isFrame(ask) || seen.has(ask.goal) || ask.goal !== mainAsk?.goal) return false;
    seen.add(ask.goal);
    return ask.cost > PINNED_LEAST && ask.kind !== 'call';
  });
  const goals = new Set<string>();
  return asks.filter((ask) => {
    if (framed.includes(ask)) return true;
    if (!isRealAsk(ask) || isFrame(ask) || goals.has(ask.goal)) return false;
    goals.add(ask.goal);
    return true;
  });
}

function clamp(trust: number): number {
  return Math.min(100, Math.max(0, Math.round(trust)));
}
