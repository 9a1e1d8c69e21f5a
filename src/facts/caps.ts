import type { Snapshot } from './snapshot';

/** Most entries of each list, and most characters of each kind of string, that a snapshot holds. Our calibration. */
export const LIMITS = {
  elements: 150_000,
  actions: 1_500,
  forms: 100,
  fields: 500,
  texts: 3_000,
  measuredTexts: 200,
  hiddenTexts: 500,
  media: 1_000,
  frames: 100,
  overlays: 30,
  motions: 60,
  timers: 20,
  takeovers: 20,
  slabs: 200,
  groups: 300,
  disclosures: 200,
  groupItems: 50,
  options: 40,
  scriptHosts: 60,
  tags: 200,
  tagNames: 60,
  name: 200,
  label: 200,
  text: 1_000,
  context: 300,
  href: 500,
  hints: 160,
  snippet: 240,
  attribute: 120,
  formText: 1_500,
  overlayText: 1_000,
  targetText: 300,
  sample: 12_000,
} as const;

export type LimitName = keyof typeof LIMITS;

/** Cuts lists and strings to their limits, and keeps what there was of those that were cut. */
export class Caps {
  private readonly found = new Map<LimitName, number>();

  /** The string, cut to its limit. */
  cut(name: LimitName, text: string): string {
    const limit = LIMITS[name];
    if (text.length <= limit) return text;
    this.note(name, text.length);
    // A cut in the middle of a surrogate pair would leave half a character.
    const last = text.charCodeAt(limit - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
  }

  /** The list, cut to its limit. */
  list<T>(name: LimitName, items: T[]): T[] {
    if (items.length <= LIMITS[name]) return items;
    this.note(name, items.length);
    return items.slice(0, LIMITS[name]);
  }

  note(name: LimitName, found: number): void {
    this.found.set(name, Math.max(found, this.found.get(name) ?? 0));
  }

  reached(name: LimitName): boolean {
    return this.found.has(name);
  }

  report(): Snapshot['caps'] {
    return [...this.found].map(([name, found]) => ({ name, limit: LIMITS[name], found }));
  }
}
