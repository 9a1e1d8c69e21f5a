import { meanOfGradient, over, parseColour } from './colour';
import type { Rgb } from './element';
import type { Walk, Walked } from './walk';

/** What lies behind the content of an element: a colour, and whether a picture is part of it. */
export interface Surface {
  colour: Rgb;
  picture: boolean;
  /** The element paints something of its own. */
  own: boolean;
  /** The element's own background is a gradient or a picture. */
  image: boolean;
}

const PAPER: Surface = { colour: [255, 255, 255], picture: false, own: false, image: false };

/** Pictures smaller than this are icons, not grounds for text, CSS pixels. */
const GROUND = { width: 200, height: 80 };

/** Backgrounds composited down the page, each element's read once. */
export class Surfaces {
  private readonly known: (Surface | undefined)[] = [];
  private readonly pictured = new Set<number>();

  constructor(walk: Walk) {
    for (const record of walk.records) {
      if (isGround(record)) this.markGround(record);
    }
  }

  /** The surface that an element gives to its content. */
  of(record: Walked): Surface {
    const chain: Walked[] = [];
    let surface = PAPER;
    for (let at: Walked | null = record; at !== null; at = at.parent) {
      const known = this.known[at.index];
      if (known !== undefined) {
        surface = known;
        break;
      }
      chain.push(at);
    }
    for (let at = chain.pop(); at !== undefined; at = chain.pop()) {
      surface = this.paint(at, surface);
      this.known[at.index] = surface;
    }
    return surface;
  }

  /** What lies behind an element. */
  behind(record: Walked): Surface {
    return record.parent === null ? PAPER : this.of(record.parent);
  }

  private paint(record: Walked, below: Surface): Surface {
    const { style } = record;
    const picture = below.picture || this.pictured.has(record.index);
    if (style === null || record.display === 'contents')
      return { colour: below.colour, picture, own: false, image: false };
    const colour = parseColour(style.backgroundColor);
    const image = style.backgroundImage;
    const filled = colour !== null && colour[3] > 0.02;
    let ground = filled ? over(colour, below.colour) : below.colour;
    // A ground that lets less than a tenth through hides the picture behind it. Our calibration.
    let behindPicture = picture && !(filled && colour[3] >= 0.9);
    if (image !== 'none' && image !== '') {
      const mean = meanOfGradient(image);
      if (mean === null) behindPicture = true;
      else ground = over(mean, ground);
      return { colour: ground, picture: behindPicture, own: true, image: true };
    }
    return filled || behindPicture !== below.picture
      ? { colour: ground, picture: behindPicture, own: filled, image: false }
      : below.own || below.image
        ? { colour: ground, picture: behindPicture, own: false, image: false }
        : below;
  }

  /** A picture laid under or over other content makes a picture ground of everything that it covers. */
  private markGround(record: Walked): void {
    let floats = false;
    for (let at: Walked | null = record; at?.parent !== undefined && at.parent !== null; at = at.parent) {
      floats ||= at.position === 'absolute' || at.position === 'fixed';
      const { parent } = at;
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

function covers(record: Walked, parent: Walked): boolean {
  const width = Math.min(record.x + record.width, parent.x + parent.width) - Math.max(record.x, parent.x);
  const height = Math.min(record.y + record.height, parent.y + parent.height) - Math.max(record.y, parent.y);
  return width * height >= 0.8 * parent.width * parent.height;
}
