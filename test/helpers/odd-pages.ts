import type { Box } from '../../src/facts/box';
import type { PageType } from '../../src/reading/page-type';
import type { Reading } from '../../src/reading/reading';

/** Parts of a reading that most rules have a case for. */

/** A language that no words file knows. */
export const foreign: Partial<Reading> = { language: { code: 'fi', source: 'html', known: false, why: [] } };

/** A frame of another host that could not be read, 400 px high. */
export function frameAt(y: number): Partial<Reading> {
  return { blindSpots: [{ what: 'a frame from other.test', box: { x: 0, y, width: 800, height: 400 } }] };
}

/** Something unread that may be anywhere. */
export const cutShort: Partial<Reading> = { blindSpots: [{ what: 'the rest of a very long page', box: null }] };

export function pageOf(type: PageType): Partial<Reading> {
  return { page: { type, source: 'guessed', why: [] } };
}

/** A box of button size at a height, CSS pixels. */
export function at(y: number, rest: Partial<Box> = {}): Box {
  return { x: 100, y, width: 200, height: 44, ...rest };
}
