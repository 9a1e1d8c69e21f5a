import type { Box } from '../facts/box';
import type { Evidence } from './evidence';

/** The main headline: the visible h1, or the largest text in the first screenful. */
export interface Headline {
  text: string;
  words: number;
  from: 'h1' | 'largest' | 'picture';
  inFirstView: boolean;
  /** Nothing but the brand, or a welcome. */
  brandOnly: boolean;
  /** Content cues found in headline and subhead: who it is for, what changes, something concrete. */
  cues: ('who' | 'outcome' | 'concrete')[];
  /** The text block after it, or empty. */
  subhead: string;
  subheadWords: number;
  box: Box;
  evidence: Evidence;
}

/** What the headline reading found: a headline, none, or a picture that cannot be read. */
export type HeadlineReading = { found: Headline } | { found: null; unreadable: boolean };
