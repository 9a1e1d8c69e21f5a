/** What gives a visitor reason to trust, and how much, on the 0–100 scale of the asks. */
export type DepositKind =
  | 'headline' | 'subhead' | 'picture' | 'benefits' | 'how-it-works' | 'video' | 'result' | 'sample' | 'testimonial'
  | 'logos' | 'rating' | 'numbers' | 'case-study' | 'press' | 'guarantee' | 'reassurance' | 'price' | 'comparison'
  | 'faq' | 'contact' | 'address' | 'people' | 'privacy-note' | 'payment-marks' | 'pressure';

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
