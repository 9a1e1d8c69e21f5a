import { isThere } from './dom';
import { make, button } from './element';
import { findElement } from './find-element';
import type { Box, Item, Place } from './item';
import { boxInView, isShown, overlaps } from './where';

/**
 * Whether something can be marked: it is there; it is there and nobody can see it now; it is no longer on the page; or
 * it never had one place on it.
 */
export type Presence = 'shown' | 'hidden' | 'gone' | 'nowhere';

/** Size of a tag and its distance to the edge of the window, CSS pixels. */
export const TAG = { width: 30, wide: 38, height: 22, edge: 2 };

/** What stands in the way is said first. */
const TONES: readonly Item['tone'][] = ['bad', 'warn', 'plain', 'good'];

/** One place on the page, its outline, and a tag for every item that points there. */
export class Spot {
  readonly outline = make('div', 'outline');
  readonly tags = make('div', 'tags');
  readonly items: Item[] = [];
  presence: Presence = 'gone';
  /** Some of it is in the viewport and not cut off, as the browser has told; null until it has. */
  inView: boolean | null = null;
  element: Element | null = null;
  private drawn = '';

  /** CSS pixels that its tags take beside each other. */
  width = 0;

  constructor(readonly place: Place) {
    this.outline.hidden = this.tags.hidden = true;
  }

  add(item: Item, press: (item: Item) => void): void {
    if (this.items.includes(item)) return;
    this.items.push(item);
    this.items.sort((one, other) => TONES.indexOf(one.tone) - TONES.indexOf(other.tone));
    this.outline.className = `outline ${this.items[0]?.tone ?? ''}`;
    const tag = button(`tag ${item.kind} ${item.tone}`, item.number, () => press(item));
    tag.dataset['item'] = item.id;
    tag.title = item.title;
    tag.setAttribute('aria-label', `${item.number} ${item.title}, ${item.state}`);
    // a number with two places after the point needs a little more
    const width = item.number.length > 3 ? TAG.wide : TAG.width;
    tag.style.width = `${width}px`;
    this.width += width;
    this.tags.insertBefore(tag, this.tags.children.item(this.items.indexOf(item)));
  }

  /** Looks for its element where that is not known or no longer there, and at whether it can be seen. True when the element is another one now. */
  look(page: Document): boolean {
    const before = this.element;
    if (this.element !== null && !isThere(this.element)) this.element = null;
    if (this.element === null && this.place.selector !== '') this.element = findElement(this.place.selector, page);
    if (this.element !== null) this.presence = this.canBeSeen(this.element) ? 'shown' : 'hidden';
    else if (this.place.selector !== '') this.presence = 'gone';
    else this.presence = this.place.box === null ? 'nowhere' : 'shown';
    if (this.element === before) return false;
    this.inView = null;
    return true;
  }

  /** Where its box is on screen and the browser says that nothing of it is, something cuts it off: a closed fold, a carousel. */
  private canBeSeen(element: Element): boolean {
    if (!isShown(element)) return false;
    return (
      this.inView !== false || !overlaps(boxInView(element), { x: 0, y: 0, width: innerWidth, height: innerHeight })
    );
  }

  /** Where it is in the viewport now, or null while there is nothing to draw. Reads only. */
  box(): Box | null {
    if (this.presence !== 'shown') return null;
    if (this.element !== null) return this.inView === true ? boxInView(this.element) : null;
    const { box } = this.place;
    const now = box && { ...box, x: box.x - scrollX, y: box.y - scrollY };
    return now && overlaps(now, { x: 0, y: 0, width: innerWidth, height: innerHeight }) ? now : null;
  }

  /** Puts outline and tags where they belong. Writes only, and only what is new. */
  draw(box: Box | null, tags: { x: number; y: number } | null): void {
    const now = box === null || tags === null ? '' : [box.x, box.y, box.width, box.height, tags.x, tags.y].join();
    if (now === this.drawn) return;
    this.drawn = now;
    this.outline.hidden = this.tags.hidden = now === '';
    if (box === null || tags === null) return;
    const { style } = this.outline;
    style.transform = `translate(${box.x}px, ${box.y}px)`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    this.tags.style.transform = `translate(${tags.x}px, ${tags.y}px)`;
  }
}
