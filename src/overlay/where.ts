import { frameOf, isRendered, rectOf } from './dom';
import type { Box } from './item';

/** Below this many CSS pixels in one direction nothing can be seen of it: what is kept for screen readers is 1 px. */
const LEAST = 2;

/** Box of an element in the viewport of the page, CSS pixels; what a frame of the same origin shows is translated. */
export function boxInView(element: Element): Box {
  const { x, y, width, height } = rectOf(element);
  const box = { x, y, width, height };
  for (let frame = frameOf(element); frame !== null; frame = frameOf(frame)) {
    const outer = rectOf(frame);
    const style = getComputedStyle(frame);
    box.x += outer.x + frame.clientLeft + (parseFloat(style.paddingLeft) || 0);
    box.y += outer.y + frame.clientTop + (parseFloat(style.paddingTop) || 0);
  }
  return box;
}

/** Whether a visitor could see an element now, had they scrolled to it: it is rendered, opaque and not put aside. */
export function isShown(element: Element): boolean {
  const { width, height } = rectOf(element);
  if (width < LEAST || height < LEAST) return false;
  const box = boxInView(element);
  if (box.x + width + scrollX <= 0 || box.y + height + scrollY <= 0) return false;
  for (let at: Element | null = element; at !== null; at = frameOf(at)) {
    if (!isRendered(at)) return false;
  }
  return true;
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
