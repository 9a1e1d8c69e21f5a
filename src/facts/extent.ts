import type { Box } from './box';
import type { Walk, Walked } from './walk';

/** Box of an element in whole CSS pixels. */
export function boxOfRecord(record: Walked): Box {
  return whole(record.x, record.y, record.width, record.height);
}

export function whole(x: number, y: number, width: number, height: number): Box {
  // `+ 0` turns minus zero into zero, which JSON would otherwise tell apart.
  return { x: Math.round(x) + 0, y: Math.round(y) + 0, width: Math.round(width), height: Math.round(height) };
}

/** Box around several elements; of zero size when there is none with a box. */
export function boxAround(records: readonly Walked[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const record of records) {
    if (record.width <= 0 || record.height <= 0) continue;
    left = Math.min(left, record.x);
    top = Math.min(top, record.y);
    right = Math.max(right, record.x + record.width);
    bottom = Math.max(bottom, record.y + record.height);
  }
  return left === Infinity ? whole(0, 0, 0, 0) : whole(left, top, right - left, bottom - top);
}

/** Children of an element in the flat tree. */
export function childrenOf(walk: Walk, record: Walked): Walked[] {
  const children: Walked[] = [];
  for (let at = record.index + 1; at < record.end;) {
    const child = walk.records[at];
    if (child === undefined) break;
    children.push(child);
    at = child.end;
  }
  return children;
}

/** True when an element stands inside another, or is it. */
export function isInside(record: Walked, holder: Walked): boolean {
  return record.index >= holder.index && record.index < holder.end;
}

/** Running counts over the elements of a walk, so that any subtree's count is one subtraction. */
export class Count {
  private readonly sums: Float64Array;

  constructor(walk: Walk, weigh: (record: Walked) => number) {
    this.sums = new Float64Array(walk.records.length + 1);
    walk.records.forEach((record, at) => {
      this.sums[at + 1] = (this.sums[at] ?? 0) + weigh(record);
    });
  }

  /** The count of an element and everything inside it. */
  inside(record: Walked): number {
    return (this.sums[record.end] ?? 0) - (this.sums[record.index] ?? 0);
  }
}

/** For every element, the value of the nearest element around it (or itself) that has one. */
export function spread<T>(walk: Walk, own: ReadonlyMap<number, T>): (T | null)[] {
  const values: (T | null)[] = new Array<T | null>(walk.records.length).fill(null);
  if (own.size === 0) return values;
  for (const record of walk.records) {
    values[record.index] =
      own.get(record.index) ?? (record.parent === null ? null : (values[record.parent.index] ?? null));
  }
  return values;
}
