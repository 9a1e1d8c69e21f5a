import { animationsOf, attributesOf, effectOf } from './dom';
import { LIMITS } from './caps';
import type { ElementFact } from './element';
import { isInside } from './extent';
import { elementFact, type Page, type Places } from './page';
import { recordsOf } from './timer';
import type { Walked } from './walk';

/** Something that moves without an end, or that is built to change what it shows. */
export interface MotionFact extends ElementFact {
  kind: 'animation' | 'carousel' | 'marquee';
  /** Of an animation: the CSS properties that it changes, sorted. */
  properties: string[];
  /** Of a carousel: slides side by side, those out of sight included; 0 when none were told apart. */
  slides: number;
  /** The markup that says that it moves by itself, capped, or empty when only a script could say. */
  self: string;
}

/** Names that makers of carousels give them. */
const CAROUSELS = ['carousel', 'slider', 'swiper', 'slick', 'splide', 'glide', 'flickity', 'slideshow']
  .map((name) => `[class*=${name} i]`)
  .concat('[aria-roledescription=carousel i]', '[data-ride]', '[data-bs-ride]')
  .join();

/** Smaller ones hold a word or an icon, CSS pixels. Our calibration. */
const SMALLEST = { width: 200, height: 40 };
/** Elements inside a carousel that are looked at. */
const MOST_INSIDE = 400;

/** Describes what moves without end or may turn by itself, as it stands: nothing is waited for. */
export function collectMotions(page: Page, places: Places): MotionFact[] {
  const moving = new Map<Walked, Pick<MotionFact, 'kind' | 'properties' | 'slides' | 'self'>>();
  const carousels: Walked[] = [];
  for (const record of recordsOf(page, CAROUSELS)) {
    if (!isLarge(record) || carousels.some((outer) => isInside(record, outer))) continue;
    const slides = slidesIn(page, record);
    const self = selfOf(page, record);
    if (slides < 2 && self === '') continue;
    carousels.push(record);
    moving.set(record, { kind: 'carousel', properties: [], slides, self });
  }
  for (const record of recordsOf(page, 'marquee'))
    if (isLarge(record)) moving.set(record, { kind: 'marquee', properties: [], slides: 0, self: 'marquee' });
  for (const { root } of page.walk.scopes) {
    for (const animation of animationsOf(root)) {
      const { element, endless, properties } = effectOf(animation);
      const record = element === null ? undefined : page.walk.byElement.get(element);
      if (record === undefined || !endless || !isLarge(record) || moving.has(record)) continue;
      moving.set(record, { kind: 'animation', properties, slides: 0, self: 'animation-iteration-count: infinite' });
    }
  }
  const found = [...moving].sort(([one], [other]) => one.index - other.index);
  return page.caps
    .list('motions', found)
    .map(([record, motion], at) => ({ ...elementFact(page, places, record, `v${at + 1}`), ...motion }));
}

function isLarge({ hiddenBy, width, height }: Walked): boolean {
  return hiddenBy === null && width >= SMALLEST.width && height >= SMALLEST.height;
}

/** Most elements of one tag under one parent of which at least one is out of sight. */
function slidesIn({ walk }: Page, holder: Walked): number {
  const rows = new Map<string, { all: number; away: number }>();
  for (const record of walk.records.slice(holder.index + 1, Math.min(holder.end, holder.index + MOST_INSIDE))) {
    const key = `${record.parent?.index ?? ''} ${record.tag}`;
    const row = rows.get(key) ?? { all: 0, away: 0 };
    const beside = record.x >= holder.x + holder.width - 1 || record.x + record.width <= holder.x + 1;
    const wide = record.width >= SMALLEST.width || !record.rendered;
    if (!wide) continue;
    rows.set(key, { all: row.all + 1, away: row.away + Number(record.hiddenBy !== null || beside) });
  }
  return Math.max(0, ...[...rows.values()].filter(({ away }) => away > 0).map(({ all }) => all));
}

/** What says "by itself": a name of an attribute with a value that does not switch it off, or an option in a value. */
const SELF_NAME = /auto-?_?(?:play|rotate|slide)/;
const OFF = /^(?:false|0|no|off)$/i;
const SELF_VALUE = /auto_?-?play["']?\s*:\s*["']?(?:true|yes|on|\d|\{)/i;

function selfOf({ walk }: Page, holder: Walked): string {
  const end = Math.min(holder.end, holder.index + MOST_INSIDE);
  for (const { element } of walk.records.slice(holder.index, end)) {
    for (const { name, value } of attributesOf(element)) {
      if (!name.startsWith('data-')) continue;
      const rides = (name === 'data-ride' || name === 'data-bs-ride') && value === 'carousel';
      if (rides || (SELF_NAME.test(name) && !OFF.test(value)) || SELF_VALUE.test(value))
        return `${name}="${value}"`.slice(0, LIMITS.attribute);
    }
  }
  return '';
}
