import type { ElementFact } from './element';

/** A picture, video or sound as a visitor sees it. */
export interface MediaFact extends ElementFact {
  kind: 'image' | 'background' | 'svg' | 'canvas' | 'video' | 'audio';
  /** Alternative text or accessible name, capped. */
  alt: string;
  /** Last segment of its address, without query, capped. */
  file: string;
  /** Corner radius of half its size or more: a portrait. */
  round: boolean;
  /** Video and audio. */
  autoplay: boolean;
  muted: boolean;
  controls: boolean;
  /** Id of the action that it is inside, or null. */
  action: string | null;
}

/** A frame. Same-origin frames are walked; of the others only host and box are known. */
export interface FrameFact extends ElementFact {
  /** Host of its address, or empty. */
  host: string;
  /** Path of its address without query, capped. */
  path: string;
  title: string;
  /** True when its document was read. */
  read: boolean;
}

/** A part of the page that could not be read, and why. */
export interface OpaqueFact {
  reason: 'cross-origin-frame' | 'closed-shadow' | 'canvas' | 'cap' | 'failure';
  detail: string;
}
