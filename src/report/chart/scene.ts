/** What a colour means; the view or style sheet decides what it looks like. */
export type Tone = 'ground' | 'gap' | 'good' | 'warn' | 'bad' | 'muted' | 'ink';

/** How a shape is painted: filled, a line of 2 px, a line of 4 px, a dashed line of 1 px, or a ring filled with paper. */
export type Paint = 'fill' | 'edge' | 'wall' | 'dashed' | 'ring';

export type ShapeClass = `${Paint} ${Tone}`;

/** One thing to draw. Lengths are CSS pixels from the top left of the scene. */
export type Shape =
  | { kind: 'path'; class: ShapeClass; d: string; mark?: undefined }
  | { kind: 'line'; class: ShapeClass; x1: number; y1: number; x2: number; y2: number; mark?: undefined }
  | { kind: 'rect'; class: ShapeClass; x: number; y: number; width: number; height: number; mark?: undefined }
  | TextShape
  | Mark;

/** What stands for one point of the curve, by the id of its event and with what is said of it: a dot or a ring, or a diamond drawn as a path around the same middle. */
export type Mark =
  | { kind: 'circle'; class: ShapeClass; cx: number; cy: number; r: number; mark: string; name: string }
  | { kind: 'path'; class: ShapeClass; d: string; cx: number; cy: number; mark: string; name: string };

export interface TextShape {
  kind: 'text';
  /** `label`, `number` or `page` (the page's own words), and the tone. */
  class: `${'label' | 'number' | 'page'} ${Tone}`;
  x: number;
  /** Baseline. */
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  mark?: undefined;
}

/** The same picture for those who cannot see it. */
export interface Table {
  head: string[];
  rows: string[][];
  /** More about each row, empty where there is nothing to say. */
  notes?: string[];
}

/** A picture without a DOM: drawn as an SVG string by the exporters and as elements by the views. */
export interface Scene {
  /** Distinguishes pictures on one page, for the ids of title and description. */
  id: string;
  width: number;
  height: number;
  title: string;
  description: string;
  shapes: Shape[];
  table: Table;
}

/** Where a chart goes: the popup is 368 px wide inside, the report page 720. Text stays at its size in both. */
export interface Frame {
  id: string;
  width: number;
  height: number;
  /** Text size, CSS pixels. */
  text: number;
}

export const NARROW = 368;
export const WIDE = 720;

/** Points of a path, rounded to tenths so that the same page gives the same bytes everywhere. */
export function at(x: number, y: number): string {
  return `${tenth(x)} ${tenth(y)}`;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
