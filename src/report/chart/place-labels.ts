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
  /** Worth a line that runs through it; any other label is dropped before it crosses one. */
  important: boolean;
  /** Centre of the dot. */
  x: number;
  y: number;
}

export interface Placed {
  id: string;
  text: string;
  /** Where the text is anchored: its start, middle or end, and its baseline. */
  anchor: Anchor;
  x: number;
  y: number;
}

type Anchor = 'start' | 'middle' | 'end';

/** A place for a label, and the end that lies by the dot: the width is a guess, and that end must not move. */
interface Place extends Spot {
  anchor: Anchor;
}

/** Free space kept around a dot, CSS pixels. */
const CLEAR = 9;

/**
 * Gives each label a free place beside its dot, the most important first: right of it, left, above, below. A label
 * never leaves the frame and never lies on `taken` or on another label. It keeps off `avoided` (lines that would run
 * through it); only important ones may cross them. One that finds no place in any wording is dropped.
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
    const { anchor, x, y, width } = spot.place;
    const shift = { start: 0, middle: width / 2, end: width }[anchor];
    placed.push({ id: want.id, text: spot.text, anchor, x: x + shift, y: y + size });
  }
  return placed;
}

function findSpot(want: Wanted, size: number, free: (place: Spot) => boolean, avoided: readonly Spot[]) {
  const choices = want.wordings.flatMap((text) =>
    around(want, textWidth(text, size), size).map((place) => ({ text, place })),
  );
  const open = choices.filter(({ place }) => free(place));
  const clear = open.find(({ place }) => !avoided.some((other) => meet(place, other)));
  return clear ?? (want.important ? open[0] : undefined);
}

/** The eight places around a dot, best first. */
function around({ x, y }: Wanted, width: number, size: number): Place[] {
  const height = size * 1.3;
  const starts = { start: x + CLEAR, end: x - CLEAR - width, middle: x - width / 2 };
  const rows = { level: y - height / 2, above: y - CLEAR - height, below: y + CLEAR };
  const order: [Anchor, keyof typeof rows][] = [
    ['start', 'level'],
    ['end', 'level'],
    ['start', 'above'],
    ['start', 'below'],
    ['end', 'above'],
    ['end', 'below'],
    ['middle', 'above'],
    ['middle', 'below'],
  ];
  return order.map(([anchor, row]) => ({ anchor, x: starts[anchor], y: rows[row], width, height }));
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
