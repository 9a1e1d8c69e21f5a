import type { Page } from './page';
import { styleOf, type Walked } from './walk';

/** Elements that are tested at most: each test asks the browser to look through its layers. */
const MOST_TESTS = 600;

/** Marks actions and fields in the viewport that something painted lies over, at their centre. */
export function markCovered(page: Page, records: Iterable<Walked>): void {
  const { viewport, scroll } = page.walk;
  let tests = 0;
  for (const record of records) {
    if (record.hiddenBy !== null || record.width <= 0 || record.height <= 0) continue;
    const x = record.x + record.width / 2 - scroll.x;
    const y = record.y + record.height / 2 - scroll.y;
    if (x < 0 || y < 0 || x >= viewport.width || y >= viewport.height) continue;
    if ((tests += 1) > MOST_TESTS) return;
    const top = elementAt(page, record, x, y);
    if (top !== null && liesOver(page, top, record)) record.hiddenBy = 'covered';
  }
}

/** The element that a press at a point would meet, inside shadow roots and frames. */
function elementAt(page: Page, record: Walked, x: number, y: number): Walked | null {
  const { root } = record.scope;
  const inFrame = record.scope.holder !== null && root.nodeType === Node.DOCUMENT_NODE;
  // A frame counts from its own corner.
  const [dx, dy] = inFrame ? [record.scope.dx - page.walk.scroll.x, record.scope.dy - page.walk.scroll.y] : [0, 0];
  const element = root.elementFromPoint(x - dx, y - dy);
  return element === null ? null : (page.walk.byElement.get(element) ?? null);
}

/** True when the element met is neither around nor inside the other, and paints something that hides it. */
function liesOver(page: Page, top: Walked, record: Walked): boolean {
  if (isAround(top, record) || isAround(record, top)) return false;
  if (styleOf(record)?.pointerEvents === 'none') return false;
  for (let at: Walked | null = top; at !== null && !isAround(at, record); at = at.parent) {
    if (at.tag === 'label') return false;
    if (at.tag === 'img' || at.tag === 'video' || at.tag === 'canvas' || at.tag === 'iframe') return true;
    const surface = page.surfaces.of(at);
    if (surface.own && !/,\s*0?\.[0-4]\d*\)$/.test(styleOf(at)?.backgroundColor ?? '')) return true;
  }
  return false;
}

function isAround(outer: Walked, inner: Walked): boolean {
  return inner.index >= outer.index && inner.index < outer.end;
}
