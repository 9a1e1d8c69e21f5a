import { isRealAsk, type Ask } from '../reading/ask';

/** True for what stands in the frame of the site, which is the same on every page: header, menu, footer. */
export function isInFrame(ask: Ask): boolean {
  return ask.region === 'header' || ask.region === 'nav' || ask.region === 'footer';
}

/** True for a button in the header or its menu, and for what stays on screen: there from the start, before no part of the page. */
export function isAside(ask: Ask): boolean {
  return ask.pinned || ask.region === 'header' || ask.region === 'nav';
}

/**
 * What the page itself puts to a visitor, in reading order: real asks in its content, and buttons in its header, also
 * where the header is marked up as one menu. Plain links of menu and footer are ways around the site, and what stands
 * in an overlay is judged with the overlay.
 */
export function pageAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter(
    (ask) =>
      isRealAsk(ask) && ask.region !== 'footer' && ask.region !== 'dialog' && (!isInFrame(ask) || ask.buttonLike),
  );
}

/**
 * True for an ask whose size is known. One that neither label nor destination explains is booked at the middle of the
 * scale, which is no ground for points; words that say big without saying what ("Claim your offer") are big all the same.
 */
export function isSizeKnown(ask: Ask): boolean {
  return ask.kind !== 'unknown' || ask.class === 'high';
}
