import { attribute, childElements, findAll, localName, parentElement, parentNode } from './dom';
import type { Scope, Walked } from './walk';

/** Longest id that is worth more than a path. */
const LONGEST_ID = 60;

/** Selectors that are unique on the page, each made once. */
export class Selectors {
  private readonly made = new Map<Element, string>();
  private readonly places = new Map<Element, string>();
  private readonly counted = new Set<Node>();
  private readonly ids = new Map<Scope['root'], Map<string, number>>();

  /** CSS selector of an element; ` >>> ` enters an open shadow root or a frame. */
  of(record: Walked): string {
    const { scope } = record;
    const own = this.inScope(record.element, scope);
    return scope.holder === null ? own : `${this.of(scope.holder)} >>> ${own}`;
  }

  private inScope(element: Element, scope: Scope): string {
    const path: Element[] = [];
    let start = '';
    for (let at: Element | null = element; at !== null; at = parentElement(at)) {
      const known = this.made.get(at) ?? this.byId(at, scope);
      if (known !== undefined) {
        start = known;
        break;
      }
      path.push(at);
    }
    for (let at = path.pop(); at !== undefined; at = path.pop()) {
      const place = this.placeOf(at);
      start = start === '' ? place : `${start} > ${place}`;
      this.made.set(at, start);
    }
    return start;
  }

  private byId(element: Element, scope: Scope): string | undefined {
    const id = attribute(element, 'id');
    if (id === '' || id.length > LONGEST_ID || this.idsOf(scope).get(id) !== 1) return undefined;
    const selector = `#${CSS.escape(id)}`;
    this.made.set(element, selector);
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
  private placeOf(element: Element): string {
    const parent = parentNode(element);
    if (parent === null) return tagSelector(element);
    if (!this.counted.has(parent)) {
      this.counted.add(parent);
      this.countChildren(parent, element.ownerDocument);
    }
    return this.places.get(element) ?? tagSelector(element);
  }

  private countChildren(parent: Node, document: Document): void {
    const seen = new Map<string, { count: number; first: Element }>();
    for (const child of childElements(parent, document)) {
      const tag = localName(child);
      const same = seen.get(tag);
      if (same === undefined) {
        seen.set(tag, { count: 1, first: child });
        this.places.set(child, tagSelector(child));
        continue;
      }
      same.count += 1;
      if (same.count === 2) this.places.set(same.first, `${tagSelector(child)}:nth-of-type(1)`);
      this.places.set(child, `${tagSelector(child)}:nth-of-type(${same.count})`);
    }
  }
}

function tagSelector(element: Element): string {
  return CSS.escape(localName(element));
}
