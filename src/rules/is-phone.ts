import type { Reading } from '../reading/reading';

/** Viewports narrower than this are judged as phones and their screens as touched, CSS pixels: our calibration. */
const PHONE_WIDTH = 600;

/** True when the page was read in a window as narrow as a phone's. */
export function isPhone(view: Reading['view']): boolean {
  return view.width < PHONE_WIDTH;
}
