import type { Sentence } from './language';

/** Layout viewport that a page is opened in, CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  /** The page is told that there is a touch screen. */
  touch: boolean;
}

/**
 * The named sizes. `mobile` has a touch screen and is otherwise a plain narrow window: emulating a phone further
 * (its own zoom, its wide fallback layout) would read another page than the extension does at this size.
 */
export const VIEWPORTS = {
  desktop: { width: 1366, height: 768, touch: false },
  mobile: { width: 390, height: 844, touch: true },
} as const satisfies Record<string, Viewport>;

/** Smaller and larger windows than these are not on sale; our calibration. */
const SMALLEST = 200;
const LARGEST = 10_000;

/** Reads `desktop`, `mobile` or `WIDTHxHEIGHT`. Returns the size, or the sentence that says what is wrong. */
export function parseViewport(value: string): Viewport | Sentence {
  if (value === 'desktop' || value === 'mobile') return VIEWPORTS[value];
  const [, width, height] = /^(\d{1,6})x(\d{1,6})$/.exec(value) ?? [];
  if (width === undefined || height === undefined) return (words) => words.usage.viewport;
  const size = { width: Number(width), height: Number(height), touch: false };
  const fits = [size.width, size.height].every((side) => side >= SMALLEST && side <= LARGEST);
  return fits ? size : (words) => words.usage.viewportRange(SMALLEST, LARGEST);
}
