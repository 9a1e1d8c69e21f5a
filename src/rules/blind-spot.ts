import type { BlindSpot } from '../reading/reading';

/**
 * The first part of the page between two heights (CSS pixels from the top) that could not be read, or null.
 * A part without a place may be anywhere, so it counts for every stretch.
 */
export function blindSpot(spots: readonly BlindSpot[], from = 0, to = Infinity): BlindSpot | null {
  return spots.find(({ box }) => box === null || (box.y < to && box.y + box.height > from)) ?? null;
}
