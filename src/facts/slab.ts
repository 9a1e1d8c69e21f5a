import { classNameOf } from './dom';
import { childrenOf } from './extent';
import type { Walk, Walked } from './walk';

/** A slab takes at least this share of the viewport's width (the definition in `structure.ts`), or of a narrow page's column. */
const WIDE = 0.6;

/** From this share on a block runs from edge to edge. */
const FULL_WIDTH = 0.95;

/** Lower ones are spacers and rules, CSS pixels. */
const LOWEST = 24;

/** A block of this share of the viewport's height can be a band of its own. Our calibration. */
const BAND = 0.25;

/** A wrapper holds this share of the page's height, one that is tagged as a section nearly all. Our calibration. */
const WRAPPER = 0.6;
const WHOLE_PAGE = 0.85;

const SECTIONS = new Set(['section', 'header', 'footer', 'main', 'nav', 'article', 'aside']);

/** Elements that hold content and are none themselves. */
const CONTAINERS = new Set([
  ...SECTIONS,
  'div',
  'form',
  'center',
  'table',
  'tbody',
  'tr',
  'td',
  'fieldset',
  'body',
  'ul',
  'ol',
  'li',
  'frameset',
]);

/** The bands of the page from top to bottom: full-width siblings, wrappers taken off, cards inside a band left together. */
export function findSlabs(walk: Walk): Walked[] {
  const body = walk.records.find((record) => record.tag === 'body');
  if (body === undefined) return [];
  const slabs: Walked[] = [];
  const stack: Walked[] = flowBands(walk, body).reverse();
  for (let band = stack.pop(); band !== undefined; band = stack.pop()) {
    const inner = split(walk, band);
    if (inner.length === 0) slabs.push(band);
    else stack.push(...inner.reverse());
  }
  if (slabs.length === 0 && body.height > 0) return [body];
  return slabs.sort((a, b) => a.y - b.y || a.index - b.index);
}

/** Children that are stacked, wide, and tall enough to be seen as blocks. */
function bandsOf(walk: Walk, parent: Walked): Walked[] {
  const bands: Walked[] = [];
  for (const child of childrenOf(walk, parent)) {
    // What has no box of its own (contents, shadow hosts) is looked through.
    if (
      child.display === 'contents' ||
      (child.height === 0 && child.hiddenBy === 'size' && child.end - child.index > 8)
    ) {
      bands.push(...childrenOf(walk, child).filter((inner) => isBand(walk, inner, parent)));
    } else if (isBand(walk, child, parent) || isColumn(walk, child, parent)) bands.push(child);
  }
  return bands;
}

/** Narrower ones are side bars, CSS pixels: the least width of a column to read. Our calibration. */
const COLUMN = 480;

/** A narrow block in the middle: the one column that some pages put everything in, or a section with short lines. */
function isColumn({ viewport }: Walk, child: Walked, parent: Walked): boolean {
  const offCentre = parent.width - child.width - 2 * (child.x - parent.x);
  return (
    CONTAINERS.has(child.tag) &&
    child.hiddenBy === null &&
    child.width >= COLUMN &&
    (child.tag === 'section' || (child.height >= 1.5 * viewport.height && child.height >= WRAPPER * parent.height)) &&
    Math.abs(offCentre) <= 0.05 * parent.width
  );
}

function isBand(walk: Walk, record: Walked, parent: Walked): boolean {
  if (!CONTAINERS.has(record.tag) && !record.tag.includes('-')) return false;
  if (record.hiddenBy !== null && record.hiddenBy !== 'aria-hidden') return false;
  if (record.fixed || record.display.startsWith('inline')) return false;
  const narrow = parent.width < WIDE * walk.viewport.width;
  const room = narrow ? parent.width : walk.viewport.width;
  if (record.width < WIDE * room || record.height < LOWEST) return false;
  return record.height >= BAND * walk.viewport.height || holdsContent(walk, record);
}

const SEEN = new Set(['img', 'svg', 'video', 'canvas', 'iframe', 'input', 'select', 'button']);

/** False for a spacer. */
function holdsContent(walk: Walk, record: Walked): boolean {
  if (record.runEnd > record.runStart) return true;
  for (let at = record.index + 1; at < Math.min(record.end, record.index + 40); at += 1) {
    if (SEEN.has(walk.records[at]?.tag ?? '')) return true;
  }
  return false;
}

/** The bands inside a block that is only a wrapper; empty for a band. */
function split(walk: Walk, outer: Walked): Walked[] {
  let block = outer;
  let inner = flowBands(walk, block);
  // Wrappers around one block are taken off; a loop, because a page may nest thousands of them.
  for (
    let only = inner[0];
    inner.length === 1 && only !== undefined && only.height >= 0.8 * block.height;
    only = inner[0]
  ) {
    block = only;
    inner = flowBands(walk, block);
  }
  if (inner.length < 2) return [];
  if (!isStacked(inner)) return [];
  const { viewport } = walk;
  const sections = inner.filter((child) => SECTIONS.has(child.tag)).length;
  const tall = inner.filter((child) => child.height >= BAND * viewport.height).length;
  if (block.tag === 'main' || block.role === 'main') return sections + tall >= 2 ? inner : [];
  const full = inner.filter((child) => child.width >= FULL_WIDTH * viewport.width).length;
  if (sections >= 2 && (full >= 2 || block.height >= viewport.height)) return inner;
  if (isWrapper(walk, block) && tall + sections >= 1) return inner;
  // Content with the page's footer under it is no band, however short the page is.
  const page = block.height >= WHOLE_PAGE * walk.height;
  if ((page || !SECTIONS.has(block.tag)) && block.tag !== 'form' && tall >= 1 && inner.some(isFooter)) return inner;
  if (SECTIONS.has(block.tag) || block.tag === 'form') return [];
  return block.height > 1.5 * viewport.height && full >= 2 && tall >= 2 ? inner : [];
}

/** True for what holds the page as a whole: most of its height, or nearly all of it where the tag says that it is a section. */
function isWrapper({ viewport, height }: Walk, block: Walked): boolean {
  if (block.height <= 1.5 * viewport.height) return false;
  return block.height >= (SECTIONS.has(block.tag) ? WHOLE_PAGE : WRAPPER) * height;
}

/** The footer of the page, by tag, role or name; `card-footer` and the like are none. */
function isFooter({ tag, role, element }: Walked): boolean {
  return (
    tag === 'footer' || role === 'contentinfo' || /(?:^|\s)(?:site-|page-)?footer(?:\s|$)/i.test(classNameOf(element))
  );
}

/** One under the other, not side by side. */
function isStacked(blocks: readonly Walked[]): boolean {
  let bottom = -Infinity;
  let beside = 0;
  for (const block of blocks) {
    if (block.y < bottom - 0.5 * block.height) beside += 1;
    bottom = Math.max(bottom, block.y + block.height);
  }
  return beside <= blocks.length / 4;
}

/** A header or picture that is laid over a band is not stacked with it; where all is laid out so, it counts. */
function flowBands(walk: Walk, block: Walked): Walked[] {
  const bands = bandsOf(walk, block);
  const flow = bands.filter((child) => child.position !== 'absolute' || isFooter(child));
  return flow.length > 0 ? flow : bands;
}
