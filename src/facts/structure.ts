import type { Box } from './box';
import type { Rgb } from './element';

/**
 * A slab: a band of the page that a person sees as one block, at least 60 % of the viewport wide, stacked
 * with its siblings from top to bottom.
 */
export interface SlabFact {
  id: string;
  selector: string;
  tag: string;
  role: string;
  /** id, class, aria-label and data-section attributes, lower case, capped. */
  hints: string;
  box: Box;
  background: Rgb | 'image' | null;
}

/** Three or more siblings of the same shape: cards, logos, steps, plans, quotes, rows. */
export interface GroupFact {
  id: string;
  selector: string;
  hints: string;
  slab: string | null;
  box: Box;
  /** Marked up as ol, ul, dl, table or none of them. */
  list: 'ol' | 'ul' | 'dl' | 'table' | 'none';
  /** Items laid out side by side (columns) or one under the other (rows). */
  layout: 'columns' | 'rows' | 'grid';
  items: { box: Box; words: number; images: number; actions: number }[];
}

/** Disclosure widgets (details, accordion headers): the questions of an FAQ are found here. */
export interface DisclosureFact {
  id: string;
  slab: string | null;
  label: string;
  box: Box;
  open: boolean;
  /** Words inside, shown or not. */
  words: number;
}
