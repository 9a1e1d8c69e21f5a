import { attribute, childElements, findAll, localName, parentNode } from './dom';
import type { Scope, Walk, Walked } from './walk';

/** Longest id that is worth more than a path. */
const LONGEST_ID = 60;

/** Selectors that are unique on the page, each made once. */
export class Selectors {
  // By record index. Filled beforehand: an array with gaps is kept as a slow dictionary.
  private readonly made: (string | undefined)[];
  private readonly places: (string | undefined)[];
  private readonly ids = new Map<Scope['root'], Map<string, number>>();

  constructor(private readonly walk: Walk) {
    this.made = new Array<string | undefined>(walk.records.length).fill(undefined);
    this.places = new Array<string | undefined>(walk.records.length).fill(undefined);
  }

  /** CSS selector of an element; ` >>> ` enters an open shadow root or a frame. */
  of(record: Walked): string {
    let selector = this.inScope(record);
    for (let holder = record.scope.holder; holder !== null; holder = holder.scope.holder) {
      selector = `${this.inScope(holder)} >>> ${selector}`;
    }
    return selector;
  }

  private inScope(record: Walked): string {
    const made = this.made[record.index];
    if (made !== undefined) return made;
    const path: Walked[] = [];
    let start = '';
    for (let at: Walked | null = record; at !== null; at = domParent(this.walk, at)) {
      const known = this.made[at.index] ?? this.byId(at);
      if (known !== undefined) {
        start = known;
        break;
      }
      path.push(at);
    }
    for (let at = path.pop(); at !== undefined; at = path.pop()) {
      const place = this.placeOf(at);
      start = start === '' ? place : `${start} > ${place}`;
      this.made[at.index] = start;
    }
    return start;
  }

  private byId({ element, scope, index }: Walked): string | undefined {
    const id = attribute(element, 'id');
    if (id === '' || id.length > LONGEST_ID || this.idsOf(scope).get(id) !== 1) return undefined;
    const selector = `#${CSS.escape(id)}`;
    this.made[index] = selector;
    return selector;
  }

  private idsOf(scope: Scope): Map<string, number> {
    let ids = this.ids.get(scope.root);
    if (ids === undefined) {
      ids = new Map();
      for (const element of findAll(scope.root, '[id]')) {
        const id = attribute(element, 'id');
        ids.set(id, (ids.get(id) ?? 0) + 1);
      }
      this.ids.set(scope.root, ids);
    }
    return ids;
  }

  /** Tag, with its place among siblings of that tag where there are several. All children of a parent are counted at once. */
  private placeOf(record: Walked): string {
    const known = this.places[record.index];
    if (known !== undefined) return known;
    const { parent } = record;
    if (parent === null) return tagSelector(record.tag);
    // What a slot shows are children of another element: those are counted in the document.
    if (isSlotted(record)) return placeInDocument(record.element);
    this.countChildren(parent);
    return this.places[record.index] ?? tagSelector(record.tag);
  }

  private countChildren(parent: Walked): void {
    const { records } = this.walk;
    const counts = new Map<string, number>();
    for (let at = parent.index + 1; at < parent.end; at = records[at]?.end ?? parent.end) {
      const tag = records[at]?.tag ?? '';
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    const seen = new Map<string, number>();
    for (let at = parent.index + 1; at < parent.end; at = records[at]?.end ?? parent.end) {
      const tag = records[at]?.tag ?? '';
      if (counts.get(tag) === 1) {
        this.places[at] = tagSelector(tag);
        continue;
      }
      const place = (seen.get(tag) ?? 0) + 1;
      seen.set(tag, place);
      this.places[at] = `${tagSelector(tag)}:nth-of-type(${place})`;
    }
  }
}

function isSlotted({ parent, scope }: Walked): boolean {
  return parent !== null && parent.tag === 'slot' && parent.scope !== scope;
}

/** Parent in the same document or shadow root, or null at its root. */
function domParent(walk: Walk, record: Walked): Walked | null {
  const { parent, scope } = record;
  if (isSlotted(record)) {
    const element = parentNode(record.element);
    return element instanceof Element ? (walk.byElement.get(element) ?? null) : null;
  }
  return parent !== null && parent.scope === scope ? parent : null;
}

function placeInDocument(element: Element): string {
  const tag = localName(element);
  const parent = parentNode(element);
  let count = 0;
  let place = 0;
  if (parent !== null) {
    for (const child of childElements(parent, element.ownerDocument)) {
      if (localName(child) === tag) count += 1;
      if (child === element) place = count;
    }
  }
  return count > 1 ? `${tagSelector(tag)}:nth-of-type(${place})` : tagSelector(tag);
}

function tagSelector(tag: string): string {
  return /^[a-z][a-z0-9-]*$/.test(tag) ? tag : CSS.escape(tag);
}
