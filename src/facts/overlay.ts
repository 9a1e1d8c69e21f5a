import type { ElementFact } from './element';

/** Something that lies over the page now: a dialog, banner, drawer, chat bubble or sticky bar. */
export interface OverlayFact extends ElementFact {
  position: 'fixed' | 'sticky' | 'absolute' | 'dialog';
  /** Share of the viewport that it covers, 0–1. */
  cover: number;
  /** Marked as modal (aria-modal, an open modal dialog), or with a backdrop over the whole viewport. */
  modal: boolean;
  /** The page behind it cannot be scrolled. */
  scrollLocked: boolean;
  role: string;
  /** Words inside, capped. */
  text: string;
  actions: string[];
  fields: string[];
  /** Smaller side in CSS pixels of the close control, or null when none was found. */
  closeSize: number | null;
}
