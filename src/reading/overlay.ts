import type { Evidence } from './evidence';

/** Something over the page at the time of the click, read. */
export interface OverlayReading {
  id: string;
  kind: 'consent' | 'age' | 'login' | 'offer' | 'chat' | 'bar' | 'menu' | 'other';
  /** Share of the viewport that it covers, 0–1. */
  cover: number;
  blocking: boolean;
  /** Smaller side of its close control in CSS pixels, or null. */
  closeSize: number | null;
  /** Ids of the real asks inside. */
  asks: string[];
  /** Cost of the dearest of them, 0 when there is none. */
  cost: number;
  text: string;
  evidence: Evidence;
}
