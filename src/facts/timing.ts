/** Loading times of this one visit, milliseconds since navigation start; null where the browser did not say. */
export interface TimingFact {
  firstContentfulPaint: number | null;
  domContentLoaded: number | null;
  load: number | null;
  /** Bytes over the wire of the document and its resources, where the browser tells. */
  transferred: number | null;
  resources: number;
}

/** Reads the browser's own record of this visit. */
export function collectTiming(page: Window): TimingFact {
  const { performance } = page;
  const [visit] = performance.getEntriesByType('navigation').filter(isNavigation);
  const resources = performance.getEntriesByType('resource').filter(isResource);
  const paint = performance.getEntriesByType('paint').find((entry) => entry.name === 'first-contentful-paint');
  const transferred = [...(visit === undefined ? [] : [visit]), ...resources].reduce(
    (sum, entry) => sum + entry.transferSize,
    0,
  );
  return {
    firstContentfulPaint: paint === undefined ? null : Math.round(paint.startTime),
    domContentLoaded: since(visit?.domContentLoadedEventEnd),
    load: since(visit?.loadEventEnd),
    transferred: transferred > 0 ? transferred : null,
    resources: resources.length,
  };
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
