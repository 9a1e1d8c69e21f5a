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
    /** What it measured of the contrast between a text and its ground, colours as `#rrggbb`; null for other rules. */
    contrast: { ratio: number; least: number; colour: string; ground: string } | null;
    /** Of a target: its size, and the room around its middle that is free of others, CSS pixels; null for other rules. */
    target: { width: number; height: number; room: number } | null;
  }[];
}
