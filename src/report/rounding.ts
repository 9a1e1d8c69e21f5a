import { speak } from '../rules/fill';
import type { Voice } from '../rules/voice';

/** A score, cost, trust or gap as people read it: a whole number with a real minus. */
export function whole(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${-rounded}` : `${Math.abs(rounded)}`;
}

/** Points of the total as people read them: whole, one decimal below 1, empty when they would read as none. */
export function pointsText(points: number, { voice }: { voice: Voice }): string {
  if (points >= 0.95) return String(Math.round(points));
  return points >= 0.05 ? speak({ decimal: points, digits: 1 }, voice) : '';
}

/** Two decimals: enough for the sums to add up again, and no floating-point dust in the file. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
