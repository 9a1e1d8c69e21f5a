import type { Box } from '../facts/box';

/** Lower edge of a box, CSS pixels. */
export function bottom(box: Box): number {
  return box.y + box.height;
}

/** Free space between the nearest edges of two boxes, CSS pixels; 0 when they touch or overlap. */
export function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(0, a.y - bottom(b), b.y - bottom(a));
  return Math.hypot(across, down);
}
