import type { Box } from './box';
import { referenced } from './accessible-name';
import { LIMITS } from './caps';
import { attribute, hasAttribute } from './dom';
import { boxAround, boxOfRecord, childrenOf, type Count } from './extent';
import type { FoundGroup } from './group';
import { hintsOf, type Page, type Places } from './page';
import type { Walked } from './walk';

/**
 * A slab: a band of the page that a person sees as one block, at least 60 % of the viewport (or of a narrow page) wide, stacked
 * with its siblings from top to bottom.
 */
export interface SlabFact {
  id: string;
  selector: string;
  tag: string;
  role: string;
  /** id, class, aria-label and data-section attributes, lower case, capped. */
  hints: string;
  box: Box;
}

/** Three or more siblings of the same shape: cards, logos, steps, plans, quotes, rows. */
export interface GroupFact {
  id: string;
  selector: string;
  hints: string;
  slab: string | null;
  box: Box;
  /** Marked up as ol, ul, dl, table or none of them. */
  list: 'ol' | 'ul' | 'dl' | 'table' | 'none';
  /** Items laid out side by side (columns) or one under the other (rows). */
  layout: 'columns' | 'rows' | 'grid';
  items: { box: Box; words: number; images: number; actions: number }[];
}

/** Disclosure widgets (details, accordion headers): the questions of an FAQ are found here. */
export interface DisclosureFact {
  id: string;
  slab: string | null;
  label: string;
  box: Box;
  open: boolean;
  /** Words inside, shown or not. */
  words: number;
}

const SLAB_HINTS = ['id', 'class', 'aria-label', 'data-section'];

export function collectSlabs(page: Page, found: ReadonlyMap<Walked, string>): SlabFact[] {
  return [...found].map(([record, id]) => {
    return {
      id,
      selector: page.selectors.of(record),
      tag: record.tag,
      role: record.role,
      hints: hintsOf(record.element, SLAB_HINTS),
      box: boxOfRecord(record),
    };
  });
}

/** Running counts that describe the items of a group. */
export interface ItemCounts {
  words: Count;
  images: Count;
  actions: Count;
}

export function collectGroups(
  page: Page,
  places: Places,
  found: readonly (FoundGroup & { id: string })[],
  counts: ItemCounts,
): GroupFact[] {
  return found.map(({ id, holder, items }) => ({
    id,
    selector: page.selectors.of(holder),
    hints: hintsOf(holder.element),
    slab: places.slab[holder.index] ?? null,
    box: boxAround(items),
    list: listKind(holder),
    layout: layoutOf(items),
    items: page.caps.list('groupItems', items).map((item) => ({
      box: boxOfRecord(item),
      words: counts.words.inside(item),
      images: counts.images.inside(item),
      actions: counts.actions.inside(item),
    })),
  }));
}

function listKind({ tag }: Walked): GroupFact['list'] {
  if (tag === 'ol' || tag === 'ul' || tag === 'dl') return tag;
  return tag === 'table' || tag === 'tbody' || tag === 'tr' ? 'table' : 'none';
}

function layoutOf(items: readonly Walked[]): GroupFact['layout'] {
  let columns = 1;
  let rows = 1;
  let last: Walked | null = null;
  for (const item of items) {
    if (last !== null) {
      if (item.y >= last.y + last.height - 4) rows += 1;
      else columns += 1;
    }
    last = item;
  }
  if (rows === 1) return 'columns';
  return columns === 1 ? 'rows' : 'grid';
}

/** Disclosure widgets of the page: `details`, and headers that say whether they are expanded. */
export function collectDisclosures(page: Page, places: Places, words: Count): DisclosureFact[] {
  const found: DisclosureFact[] = [];
  let count = 0;
  for (const record of page.walk.records) {
    const shown = disclosed(page, record);
    if (shown === null) continue;
    count += 1;
    if (count > LIMITS.disclosures) continue;
    found.push({
      id: `d${count}`,
      slab: places.slab[record.index] ?? null,
      label: page.caps.cut('label', page.flow.read(shown.header, { limit: LIMITS.label, visible: false })),
      box: boxOfRecord(shown.header),
      open: shown.open,
      words:
        shown.content === null
          ? 0
          : Math.max(0, words.inside(shown.content) - (shown.nested ? words.inside(shown.header) : 0)),
    });
  }
  if (count > LIMITS.disclosures) page.caps.note('disclosures', count);
  return found;
}

interface Disclosed {
  header: Walked;
  content: Walked | null;
  nested: boolean;
  open: boolean;
}

function disclosed(page: Page, record: Walked): Disclosed | null {
  if (record.tag === 'details') {
    const summary = childrenOf(page.walk, record).find((child) => child.tag === 'summary');
    return summary === undefined
      ? null
      : { header: summary, content: record, nested: true, open: hasAttribute(record.element, 'open') };
  }
  if (!hasAttribute(record.element, 'aria-expanded') || isMenu(record)) return null;
  const id =
    attribute(record.element, 'aria-controls') ||
    attribute(record.element, 'data-bs-target').slice(1) ||
    attribute(record.element, 'data-target').slice(1);
  const content = id === '' ? null : referenced(page, record, id);
  if (page.flow.length(record) === 0) return null;
  return {
    header: record,
    content: content === record ? null : content,
    nested: false,
    open: attribute(record.element, 'aria-expanded') === 'true',
  };
}

/** Menus, pickers and the button that unfolds the navigation expand too, and are no questions. */
function isMenu(record: Walked): boolean {
  if (hasAttribute(record.element, 'aria-haspopup') || record.role === 'combobox' || record.tag === 'input')
    return true;
  for (let at = record.parent; at !== null; at = at.parent) {
    if (at.tag === 'nav' || at.tag === 'header' || at.role === 'navigation' || at.role === 'banner') return true;
  }
  return false;
}
