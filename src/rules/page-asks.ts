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
  const buttons = asks.filter((ask) => isRealAsk(ask) && isInFrame(ask) && ask.buttonLike);
  return asks.filter(
    (ask) =>
      isRealAsk(ask) &&
      ask.region !== 'footer' &&
      ask.region !== 'dialog' &&
      (!isInFrame(ask) || (ask.buttonLike && !isMenuItem(ask, buttons))),
  );
}

/** From so many buttons alike in one row on, they are the menu of the site. Our calibration. */
const MENU = 5;

/** True for one of a row of buttons alike in the frame of the site: a menu whose items are drawn as buttons. */
function isMenuItem({ box }: Ask, buttons: readonly Ask[]): boolean {
  const row = buttons.filter((one) => isClose(one.box.y, box.y) && isClose(one.box.height, box.height));
  return row.length >= MENU;
}

/** Lengths that are drawn the same, CSS pixels. */
const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= 2;

/** From this height on a button is a card to pick from, CSS pixels; fewer of one size are no set. Our calibration. */
const CARD = { height: 72, several: 4 };

/**
 * Asks that are one choice for a person share a key: the answers of a question, what one form holds, the ways to an
 * account, the store badges of an app, a set of cards of one size.
 */
export function choiceOf(ask: Ask, asks: readonly Ask[]): string {
  if (ask.kind === 'account' || ask.kind === 'account_sso') return 'account';
  if (ask.form !== null) return `form ${ask.form}`;
  if (ask.kind === 'question' || ask.kind === 'install') return ask.kind;
  const { width, height } = ask.box;
  const alike = asks.filter(({ box }) => isClose(box.width, width) && isClose(box.height, height));
  if (height >= CARD.height && alike.length >= CARD.several) return `cards ${Math.round(width)}`;
  return ask.text === '' ? ask.goal : `label ${ask.text.toLowerCase()}`;
}

/**
 * True for an ask whose size is known. One that neither label nor destination explains is booked at the middle of the
 * scale, which is no ground for points; words that say big without saying what ("Claim your offer") are big all the same.
 */
export function isSizeKnown(ask: Ask): boolean {
  return ask.kind !== 'unknown' || ask.class === 'high';
}
