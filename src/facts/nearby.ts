import type { FoundField } from './field-candidates';
import type { TextBlock } from './text';
import { isInside } from './extent';
import type { Walked } from './walk';

/** A label stands this close to its field, CSS pixels. Our calibration. */
const NEAR = 24;

/** A longer text explains; it does not name. Characters, our calibration. */
const LONGEST = 60;

/** Height of the strips that texts are sorted into, CSS pixels. */
const STRIP = 64;

/** Short, and no remark: a sentence with its full stop. */
export function isName(text: string): boolean {
  return text.length <= LONGEST && !/ .*[.!。]$/.test(text);
}

/** Finds the text that names a field by standing beside it: in the cell before, above it, or left of it. */
export class NearbyText {
  private strips: Map<number, TextBlock[]> | null = null;

  constructor(
    private readonly blocks: readonly TextBlock[],
    private readonly taken: ReadonlySet<Walked>,
    private readonly fields: readonly FoundField[],
  ) {}

  /** Sorted into strips when the first field asks: most pages have none without a label. */
  private sort(): Map<number, TextBlock[]> {
    const strips = new Map<number, TextBlock[]>();
    for (const block of this.blocks) {
      if (!this.mayLabel(block)) continue;
      const { y, height } = block.record;
      for (let strip = Math.floor(y / STRIP); strip <= Math.floor((y + height) / STRIP); strip += 1) {
        const there = strips.get(strip);
        if (there === undefined) strips.set(strip, [block]);
        else there.push(block);
      }
    }
    return strips;
  }

  private mayLabel({ record, text, level, pressed }: TextBlock): boolean {
    const { hiddenBy, height, tag } = record;
    // the head of a row is as tall as the row
    if (hiddenBy !== null || level > 0 || pressed || (height > 2 * STRIP && tag !== 'th')) return false;
    return !this.taken.has(record) && tag !== 'button' && tag !== 'small' && isName(text);
  }

  /** The element that shows the label, or null. */
  labelFor(field: FoundField): Walked | null {
    const first = field.members.find((member) => member.width > 0 && member.height > 0);
    if (first === undefined) return null;
    const box = { left: first.x, top: first.y, right: first.x + first.width, bottom: first.y + first.height };
    const strips = (this.strips ??= this.sort());
    let best: { record: Walked; distance: number } | null = null;
    for (let strip = Math.floor((box.top - NEAR) / STRIP); strip <= Math.floor(box.bottom / STRIP); strip += 1) {
      for (const { record } of strips.get(strip) ?? []) {
        const distance = distanceTo(record, box);
        if (distance === null || distance > NEAR || isInside(first, record) || this.belongsToOther(record, field))
          continue;
        if (best === null || distance < best.distance) best = { record, distance };
      }
    }
    return best?.record ?? null;
  }

  /** A text after a field of its own row names what stands before it, or another field is nearer. */
  private belongsToOther(record: Walked, field: FoundField): boolean {
    for (const other of this.fields) {
      if (other === field) continue;
      const { record: there } = other;
      if (there.hiddenBy !== null || there.index > field.record.index) continue;
      if (there.index > record.index && there.index < field.record.index) return true;
    }
    return false;
  }
}

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Gap from a text above or left of a box, or of a label that floats in it; null where it stands elsewhere. */
function distanceTo(text: Walked, box: Edges): number | null {
  const [right, bottom] = [text.x + text.width, text.y + text.height];
  const above = box.top - bottom;
  const overlaps = Math.min(right, box.right) - Math.max(text.x, box.left) > 4;
  const floats = text.tag === 'label' && bottom < box.bottom + 4;
  if ((above >= -4 || floats) && overlaps) return Math.max(0, above);
  const left = box.left - right;
  const sameRow =
    Math.min(bottom, box.bottom) - Math.max(text.y, box.top) > 0.4 * Math.min(text.height, box.bottom - box.top);
  return left >= -4 && sameRow ? Math.max(0, left) : null;
}
