import type { Box } from '../facts/box';
import type { Evidence } from './evidence';

/** One piece of proof that others were served well. */
export interface Proof {
  kind: 'testimonial' | 'rating' | 'logos' | 'numbers' | 'case-study' | 'press';
  /** 0–5: for testimonials one point each for full name, role or company, photo, specific result, source. */
  quality: number;
  text: string;
  box: Box;
  evidence: Evidence;
}

/** A sentence that takes a fear away. */
export interface Reassurance {
  kind:
    | 'no-card'
    | 'cancel'
    | 'refund'
    | 'returns'
    | 'no-obligation'
    | 'free'
    | 'time'
    | 'privacy'
    | 'security'
    | 'no-account';
  text: string;
  box: Box;
  evidence: Evidence;
}

/** A price as shown. */
export interface Price {
  text: string;
  /** In the currency shown; null for a range or a word. */
  amount: number | null;
  /** ISO 4217 where the sign tells, else empty. */
  currency: string;
  period: 'month' | 'year' | 'once' | 'unknown';
  /** A lower end only ("from 9"). */
  from: boolean;
  /** Extra cost named beside it: tax, shipping, per user. */
  extras: boolean;
  box: Box;
  evidence: Evidence;
}

/** Who is behind the page: the evidence for each of four checks, or null. */
export interface People {
  contact: Evidence | null;
  address: Evidence | null;
  people: Evidence | null;
  expertise: Evidence | null;
}
