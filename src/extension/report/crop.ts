/** CSS pixels, from the top left of the window. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Surroundings shown on each side of an element, and the least that a picture shows, CSS pixels: our calibration. */
const AROUND = 24;
const LEAST = { width: 320, height: 120 };

/** The part of the window that a picture of an element shows: the element with its surroundings, inside the window. */
export function cropOf({ x, y, width, height }: Rect, view: { width: number; height: number }): Rect {
  const across = side(x, width, view.width, LEAST.width);
  const down = side(y, height, view.height, LEAST.height);
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}

function side(start: number, length: number, room: number, least: number): { start: number; length: number } {
  const wanted = Math.min(room, Math.max(least, length + 2 * AROUND));
  const from = Math.min(Math.max(0, start + length / 2 - wanted / 2), room - wanted);
  return { start: Math.round(from), length: Math.round(wanted) };
}
