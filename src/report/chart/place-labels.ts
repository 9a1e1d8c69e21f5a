import { textWidth } from './text-width';

/** A rectangle in the scene, CSS pixels. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A label that wants a place beside its dot: its wordings, longest first. */
export interface Wanted {
  id: string;
  wordings: string[];
  /** Centre of the dot. */
  x: number;
  y: number;
}

export interface Placed {
  id: string;
  text: string;
  /** Start of the text, and its baseline. */
  x: number;
  y: number;
}

/** Free space kept around a dot, CSS pixels. */
const CLEAR = 9;

/**
 * Gives each label a free place beside its dot, the most important first: right of it, left, above, below. A label
 * never leaves the frame and never lies on `taken` or on another label; it keeps off `avoided` (lines that would run
 * through it) where it can. One that finds no place in any wording is dropped.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  {
    frame,
    taken,
    avoided,
    size,
    most,
  }: { frame: Spot; taken: readonly Spot[]; avoided: readonly Spot[]; size: number; most: number },
): Placed[] {
  const placed: Placed[] = [];
  const busy = [...taken];
  for (const want of wanted) {
    if (placed.length === most) break;
    const spot = findSpot(
      want,
      size,
      (place) => inside(place, frame) && !busy.some((other) => meet(place, other)),
      avoided,
    );
    if (!spot) continue;
    busy.push(spot.place);
    placed.push({ id: want.id, text: spot.text, x: spot.place.x, y: spot.place.y + size });
  }
  return placed;
}

function findSpot(want: Wanted, size: number, free: (place: Spot) => boolean, avoided: readonly Spot[]) {
  const choices = want.wordings.flatMap((text) =>
    around(want, textWidth(text, size), size).map((place) => ({ text, place })),
  );
  const open = choices.filter(({ place }) => free(place));
  return open.find(({ place }) => !avoided.some((other) => meet(place, other))) ?? open[0];
}

/** The eight places around a dot, best first. */
function around({ x, y }: Wanted, width: number, size: number): Spot[] {
  const height = size * 1.3;
  const right = x + CLEAR;
  const left = x - CLEAR - width;
  const middle = y - height / 2;
  const above = y - CLEAR - height;
  const below = y + CLEAR;
  return [
    [right, middle],
    [left, middle],
    [right, above],
    [right, below],
    [left, above],
    [left, below],
    [x - width / 2, above],
    [x - width / 2, below],
  ].map(([spotX = 0, spotY = 0]) => ({ x: spotX, y: spotY, width, height }));
}

function inside(spot: Spot, frame: Spot): boolean {
  return (
    spot.x >= frame.x &&
    spot.y >= frame.y &&
    spot.x + spot.width <= frame.x + frame.width &&
    spot.y + spot.height <= frame.y + frame.height
  );
}

/** True where two rectangles overlap. */
export function meet(one: Spot, other: Spot): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
