import { classNameOf } from './dom';
import { childrenOf } from './extent';
import type { Walk, Walked } from './walk';

/** A repeated shape: the element around and its items. */
export interface FoundGroup {
  holder: Walked;
  items: Walked[];
}

/** Fewer are a pair, not a group (the definition in `structure.ts`). */
const FEWEST = 3;

/** An item with smaller sides is an icon or a dot, CSS pixels. */
const SMALLEST = 14;

/** Items agree in width or height within this share. Our calibration. */
const ALIKE = 0.2;

/** Rows of one kind differ more, by the length of their text. Our calibration. */
const ALIKE_ROWS = 0.5;

/** Their tag alone says that they are items. */
const LISTED = new Set(['li', 'tr', 'details', 'article', 'dt', 'blockquote', 'figure']);

const ITEMS = new Set([
  'div',
  'li',
  'article',
  'a',
  'figure',
  'section',
  'tr',
  'dt',
  'blockquote',
  'details',
  'img',
  'label',
  'button',
  'td',
  'picture',
  'svg',
  'form',
  'aside',
  'span',
]);

/** Three or more siblings of the same shape, outermost first. */
export function findGroups(walk: Walk, slabs: ReadonlySet<Walked>): FoundGroup[] {
  const groups: FoundGroup[] = [];
  for (const holder of walk.records) {
    if (holder.end - holder.index <= FEWEST || !holder.rendered || holder.display === 'inline') continue;
    if (holder.hiddenBy !== null && holder.hiddenBy !== 'aria-hidden') continue;
    if (!hasChildren(walk, holder, FEWEST)) continue;
    const items = alike(walk, holder, slabs);
    if (items.length >= FEWEST) groups.push({ holder, items });
  }
  return groups;
}

function hasChildren(walk: Walk, holder: Walked, least: number): boolean {
  let at = holder.index + 1;
  for (let count = 0; at < holder.end; at = walk.records[at]?.end ?? holder.end) if ((count += 1) >= least) return true;
  return false;
}

/** The largest set of children that share tag, class and size. */
function alike(walk: Walk, holder: Walked, slabs: ReadonlySet<Walked>): Walked[] {
  const shapes = new Map<string, Walked[]>();
  let most = 0;
  for (const child of childrenOf(walk, holder)) {
    if (!ITEMS.has(child.tag) && !child.tag.includes('-')) continue;
    if (child.hiddenBy !== null || child.width < SMALLEST || child.height < SMALLEST || slabs.has(child)) continue;
    if (child.runStart === child.runEnd && child.end === child.index + 1 && child.tag !== 'img' && child.tag !== 'svg')
      continue;
    const shape = child.tag === 'li' || child.tag === 'tr' ? child.tag : `${child.tag}.${firstClass(child)}`;
    const same = shapes.get(shape);
    if (same === undefined) shapes.set(shape, [child]);
    else same.push(child);
    most = Math.max(most, same?.length ?? 0, 1);
  }
  if (most < FEWEST) return [];
  let best: Walked[] = [];
  for (const items of shapes.values()) {
    if (items.length > best.length) best = items;
  }
  if (best[0]?.tag === 'span' && best[0].display === 'inline') return [];
  if (best.some((item) => holdsField(walk, item))) return [];
  // Blocks one under the other are as wide as their parent anyway: only their height tells that they are alike.
  const [first, second] = best;
  const stacked = first !== undefined && second !== undefined && second.y >= first.y + first.height - 4;
  const listed = first !== undefined && LISTED.has(first.tag);
  if (stacked && !listed) return agree(best, 'height', ALIKE_ROWS) >= FEWEST ? best : [];
  return agree(best, 'width') >= FEWEST || agree(best, 'height') >= FEWEST ? best : [];
}

/** Fields are told of as fields. */
function holdsField(walk: Walk, item: Walked): boolean {
  for (let at = item.index; at < Math.min(item.end, item.index + 40); at += 1) {
    const tag = walk.records[at]?.tag;
    if (tag === 'input' || tag === 'select' || tag === 'textarea') return true;
  }
  return false;
}

/** How many items are as wide (or tall) as the middle one. */
function agree(items: readonly Walked[], side: 'width' | 'height', share = ALIKE): number {
  const sizes = items.map((item) => item[side]).sort((a, b) => a - b);
  const middle = sizes[sizes.length >> 1] ?? 0;
  return sizes.filter((size) => Math.abs(size - middle) <= share * middle).length;
}

function firstClass(record: Walked): string {
  const words = classNameOf(record.element).trim().split(/\s+/);
  // Column classes differ in a row of unequal cards: what comes before the first dash tells the shape.
  return (words[0] ?? '').split(/[-_]/, 1)[0] ?? '';
}
