import type { Region } from './element';
import { Count, spread } from './extent';
import type { FoundOverlay } from './overlay';
import { hintsOf } from './page';
import { isNative } from './pressable';
import type { Walk, Walked } from './walk';

/** A header is no taller than this share of the viewport; taller ones are the hero. Our calibration. */
const HEADER_HEIGHT = 0.4;

/** A bar at the top without a landmark is a header up to this height, CSS pixels. Our calibration. */
const BAR_HEIGHT = 140;

/** A bar that starts within so many CSS pixels of the top, with so many links, is the header. Our calibration. */
const BAR_TOP = 24;
const BAR_LINKS = 3;

/** A column of links at the side of the window: at most this wide, at least this tall, as shares of the viewport. Our calibration. */
const SIDE = { width: 0.25, height: 0.6, links: 4 };

/** Where on the page each element stands: landmarks first, geometry where they are missing. */
export function findRegions(
  walk: Walk,
  slabs: readonly Walked[],
  overlays: readonly FoundOverlay[],
): (Region | null)[] {
  const own = new Map<number, Region>();
  const links = Count.where(walk, isNative);
  const headings = Count.where(walk, ({ tag }) => tag === 'h1' || tag === 'h2');
  markSlabs(walk, slabs, links, headings, own);
  for (const record of walk.records) {
    const region = landmarkOf(walk, record, links, headings);
    if (region !== null) own.set(record.index, region);
  }
  for (const { record, modal, dialog } of overlays) {
    const isFrame = own.get(record.index) === 'header' || own.get(record.index) === 'nav';
    if (modal || dialog) own.set(record.index, 'dialog');
    // a header that lies over the hero is still the header
    else if (!isFrame) own.set(record.index, 'sticky');
  }
  return settle(walk, own);
}

/** What stands in a footer or an overlay belongs there, whatever landmarks are inside; else the nearest one counts. */
function settle(walk: Walk, own: ReadonlyMap<number, Region>): (Region | null)[] {
  const settled = new Map<number, Region>();
  const nearest: (Region | null)[] = new Array<Region | null>(walk.records.length).fill(null);
  for (const record of walk.records) {
    const around = record.parent === null ? null : (nearest[record.parent.index] ?? null);
    const here = own.get(record.index);
    const keeps = around === 'dialog' || around === 'footer' || (around === 'sticky' && here !== 'dialog');
    const region = keeps && here !== 'dialog' ? around : (here ?? around);
    nearest[record.index] = region;
    if (region !== null && region !== around) settled.set(record.index, region);
  }
  return settled.size === 0 ? nearest : spread(walk, settled);
}

function markSlabs(
  walk: Walk,
  slabs: readonly Walked[],
  links: Count,
  headings: Count,
  own: Map<number, Region>,
): void {
  let hero = false;
  let footer = false;
  slabs.forEach((slab, at) => {
    // a logo may be marked up as a heading: at the very top, a bar of links is a header all the same
    const plain = headings.inside(slab) === 0 || (slab.y < BAR_TOP && links.inside(slab) >= BAR_LINKS);
    const bar = slab.height <= BAR_HEIGHT && plain && slab.y < walk.viewport.height / 2;
    if (!hero && bar && (links.inside(slab) > 0 || slabs.length > 1)) {
      own.set(slab.index, 'header');
    } else if (!hero) {
      hero = true;
      own.set(slab.index, 'hero');
    } else {
      const last = at === slabs.length - 1 && /foot/.test(hintsOf(slab.element));
      // What follows the footer, such as a line of copyright, is part of it.
      footer ||= last || isFooter(walk, slab);
      own.set(slab.index, footer ? 'footer' : 'section');
    }
  });
}

function landmarkOf(walk: Walk, record: Walked, links: Count, headings: Count): Region | null {
  const { tag, role } = record;
  if (tag === 'nav' || role === 'navigation') return isHero(walk, record, headings) ? null : 'nav';
  if (tag === 'header' || role === 'banner') return isPageHeader(walk, record, headings) ? 'header' : null;
  if (isFooter(walk, record)) return 'footer';
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (tag === 'aside' || role === 'complementary') return 'aside';
  if (isSideBar(walk, record, links, headings)) return 'nav';
  return isTopBar(walk, record, links, headings) ? 'header' : null;
}

/** A tall, narrow column of links that stays at the side of the window: the menu of an app or a portal. */
function isSideBar(walk: Walk, record: Walked, links: Count, headings: Count): boolean {
  if (record.position !== 'fixed' && record.position !== 'sticky') return false;
  const { width, height } = walk.viewport;
  return (
    record.width > 0 &&
    record.width <= SIDE.width * width &&
    record.height >= SIDE.height * height &&
    (record.x <= 1 || record.x + record.width >= width - 1) &&
    links.inside(record) >= SIDE.links &&
    headings.inside(record) === 0
  );
}

function isHero(walk: Walk, record: Walked, headings: Count): boolean {
  return record.height > HEADER_HEIGHT * walk.viewport.height && headings.inside(record) > 0;
}

function isPageHeader(walk: Walk, record: Walked, headings: Count): boolean {
  if (isWithin(record, ['article', 'section', 'aside'])) return false;
  return (
    record.y < walk.viewport.height / 2 &&
    record.height <= HEADER_HEIGHT * walk.viewport.height &&
    headings.inside(record) <= 1
  );
}

function isFooter(walk: Walk, record: Walked): boolean {
  return (record.tag === 'footer' || record.role === 'contentinfo') && isPageFooter(walk, record);
}

function isPageFooter(walk: Walk, record: Walked): boolean {
  if (isWithin(record, ['article', 'blockquote', 'figure', 'dialog'])) return false;
  return (
    record.hiddenBy === null &&
    (record.y + record.height > walk.height - 1.5 * walk.viewport.height || record.width >= 0.9 * walk.viewport.width)
  );
}

/** A wide, low bar with links that is taken out of the flow at the top of the page. */
function isTopBar(walk: Walk, record: Walked, links: Count, headings: Count): boolean {
  if (record.position !== 'fixed' && record.position !== 'sticky' && record.position !== 'absolute') return false;
  const top = record.fixed ? record.y - walk.scroll.y : record.y;
  if (top > 0.15 * walk.viewport.height || top < -record.height) return false;
  return (
    record.width >= 0.6 * walk.viewport.width &&
    record.height > 0 &&
    record.height <= Math.max(BAR_HEIGHT, 0.2 * walk.viewport.height) &&
    links.inside(record) >= 1 &&
    headings.inside(record) === 0
  );
}

function isWithin(record: Walked, tags: readonly string[]): boolean {
  for (let at = record.parent; at !== null; at = at.parent) if (tags.includes(at.tag)) return true;
  return false;
}
