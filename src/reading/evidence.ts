import type { Box } from '../facts/box';

/** One element shown as proof of a finding: never a live element, always plain data. */
export interface Evidence {
  /** CSS selector, unique on the page, or empty when the evidence is not one element. */
  selector: string;
  /** The page's own words for it, capped. */
  label: string;
  /** Start tag or a short piece of markup, capped. */
  snippet: string;
  /** CSS pixels in document coordinates, or null when it has none. */
  box: Box | null;
}
