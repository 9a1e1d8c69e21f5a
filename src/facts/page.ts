import { attribute, attributesOf } from './dom';
import { boxOfRecord } from './extent';
import { LIMITS, type Caps } from './caps';
import type { ElementFact, Region } from './element';
import type { Selectors } from './selector';
import type { Surfaces } from './surface';
import type { TextFlow } from './text-flow';
import type { Walk, Walked } from './walk';

/** What every collector works on: the walk, and what is made from it once. */
export interface Page {
  window: Window;
  /** Its address, or null where that is none. */
  here: URL | null;
  walk: Walk;
  caps: Caps;
  selectors: Selectors;
  surfaces: Surfaces;
  flow: TextFlow;
}

/** Where elements stand, by record index: ids of what holds them, found before the facts are written. */
export interface Places {
  region: (Region | null)[];
  slab: (string | null)[];
  overlay: (string | null)[];
  group: ({ id: string; item: number } | null)[];
  /** Inside something fixed, or sticky along the page. */
  pinned: (boolean | null)[];
  action: (string | null)[];
  form: (string | null)[];
  /** Controls that submit a form or group without a submit control of its own. */
  submits: ReadonlySet<Walked>;
}

/** What every fact about one element says of it. */
export function elementFact(page: Page, places: Places, record: Walked, id: string): ElementFact {
  return {
    id,
    selector: page.selectors.of(record),
    tag: record.tag,
    hints: hintsOf(record.element),
    box: boxOfRecord(record),
    hiddenBy: record.hiddenBy,
    region: places.region[record.index] ?? 'section',
    pinned: places.pinned[record.index] ?? false,
    slab: places.slab[record.index] ?? null,
    overlay: places.overlay[record.index] ?? null,
    group: places.group[record.index] ?? null,
  };
}

/** The attributes by which makers of a page name its parts, lower case, capped. */
export function hintsOf(element: Element, names = HINTS): string {
  let hints = '';
  for (const name of names) {
    const value = attribute(element, name);
    if (value !== '') hints += hints === '' ? value : ` ${value}`;
  }
  return hints.slice(0, LIMITS.hints).toLowerCase();
}

const HINTS = ['id', 'class', 'name', 'data-testid'];

/** The start tag, long attribute values cut: enough to find it in the source. */
export function snippetOf(record: Walked): string {
  let snippet = `<${record.tag}`;
  for (const { name, value } of attributesOf(record.element)) {
    // What a visitor typed, or a server filled in, is not ours to read.
    if (name === 'value' && !isLabelValue(record)) continue;
    if (snippet.length > LIMITS.snippet) break;
    snippet += value === '' ? ` ${name}` : ` ${name}="${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
  }
  return `${snippet.slice(0, LIMITS.snippet - 1)}>`;
}

function isLabelValue(record: Walked): boolean {
  return record.tag === 'button' || /^(?:submit|button|reset)$/i.test(attribute(record.element, 'type'));
}
