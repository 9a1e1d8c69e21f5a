/**
 * A rectangle in CSS pixels, in the coordinates of the top document (scroll added, frames translated),
 * rounded to whole pixels.
 */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
