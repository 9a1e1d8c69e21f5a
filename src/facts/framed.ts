import { hasBorder } from './look';
import type { Page } from './page';
import { styleOf, type Walked } from './walk';

/** How far up a drawn box is looked for, levels; and how much higher than the element it is, so that it is not the drawn edge of that element alone. Our calibration. */
const LEVELS = 6;
const HIGHER = 1.6;

/** True where a box with an edge, a shadow or a fill of its own is drawn around an element and leaves room beside it. */
export function isFramed(page: Page, record: Walked): boolean {
  let at = record.parent;
  for (let level = 0; at !== null && level < LEVELS; at = at.parent, level += 1) {
    if (at.width >= page.walk.viewport.width) return false;
    const style = styleOf(at);
    if (style === null || at.height < HIGHER * record.height) continue;
    const { own, colour } = page.surfaces.of(at);
    const filled = own && colour.join() !== page.surfaces.behind(at).colour.join();
    if (filled || hasBorder(style) || style.boxShadow !== 'none') return true;
  }
  return false;
}
