import type { Box } from './item';
import { TAG } from './spot';
import { overlaps } from './where';

/** Up to this height a place holds a few lines of words, which tags on its corner would hide, CSS pixels. Our calibration. */
const SMALL = 160;

/** Space between a small place and the tags beside it, CSS pixels: the outline. */
const BESIDE = 3;

/**
 * Where tags of this width go, always inside the window. On a large place they sit on its upper left corner. Beside a
 * small one its words stay free: above, below, left or right of it, where that hides the least of what else is marked;
 * where nothing is free they go on the corner too. Tags that are there already are never covered while the window has room.
 */
export function roomFor(width: number, box: Box, marked: readonly Box[], taken: readonly Box[], window: Box): Box {
  if (box.height <= SMALL) {
    const free = around(width, box, window).filter((room) => isInside(room, window) && !hits(room, taken));
    const others = marked.filter((one) => one !== box && one.height <= SMALL);
    const best = free.find((room) => !hits(room, others)) ?? free[0];
    if (best) return best;
  }
  return below(onCorner(width, box, window), taken);
}

/** The places beside a box, the best first. */
function around(width: number, { x, y, width: across, height: down }: Box, window: Box): Box[] {
  const within = Math.max(TAG.edge, Math.min(x, window.width - width - TAG.edge));
  const middle = y + (down - TAG.height) / 2;
  return [
    [within, y - TAG.height - BESIDE],
    [within, y + down + BESIDE],
    [x - width - BESIDE, middle],
    [x + across + BESIDE, middle],
  ].map(([left = 0, top = 0]) => ({ x: left, y: top, width, height: TAG.height }));
}

function onCorner(width: number, box: Box, window: Box): Box {
  const most = { x: window.width - width - TAG.edge, y: window.height - TAG.height - TAG.edge };
  return {
    x: Math.max(TAG.edge, Math.min(box.x - TAG.edge, most.x)),
    y: Math.max(TAG.edge, Math.min(box.y - TAG.height / 2, most.y)),
    width,
    height: TAG.height,
  };
}

/** The same, moved down until it covers no tags. */
function below(room: Box, taken: readonly Box[]): Box {
  let at = room;
  for (let other = hit(at, taken); other; other = hit(at, taken)) at = { ...at, y: other.y + other.height };
  return at;
}

function isInside(room: Box, window: Box): boolean {
  return (
    room.x >= TAG.edge &&
    room.y >= TAG.edge &&
    room.x + room.width <= window.width - TAG.edge &&
    room.y + room.height <= window.height - TAG.edge
  );
}

const hit = (room: Box, boxes: readonly Box[]): Box | undefined => boxes.find((box) => overlaps(box, room));
const hits = (room: Box, boxes: readonly Box[]): boolean => hit(room, boxes) !== undefined;
