import type { Report } from '../report';
import type { Frame } from './scene';

export type Curve = Report['curve'];

/** Where places on the page and values of 0–100 lie in the picture. */
export interface Scale {
  frame: Frame;
  top: number;
  /** The line of 0. */
  bottom: number;
  /** Place on the page (CSS pixels from its top) → x. */
  x: (y: number) => number;
  /** Cost or trust → y. */
  y: (value: number) => number;
}

/** Room above the value 100, so that a mark at the very top is whole. CSS pixels. */
const HEADROOM = 8;

/** One scale for ground and asks: the height of the page from left to right, 0–100 from bottom to top. */
export function scaleOf(curve: Curve, frame: Frame): Scale {
  const bottom = frame.height - frame.text * 1.6;
  const height = Math.max(curve.height, 1);
  return {
    frame,
    top: HEADROOM,
    bottom,
    x: (y) => (clamp(y, 0, height) / height) * frame.width,
    y: (value) => bottom - (clamp(value, 0, 100) / 100) * (bottom - HEADROOM),
  };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
