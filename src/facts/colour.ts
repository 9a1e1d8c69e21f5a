import type { Rgb } from './element';

/** A colour as computed styles give it, alpha 0–1. */
export type Rgba = [number, number, number, number];

const seen = new Map<string, Rgba | null>();

/** Reads `rgb()`, `rgba()` and `color(srgb …)`; null for anything else. */
export function parseColour(text: string): Rgba | null {
  let colour = seen.get(text);
  if (colour === undefined) {
    colour = read(text);
    // A page with a gradient of thousands of colours must not fill the memory.
    if (seen.size < 2_000) seen.set(text, colour);
  }
  return colour;
}

function read(text: string): Rgba | null {
  const open = text.indexOf('(');
  if (open < 0) return null;
  const kind = text.slice(0, open);
  const srgb = text.startsWith('color(srgb ');
  if (kind !== 'rgb' && kind !== 'rgba' && !srgb) return null;
  const parts = text.slice(srgb ? 11 : open + 1, -1).split(/[\s,/]+/);
  const scale = srgb ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) =>
    part.endsWith('%') ? parseFloat(part) / 100 : parseFloat(part),
  );
  return [red * scale, green * scale, blue * scale, alpha].some((part) => Number.isNaN(part))
    ? null
    : [red * scale, green * scale, blue * scale, alpha];
}

/** A colour laid over another that lets nothing through. */
export function over(top: Rgba, below: Rgb): Rgb {
  const [red, green, blue, alpha] = top;
  const mix = (a: number, b: number): number => Math.min(255, Math.max(0, Math.round(a * alpha + b * (1 - alpha))));
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
}

/** Share of light of each of the 256 steps of a channel, WCAG 2.2. */
const LIGHT = Float64Array.from({ length: 256 }, (_, step) => {
  const share = step / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of a colour in whole steps, WCAG 2.2. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * (LIGHT[red] ?? 0) + 0.7152 * (LIGHT[green] ?? 0) + 0.0722 * (LIGHT[blue] ?? 0);
}

/** Contrast ratio 1–21, WCAG 2.2, to two places. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return Math.round(((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)) * 100) / 100;
}

/** Mean of the stops of a gradient, or null when one of them cannot be read or a picture is part of it. */
export function meanOfGradient(image: string): Rgba | null {
  if (image.includes('url(') || !image.includes('gradient(')) return null;
  const stops = image.match(/rgba?\([^)]{1,60}\)/g) ?? [];
  if (stops.length === 0) return null;
  const sum: Rgba = [0, 0, 0, 0];
  for (const stop of stops) {
    const colour = parseColour(stop);
    if (colour === null) return null;
    for (const at of [0, 1, 2, 3] as const) sum[at] += colour[at] / stops.length;
  }
  return sum;
}
