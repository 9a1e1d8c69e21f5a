import { isRealAsk, type Ask } from '../reading/ask';
import type { Box } from '../facts/box';
import type { FormReading } from '../reading/form';
import { distance } from './distance';

/** Every place at which the page asks the same as this ask does, in reading order. */
export function whereAsked(asks: readonly Ask[], ask: Ask): Ask[] {
  const places = asks.filter((other) => isRealAsk(other) && other.goal === ask.goal);
  return places.length > 0 ? places : [ask];
}

/**
 * True when a box stands beside an ask: within `most` CSS pixels of one of its places, or inside the form that the
 * ask submits, stands in or leads to.
 */
export function isBesideAsk(box: Box, places: readonly Ask[], forms: readonly FormReading[], most: number): boolean {
  return places.some((place) => {
    const form = forms.find(({ id }) => id === place.form);
    return distance(box, place.box) <= most || (form !== undefined && distance(box, form.box) === 0);
  });
}
