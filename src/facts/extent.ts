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

  /** Counts what each of these elements weighs; an element that is not among them weighs nothing. */
  constructor(walk: Walk, weights: Iterable<readonly [Walked, number]>) {
    const { length } = walk.records;
    const sums = new Float64Array(length + 1);
    for (const [record, weight] of weights) sums[record.index + 1] = (sums[record.index + 1] ?? 0) + weight;
    for (let at = 1; at <= length; at += 1) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
    this.sums = sums;
  }

  /** Counts the elements that a test picks. */
  static where(walk: Walk, test: (record: Walked) => boolean): Count {
    const picked: [Walked, number][] = [];
    for (const record of walk.records) if (test(record)) picked.push([record, 1]);
    return new Count(walk, picked);
  }

  /** The count of an element and everything inside it. */
  inside(record: Walked): number {
    return (this.sums[record.end] ?? 0) - (this.sums[record.index] ?? 0);
  }
}

/** For every element, the value of the nearest element around it (or itself) that has one. */
export function spread<T>(walk: Walk, own: ReadonlyMap<number, T>): (T | null)[] {
  const values = new Array<T | null>(walk.records.length).fill(null);
  if (own.size === 0) return values;
  for (const [index, value] of own) values[index] = value;
  for (const { index, parent } of walk.records) {
    if (parent !== null && values[index] === null) values[index] = values[parent.index] ?? null;
  }
  return values;
}
