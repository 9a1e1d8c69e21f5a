/**
 * What axe-core, run after the page was read, found between a visitor and the next step, among the elements that the
 * reading knows. It explains findings and never carries points, so the score is the same with and without it.
 */
export interface AccessFact {
  /** False before it ran, and where it could not. */
  ran: boolean;
  violations: {
    /** Name of axe-core's rule: `color-contrast`. */
    rule: string;
    /** The element as the reading calls it. */
    selector: string;
    /** axe-core's own words, capped. */
    text: string;
  }[];
}
