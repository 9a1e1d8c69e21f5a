import type { Box } from '../facts/box';
import type { Evidence } from './evidence';

export const SECTION_KINDS = [
  'hero', 'benefits', 'how-it-works', 'demo', 'testimonials', 'logos', 'rating', 'numbers', 'case-study', 'press',
  'people', 'pricing', 'comparison', 'guarantee', 'faq', 'contact', 'form', 'final-cta', 'footer', 'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** One block of the page as a person sees it. */
export interface Section {
  kind: SectionKind;
  heading: string;
  box: Box;
  /** Ids of the slabs (facts) that make it up. */
  slabs: string[];
  /** Signals as text. */
  why: string[];
  evidence: Evidence;
}
