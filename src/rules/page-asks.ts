import { isRealAsk, type Ask } from '../reading/ask';

/**
 * What the page itself puts to a visitor, in reading order: real asks in its content, and buttons in its header.
 * Menu and footer links are ways around the site, and what stands in an overlay is judged with the overlay.
 */
export function pageAsks(asks: readonly Ask[]): Ask[] {
  return asks.filter(
    (ask) =>
      isRealAsk(ask) &&
      ask.region !== 'nav' &&
      ask.region !== 'footer' &&
      ask.region !== 'dialog' &&
      (ask.region !== 'header' || ask.buttonLike),
  );
}
