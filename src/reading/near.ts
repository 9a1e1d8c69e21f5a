import type { Box } from '../facts/box';

/** Gap between the nearest edges of two boxes, CSS pixels; 0 when they touch or overlap. */
export function gapBetween(a: Box, b: Box): number {
  const x = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const y = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(x, y);
}

/** True when the nearest edges are at most `most` CSS pixels apart. */
export function near(a: Box, b: Box, most: number): boolean {
  return gapBetween(a, b) <= most;
}
