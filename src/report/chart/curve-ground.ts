import type { Curve, Scale } from './curve-scale';
import type { Spot } from './place-labels';
import { at, type Shape } from './scene';

/** A level stretch of the ground, and the step at its end. */
interface Stretch {
  from: number;
  to: number;
  y: number;
  next: number;
}

/** The trust so far: an area with a stepped edge. */
export function drawGround(curve: Curve, scale: Scale): Shape[] {
  const steps = stretches(curve, scale).map(({ to, next }) => `H${Math.round(to)}V${Math.round(next)}`);
  const line = `M${at(0, Math.round(scale.y(curve.start)))}${steps.join('')}`;
  return [
    { kind: 'path', class: 'fill ground', d: `${line}V${scale.bottom}H0Z` },
    { kind: 'path', class: 'edge good', d: line },
  ];
}

/** The same edge as thin rectangles, so that labels can keep off it. */
export function groundEdges(curve: Curve, scale: Scale): Spot[] {
  return stretches(curve, scale).flatMap(({ from, to, y, next }) => [
    { x: from, y: y - 1, width: to - from, height: 2 },
    { x: to - 1, y: Math.min(y, next), width: 2, height: Math.abs(next - y) },
  ]);
}

function stretches(curve: Curve, scale: Scale): Stretch[] {
  const ends = [...curve.points.map(({ y, trust }) => ({ x: scale.x(y), y: scale.y(trust) }))];
  const starts = [{ x: 0, y: scale.y(curve.start) }, ...ends];
  return starts.map(({ x, y }, index) => {
    const end = ends[index] ?? { x: scale.frame.width, y };
    return { from: x, to: end.x, y, next: end.y };
  });
}
