import { make } from './element';
import type { Box, Item } from './item';
import { roomFor } from './room';
import { Spot, type Presence } from './spot';
import { overlaps } from './where';

/** Milliseconds between two looks for elements that are hidden, gone or new: our calibration. */
const LOOK_AGAIN = 500;

/**
 * The marks on the page. While they are shown, each frame reads the boxes of those in view and then writes what moved;
 * which are in view is told by the browser. Nothing runs while the tab is in the background.
 */
export class Spots {
  readonly layer = make('div', 'spots');
  private spots: Spot[] = [];
  private readonly byElement = new Map<Element, Spot>();
  private readonly watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const spot = this.byElement.get(target);
      if (spot) spot.inView = isIntersecting;
    }
  });
  private frame = 0;
  private looked = 0;

  /** Told when something became hidden, or was found. */
  constructor(private readonly onchange: () => void) {}

  /** Marks these items and no others. */
  show(items: readonly Item[], press: (item: Item) => void): void {
    this.clear();
    const byPlace = new Map<string, Spot>();
    for (const item of items) {
      for (const place of item.places) {
        const key = place.selector || JSON.stringify(place.box);
        const spot = byPlace.get(key) ?? new Spot(place);
        byPlace.set(key, spot);
        spot.add(item, press);
      }
    }
    this.spots = [...byPlace.values()];
    this.look();
    this.layer.append(...this.spots.map(({ outline }) => outline), ...this.spots.map(({ tags }) => tags));
    if (this.spots.length > 0) this.frame = requestAnimationFrame(this.draw);
  }

  clear(): void {
    cancelAnimationFrame(this.frame);
    this.watcher.disconnect();
    this.byElement.clear();
    this.spots = [];
    this.layer.replaceChildren();
  }

  /** What can be seen of an item: the best that holds for one of its places. */
  presenceOf(item: Item): Presence {
    const of = this.spots.filter(({ items }) => items.includes(item)).map(({ presence }) => presence);
    for (const presence of ['shown', 'hidden', 'gone'] as const) if (of.includes(presence)) return presence;
    return 'nowhere';
  }

  /** Makes the marks of one item stand out, or of none. */
  single(item: Item | null): void {
    for (const { outline, tags, items } of this.spots) {
      const isOne = item !== null && items.includes(item);
      outline.classList.toggle('current', isOne);
      tags.classList.toggle('current', isOne);
      for (const tag of tags.children) {
        if (tag instanceof HTMLElement) tag.classList.toggle('current', tag.dataset['item'] === item?.id);
      }
    }
  }

  /** The first place of an item that can be seen. */
  placeOf(item: Item): Spot | null {
    const of = this.spots.filter(({ items }) => items.includes(item));
    return of.find(({ presence }) => presence === 'shown') ?? of[0] ?? null;
  }

  private look(): void {
    this.looked = performance.now();
    let changed = false;
    for (const spot of this.spots) {
      const { element: before, presence } = spot;
      if (spot.look(document)) {
        if (before) this.forget(before);
        if (spot.element) this.watch(spot, spot.element);
      }
      changed ||= presence !== spot.presence;
    }
    if (changed) this.onchange();
  }

  private watch(spot: Spot, element: Element): void {
    this.byElement.set(element, spot);
    this.watcher.observe(element);
  }

  private forget(element: Element): void {
    this.byElement.delete(element);
    this.watcher.unobserve(element);
  }

  private readonly draw = (now: number): void => {
    if (now - this.looked > LOOK_AGAIN) this.look();
    const boxes = this.spots.map((spot) => spot.box());
    const window: Box = { x: 0, y: 0, width: innerWidth, height: innerHeight };
    const seen = boxes.filter((box) => box !== null && overlaps(box, window)).filter((box) => box !== null);
    const taken: Box[] = [];
    const tags = this.spots.map(({ width }, at) => {
      const box = boxes[at] ?? null;
      const room = box && roomFor(width, box, seen, taken, window);
      if (room) taken.push(room);
      return room;
    });
    this.spots.forEach((spot, at) => spot.draw(boxes[at] ?? null, tags[at] ?? null));
    this.frame = requestAnimationFrame(this.draw);
  };
}
