import type { Box } from './box';

/** Where on the page an element stands, by landmark first and by geometry where landmarks are missing. */
export type Region = 'header' | 'nav' | 'hero' | 'section' | 'aside' | 'footer' | 'dialog' | 'sticky';

/**
 * What keeps an element from being seen, the first that applies. `opacity` is never said of content that is
 * revealed on scroll (transparent, but in the flow and with a box of its own): that counts as there.
 */
export type HiddenBy =
  'display' | 'visibility' | 'opacity' | 'size' | 'clipped' | 'offscreen' | 'collapsed' | 'aria-hidden' | 'covered';

/** What every fact about one element says of it. */
export interface ElementFact {
  /** Stable within one snapshot: a letter for the kind of fact and its number in document order (`a12`). */
  id: string;
  /** CSS selector, unique on the page; ` >>> ` enters an open shadow root or a same-origin frame. */
  selector: string;
  /** Lower-case tag name. */
  tag: string;
  /** The id, class, name and data-testid attributes, lower case, joined by spaces, capped: hints for the reading. */
  hints: string;
  box: Box;
  /** What hides the element, or null when a visitor sees it. */
  hiddenBy: HiddenBy | null;
  region: Region;
  /** True inside a fixed or sticky ancestor: on screen whatever the scroll position. */
  pinned: boolean;
  /** Id of the slab (full-width band of the page) that holds it, or null. */
  slab: string | null;
  /** Id of the overlay that holds it, or null. */
  overlay: string | null;
  /** The innermost repeated group (cards, logos, plans, quotes) that holds it, with its place in it from 0, or null. */
  group: { id: string; item: number } | null;
}

/** Colours as `[red, green, blue]`, 0–255, composited over what is behind. */
export type Rgb = [number, number, number];
