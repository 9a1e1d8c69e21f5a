import type { Box } from '../facts/box';

/** Smaller side, CSS pixels. */
export function smallerSide(box: Box): number {
  return Math.min(box.width, box.height);
}

/**
 * True when a target has the room that the standard asks for (WCAG-TARGET): it is `size` CSS pixels high and wide, or
 * a circle of that size around its middle meets no other target and no such circle around another small one.
 */
export function hasRoomToPress(target: Box, others: readonly Box[], size: number): boolean {
  if (smallerSide(target) >= size) return true;
  const [x, y] = middle(target);
  return others.every((other) => {
    if (other === target) return true;
    const [otherX, otherY] = middle(other);
    const across = Math.max(0, Math.abs(x - otherX) - other.width / 2);
    const down = Math.max(0, Math.abs(y - otherY) - other.height / 2);
    const apart = smallerSide(other) >= size || Math.hypot(x - otherX, y - otherY) >= size;
    return apart && Math.hypot(across, down) >= size / 2;
  });
}

function middle(box: Box): [x: number, y: number] {
  return [box.x + box.width / 2, box.y + box.height / 2];
}
