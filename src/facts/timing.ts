import { isElement, parentNode } from './dom';
import type { Page, Places } from './page';
import type { Walked } from './walk';

/**
 * How this one visit went, milliseconds since navigation start; null where the browser did not say. It differs from
 * visit to visit, so nothing of it is ever scored.
 */
export interface TimingFact {
  firstContentfulPaint: number | null;
  load: number | null;
  /** Bytes over the wire of the document and its resources, where the browser tells. */
  transferred: number | null;
  resources: number;
  /** Resources whose size the browser keeps to itself: from other sites that did not allow it. */
  unknownSizes: number;
  /** Which of the three measures below the browser records at all. */
  records: VisitMeasure[];
  /** The page was out of sight at some time before its largest paint; null where the browser does not tell. */
  hidden: boolean | null;
  /** When the largest text or picture of the first screen was painted, and which; null without an entry. */
  largestPaint: { time: number; selector: string } | null;
  /** Layout shifts without input, the largest window of at most 5 s with gaps below 1 s; what moved furthest first. */
  layoutShift: { score: number; moved: { selector: string; by: number; actions: string[] }[] };
  /** The slowest answer to a press or key so far, at the element; null when nobody pressed or typed. */
  interaction: { time: number; selector: string } | null;
}

export type VisitMeasure = 'largest-contentful-paint' | 'layout-shift' | 'event';

const MEASURES: readonly VisitMeasure[] = ['largest-contentful-paint', 'layout-shift', 'event'];

/** Elements that moved, as many as are told of. */
const MOVED = 5;

/** A window of layout shifts, as the metric is defined: milliseconds. */
const WINDOW = { gap: 1_000, whole: 5_000 };

/** What the entries hold; TypeScript’s own library does not know all of them. */
interface Entry extends PerformanceEntry {
  element?: Element | null;
  target?: Node | null;
  interactionId?: number;
  value?: number;
  hadRecentInput?: boolean;
  sources?: readonly { node?: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Reads the browser's own record of this visit. */
export function collectTiming(page: Page, places: Places): TimingFact {
  const { performance } = page.window;
  const [visit] = performance.getEntriesByType('navigation').filter(isNavigation);
  const resources = performance.getEntriesByType('resource').filter(isResource);
  const paint = performance.getEntriesByType('paint').find((entry) => entry.name === 'first-contentful-paint');
  const transferred = [...(visit === undefined ? [] : [visit]), ...resources].reduce(
    (sum, entry) => sum + entry.transferSize,
    0,
  );
  // A page that was rendered before it was asked for is timed from when it was shown.
  const shown = (visit !== undefined && 'activationStart' in visit ? Number(visit.activationStart) : 0) || 0;
  const records = MEASURES.filter((type) => PerformanceObserver.supportedEntryTypes.includes(type));
  const largest = buffered('largest-contentful-paint').at(-1);
  const slowest = [
    ...buffered('event').filter(({ interactionId = 0 }) => interactionId > 0),
    ...buffered('first-input'),
  ]
    .sort((one, other) => other.duration - one.duration)
    .at(0);
  return {
    firstContentfulPaint: paint === undefined ? null : since(paint.startTime - shown),
    load: since(visit?.loadEventEnd),
    transferred: transferred > 0 ? transferred : null,
    resources: resources.length,
    unknownSizes: resources.filter(({ transferSize, decodedBodySize }) => transferSize === 0 && decodedBodySize === 0)
      .length,
    records,
    hidden: wasHidden(performance, largest?.startTime ?? Infinity),
    largestPaint:
      largest === undefined
        ? null
        : { time: Math.max(0, Math.round(largest.startTime - shown)), selector: selectorOf(page, largest.element) },
    layoutShift: layoutShift(page, places),
    interaction:
      slowest === undefined ? null : { time: Math.round(slowest.duration), selector: selectorOf(page, slowest.target) },
  };
}

/**
 * Entries that the browser kept. Observing with `buffered` puts them into the observer's queue at once, and taking
 * them out needs no turn of the event loop, so that nothing is waited for.
 */
function buffered(type: string): Entry[] {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return [];
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type, buffered: true });
  const entries: Entry[] = observer.takeRecords();
  observer.disconnect();
  return entries;
}

function wasHidden(performance: Performance, until: number): boolean | null {
  if (!PerformanceObserver.supportedEntryTypes.includes('visibility-state')) return null;
  return performance
    .getEntriesByType('visibility-state')
    .some(({ name, startTime }) => name === 'hidden' && startTime < until);
}

function layoutShift(page: Page, places: Places): TimingFact['layoutShift'] {
  let best: { score: number; entries: Entry[] } = { score: 0, entries: [] };
  let now = best;
  for (const entry of buffered('layout-shift')) {
    if (entry.hadRecentInput === true) continue;
    const first = now.entries[0]?.startTime ?? entry.startTime;
    const last = now.entries.at(-1)?.startTime ?? entry.startTime;
    if (entry.startTime - last >= WINDOW.gap || entry.startTime - first >= WINDOW.whole)
      now = { score: 0, entries: [] };
    now = { score: now.score + (entry.value ?? 0), entries: [...now.entries, entry] };
    if (now.score > best.score) best = now;
  }
  const furthest = new Map<Walked, number>();
  for (const { node, previousRect, currentRect } of best.entries.flatMap(({ sources }) => [...(sources ?? [])])) {
    const record = recordOf(page, node);
    const by = Math.max(Math.abs(currentRect.x - previousRect.x), Math.abs(currentRect.y - previousRect.y));
    if (record !== null) furthest.set(record, Math.max(by, furthest.get(record) ?? 0));
  }
  const moved = [...furthest].sort(([, one], [, other]) => other - one).slice(0, MOVED);
  return {
    score: Math.round(best.score * 1000) / 1000,
    moved: moved.map(([record, by]) => ({
      selector: page.selectors.of(record),
      by: Math.round(by),
      actions: [...new Set(places.action.slice(record.index, record.end))].filter((id) => id !== null).slice(0, MOVED),
    })),
  };
}

function selectorOf(page: Page, node: Node | null | undefined): string {
  const record = recordOf(page, node);
  return record === null ? '' : page.selectors.of(record);
}

/** What was walked of a node that an entry names; null for what has left the page. */
function recordOf(page: Page, node: Node | null | undefined): Walked | null {
  if (node === null || node === undefined) return null;
  const element = node.nodeType === Node.ELEMENT_NODE ? node : parentNode(node);
  return element !== null && isElement(element) ? (page.walk.byElement.get(element) ?? null) : null;
}

function since(time: number | undefined): number | null {
  return time === undefined || time <= 0 ? null : Math.round(time);
}

function isNavigation(entry: PerformanceEntry): entry is PerformanceNavigationTiming {
  return 'loadEventEnd' in entry;
}

function isResource(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  return 'transferSize' in entry;
}
