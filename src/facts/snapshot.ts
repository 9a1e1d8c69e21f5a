import type { AccessFact } from './access';
import type { ActionFact } from './action';
import type { CopyFact } from './copy';
import type { DocumentFact } from './document';
import type { FieldFact } from './field';
import type { FormFact } from './form';
import type { FrameFact, MediaFact, OpaqueFact } from './media';
import type { MotionFact } from './motion';
import type { OverlayFact } from './overlay';
import type { DisclosureFact, GroupFact, SlabFact } from './structure';
import type { TakeoverFact } from './takeover';
import type { TagsFact } from './tags';
import type { TextFact } from './text';
import type { TimerFact } from './timer';
import type { TimingFact } from './timing';

/** Everything that was read from the page. Plain JSON; measurements, never opinions. */
export interface Facts {
  document: DocumentFact;
  actions: ActionFact[];
  forms: FormFact[];
  fields: FieldFact[];
  texts: TextFact[];
  media: MediaFact[];
  frames: FrameFact[];
  overlays: OverlayFact[];
  motions: MotionFact[];
  timers: TimerFact[];
  takeovers: TakeoverFact[];
  slabs: SlabFact[];
  groups: GroupFact[];
  disclosures: DisclosureFact[];
  opaque: OpaqueFact[];
  copy: CopyFact;
  tags: TagsFact;
  timing: TimingFact;
}

/** Version of the snapshot's shape. */
export const SNAPSHOT_SCHEMA = 1;

/** One reading of one page at one time: what the page bundle returns, and what can be judged again without a browser. */
export interface Snapshot {
  schema: typeof SNAPSHOT_SCHEMA;
  /** Address of the page, without credentials. */
  url: string;
  /** ISO 8601. */
  takenAt: string;
  /** Layout viewport, CSS pixels. */
  viewport: { width: number; height: number };
  facts: Facts;
  /** Collectors that failed; the others went on. */
  failures: { fact: keyof Facts; message: string }[];
  /** Lists and strings that were cut, with what there was. */
  caps: { name: string; limit: number; found: number }[];
  /** Added after the page was read and its score shown, where axe-core could run. No part of the facts: nothing is judged by it. */
  access?: AccessFact;
}

/** What crosses from the page to the extension or the command line. */
export type PageAnswer = { ok: true; snapshot: Snapshot } | { ok: false; error: string };
