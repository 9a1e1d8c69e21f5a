import { meanOfGradient, over, parseColour } from './colour';
import type { Rgb } from './element';
import { styleOf, type Walk, type Walked } from './walk';

/** What lies behind the content of an element: a colour, and whether a picture is part of it. */
export interface Surface {
  colour: Rgb;
  picture: boolean;
  /** The element paints something of its own. */
  own: boolean;
  /** The element's own background is a gradient or a picture. */
  image: boolean;
  /** Its background image as the style writes it, where that is a file; else empty. */
  url: string;
}

/** Times that the browser is asked what lies at a point. */
const MOST_LOOKS = 150;

const PAPER: Surface = { colour: [255, 255, 255], picture: false, own: false, image: false, url: '' };

/** What browsers write for no colour at all. */
const CLEAR = 'rgba(0, 0, 0, 0)';

/** Pictures smaller than this are icons, not grounds for text, CSS pixels. */
const GROUND = { width: 200, height: 80 };

/** Backgrounds composited down the page, each element's read once. */
export class Surfaces {
  /** By record index. Filled beforehand: an array with gaps is kept as a slow dictionary. */
  private readonly known: (Surface | undefined)[];
  private readonly pictured = new Set<number>();
  private readonly layers = new Map<number, Walked[]>();
  private looks = 0;

  constructor(private readonly walk: Walk) {
    this.known = new Array<Surface | undefined>(walk.records.length).fill(undefined);
    for (const record of walk.records) {
      if (isGround(record)) this.markGround(record);
      else if (isLayer(record)) this.addLayer(record);
    }
  }

  /** The surface that an element gives to its content. */
  of(record: Walked): Surface {
    const known = this.known[record.index];
    if (known !== undefined) return known;
    const chain: Walked[] = [];
    let surface = PAPER;
    for (let at: Walked | null = record; at !== null; at = at.parent) {
      const above = this.known[at.index];
      if (above !== undefined) {
        surface = above;
        break;
      }
      chain.push(at);
    }
    for (let at = chain.pop(); at !== undefined; at = chain.pop()) {
      surface = this.paint(at, this.beneath(at) ?? surface);
      this.known[at.index] = surface;
    }
    return surface;
  }

  /** What lies behind an element. */
  behind(record: Walked): Surface {
    return record.parent === null ? PAPER : this.of(record.parent);
  }

  /** What a box that is taken out of the flow lies over: not its parent, but what is painted there. */
  private beneath(record: Walked): Surface | null {
    if (record.position !== 'fixed' && record.position !== 'absolute') return null;
    const { scroll, viewport } = this.walk;
    const x = record.x + record.width / 2 - scroll.x;
    const y = record.y + record.height / 2 - scroll.y;
    if (record.hiddenBy !== null || record.scope.holder !== null) return null;
    if (x < 0 || y < 0 || x >= viewport.width || y >= viewport.height || (this.looks += 1) > MOST_LOOKS) return null;
    const stack = Document.prototype.elementsFromPoint.call(record.element.ownerDocument, x, y);
    for (const element of stack) {
      const below = this.walk.byElement.get(element);
      if (below === undefined || (below.index >= record.index && below.index < record.end)) continue;
      // Its own ancestors are what it lies over when nothing else is there; they are asked for what they paint already.
      if (record.index >= below.index && record.index < below.end) return null;
      return below.index < record.index || this.known[below.index] !== undefined || below.floating === null
        ? this.of(below)
        : null;
    }
    return null;
  }

  private paint(record: Walked, below: Surface): Surface {
    const picture = below.picture || this.pictured.has(record.index);
    const same = picture === below.picture && !below.own && !below.image && below.url === '';
    const plain = same ? below : { colour: below.colour, picture, own: false, image: false, url: '' };
    if (!record.rendered || record.display === 'contents') return plain;
    const painted = laid(record, 1, plain);
    const layers = this.layers.get(record.index);
    if (layers === undefined) return painted;
    return layers.reduce((ground, layer) => laid(layer, layer.opacity, ground), painted);
  }

  /** An empty box laid over the whole of its parent is the parent's background. */
  private addLayer(record: Walked): void {
    const { parent } = record;
    if (parent === null || !covers(record, parent)) return;
    const there = this.layers.get(parent.index);
    if (there === undefined) this.layers.set(parent.index, [record]);
    else there.push(record);
  }

  /** A picture laid under or over other content makes a picture ground of everything that it covers. */
  private markGround(record: Walked): void {
    let floats = false;
    let at = record;
    for (let parent = at.parent; parent !== null; at = parent, parent = at.parent) {
      floats ||= at.position === 'absolute' || at.position === 'fixed';
      if (!covers(record, parent)) return;
      if (floats) {
        this.pictured.add(parent.index);
        return;
      }
    }
  }
}

function isGround(record: Walked): boolean {
  const { tag } = record;
  return (
    (tag === 'img' || tag === 'video' || tag === 'canvas') &&
    record.hiddenBy === null &&
    record.width >= GROUND.width &&
    record.height >= GROUND.height
  );
}

function isLayer(record: Walked): boolean {
  return (
    (record.position === 'absolute' || record.position === 'fixed') &&
    record.runStart === record.runEnd &&
    (record.hiddenBy === null || record.hiddenBy === 'aria-hidden') &&
    record.width >= GROUND.width &&
    record.height >= GROUND.height
  );
}

/** The background of an element, laid over a surface. */
function laid(record: Walked, opacity: number, below: Surface): Surface {
  const style = styleOf(record);
  if (style === null) return below;
  const written = style.backgroundColor;
  const colour = written === CLEAR ? null : parseColour(written);
  const alpha = (colour?.[3] ?? 0) * opacity;
  const filled = colour !== null && alpha > 0.02;
  const ground = filled ? over([colour[0], colour[1], colour[2], alpha], below.colour) : below.colour;
  // A ground that lets less than a tenth through hides the picture behind it. Our calibration.
  const picture = below.picture && alpha < 0.9;
  const image = style.backgroundImage;
  if (image === 'none' || image === '') {
    return filled || below.own || below.image || below.url !== ''
      ? { colour: ground, picture, own: filled, image: false, url: '' }
      : below;
  }
  const mean = meanOfGradient(image);
  const url = image.includes('url(') ? image : '';
  if (mean === null) return { colour: ground, picture: true, own: true, image: true, url };
  return { colour: over([mean[0], mean[1], mean[2], mean[3] * opacity], ground), picture, own: true, image: true, url };
}

function covers(record: Walked, parent: Walked): boolean {
  const width = Math.min(record.x + record.width, parent.x + parent.width) - Math.max(record.x, parent.x);
  const height = Math.min(record.y + record.height, parent.y + parent.height) - Math.max(record.y, parent.y);
  return width * height >= 0.8 * parent.width * parent.height;
}
