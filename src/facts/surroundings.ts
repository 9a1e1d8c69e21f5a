import { LIMITS } from './caps';
import type { Page, Places } from './page';
import type { Walked } from './walk';

/** A block of up to this many characters is what a person reads together with an action. Our calibration. */
const BLOCK_LENGTH = 300;

/** Headings that are looked at above an action before giving up. */
const MOST_HEADINGS = 12;

/** A heading with its text, in document order. */
export interface HeadingAt {
  record: Walked;
  text: string;
}

/** The words around an element and the heading above it. */
export class Surroundings {
  constructor(
    private readonly page: Page,
    private readonly places: Places,
    private readonly headings: readonly HeadingAt[],
  ) {}

  /** Words of the nearest block around, its own and other actions' labels left out. */
  contextOf(record: Walked): string {
    const { flow } = this.page;
    const own = flow.length(record);
    let block = record;
    for (let at = record.parent; at !== null && at.tag !== 'body' && at.tag !== 'html'; at = at.parent) {
      if (flow.length(at) - own > BLOCK_LENGTH) break;
      block = at;
    }
    if (block === record || flow.length(block) === own) return '';
    const action = this.places.action;
    const options = {
      limit: LIMITS.context,
      visible: record.hiddenBy === null,
      without: (owner: Walked) => action[owner.index] !== null,
    };
    const before = flow.between(block.runStart, record.runStart, options);
    const after = flow.between(record.runEnd, block.runEnd, options);
    return `${before} ${after}`.trim().slice(0, LIMITS.context);
  }

  /** The heading that stands above, in the same slab and not in another card; empty where there is none. */
  headingOf(record: Walked): string {
    const { group, slab, overlay } = this.places;
    let at = lastBefore(this.headings, record.index);
    for (let left = MOST_HEADINGS; at >= 0 && left > 0; at -= 1, left -= 1) {
      const heading = this.headings[at];
      if (heading === undefined) break;
      if (heading.record.hiddenBy !== null && record.hiddenBy === null) continue;
      const there = heading.record.index;
      if (slab[there] !== slab[record.index] || overlay[there] !== overlay[record.index]) return '';
      const [theirs, ours] = [group[there] ?? null, group[record.index] ?? null];
      if (theirs === null || (ours !== null && theirs.id === ours.id && theirs.item === ours.item)) return heading.text;
    }
    return '';
  }
}

/** Place of the last heading that begins before a record, or -1. */
function lastBefore(headings: readonly HeadingAt[], index: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.record.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
