import { styleOf, type Walk, type Walked } from './walk';

/** A sticky box is on screen throughout when what it sticks in is at least this share of the page. Our calibration. */
const THROUGHOUT = 0.5;

/** On screen whatever the scroll position: fixed, or sticky along most of the page. */
export function isPinned(walk: Walk, record: Walked): boolean {
  if (record.position === 'fixed') return record.fixed;
  if (record.position !== 'sticky') return false;
  const style = styleOf(record);
  if (style === null || (style.top === 'auto' && style.bottom === 'auto')) return false;
  return record.parent !== null && record.parent.height >= THROUGHOUT * walk.height;
}
