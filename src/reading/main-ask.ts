import { isRealAsk, type Ask } from './ask';
import { ASK_MODEL } from './ask-model';
import { isBegun } from './begun-form';
import type { FormReading } from './form';

/** Share of viewing time by screenful (NNG-SCROLL, 120 people, desktop 2018); at most 1 % each below the sixth. */
const VIEWING = [0.57, 0.17, 0.07, 0.05, 0.03, 0.02];
const VIEWING_BELOW = 0.01;
/** What even an ask that few scroll to counts for: a form at the foot of the page may still be what the page is for. Our calibration. */
const FLOOR = 0.3;
/** An ask that stands only in header, footer or a pinned bar is the site's, the same on every page: a fifth. Our calibration. */
const FRAME = 0.2;
/** Where the page itself only invites to look, a demo, a quote or a purchase in its header counts with a larger share. Our calibration. */
const ONLY_FRAME = 0.4;
/** To follow, star or share leads away from the page: it counts less than any look at the page itself. Our calibration. */
const SOCIAL = 0.2;
/** To write a message is what is left to those who are not ready for what the page offers: less than an offer of its own. Our calibration. */
const MESSAGE = 0.75;
/** A newsletter is asked for beside nearly everything else: half, where the page starts with an offer. Our calibration. */
const LETTER = 0.5;
/** An answer or the next step is on the way to what is asked, and not it: a fifth. Our calibration. */
const ANSWER = 0.2;
/** Words without the look of a button ask less loudly. Our calibration. */
const PLAIN = 0.7;
/** The loud button that a page opens with and that leads down the page stands for what it leads to: the cost of a light commitment. Our calibration. */
const LEADS_DOWN = 30;
/** As loud as this share of the loudest in the first screenful. Our calibration. */
const LOUD = 0.8;
/** Beside what a page offers from the start, these are the second way. */
const NO_OFFER: readonly Ask['kind'][] = ['contact', 'newsletter', 'social', 'call', 'chat', 'unknown'];
/** What neither label nor target tells counts as half of the middle, unless it is the first thing that is asked and the only offer. Our calibration. */
const UNTOLD = 0.5;

/** Header, menu, or pinned to every screen: the site's, and not a step of the page. */
export function isFrame(ask: Ask): boolean {
  return ask.pinned || ask.region === 'header' || ask.region === 'nav';
}
/** What a shop asks for with a button of its own. */
const SHOP: readonly Ask['kind'][] = ['cart', 'buy'];
/** Other ways to pay for the same thing, beside the button of the shop itself. */
const WALLET = /\b(?:(?:shop|apple|google|amazon|samsung|g) ?pay|paypal|klarna|venmo|revolut|mercado ?pago|paypay)\b/i;
/** A pinned ask of up to this cost belongs to the frame of the site, not to its first step (evidence, first.value-first). */
const PINNED_MOST = 45;

/** Share of a visitor's time that the n-th screenful gets, n from 1. */
export function viewingShare(screenful: number): number {
  return VIEWING[screenful - 1] ?? VIEWING_BELOW;
}

/**
 * The ask that the page is for: the goal whose cost times attention is highest. Attention is the viewing time of each
 * place where it is asked, times how it stands out there beside the strongest ask of the same screenful. Cost alone
 * would pick a phone number in the last band over the trial that every band offers; attention alone the harmless link
 * in the first screen over the form that the page leads to. `promise` is what the page says first: headline and subhead.
 * `viewHeight` in CSS pixels.
 */
export function findMainAsk(
  asks: readonly Ask[],
  forms: readonly FormReading[],
  promise: string,
  viewHeight: number,
): Ask | null {
  const main = heaviest(
    asks.filter(isRealAsk).map((ask) => fromItsForm(ask, forms, viewHeight)),
    forms,
    promise,
  );
  return asks.find((ask) => ask.id === main?.id) ?? null;
}

/** What a button that only leads down the page stands for: the dearest button of the page's own, else itself. */
export function standsFor(main: Ask | null, asks: readonly Ask[]): Ask | null {
  if (main?.kind !== 'scroll') return main;
  const offers = asks.filter((ask) => isRealAsk(ask) && isOwn(ask) && ask.buttonLike && ask.class === 'high');
  return offers.toSorted((a, b) => b.cost - a.cost)[0] ?? main;
}

/** An ask at the end of a form that starts in the first screenful is met there, with its first field. */
function fromItsForm(ask: Ask, forms: readonly FormReading[], viewHeight: number): Ask {
  if (ask.screenful === 1 || ask.form === null) return ask;
  const form = forms.find(({ id }) => id === ask.form);
  const first = form?.fields.find((field) => field.visible);
  if (!form || !first || ask.box.y > form.box.y + form.box.height) return ask;
  return first.box.y + first.box.height <= viewHeight ? { ...ask, screenful: 1 } : ask;
}

function heaviest(every: readonly Ask[], forms: readonly FormReading[], promise: string): Ask | null {
  const shop = every.some((ask) => isOwn(ask) && SHOP.includes(ask.kind) && !WALLET.test(ask.text));
  const all = shop ? every.filter(({ text }) => !WALLET.test(text)) : every;
  const outside = all.filter((ask) => ask.region !== 'dialog');
  // where nothing of the page itself asks, the dialog before it is what there is
  const real = outside.some((ask) => isOwn(ask) && (ask.buttonLike || ask.screenful === 1)) ? outside : all;
  const strongest = new Map<number, number>();
  for (const { screenful, prominence } of real) {
    strongest.set(screenful, Math.max(strongest.get(screenful) ?? 0, prominence));
  }
  // a bar that follows down the page with the page's own kind of button is the page's, and no part of the site's frame
  const pressed = new Set(real.filter((ask) => isOwn(ask) && hasLook(ask)).map(({ kind }) => kind));
  const follows = (ask: Ask): boolean => ask.pinned && ask.region === 'sticky' && pressed.has(ask.kind);
  const asksOwn = real.some((ask) => isOwn(ask) && ask.buttonLike && ask.class !== 'low');
  const offers = real.some((ask) => isOffer(ask, promise));
  let best: { ask: Ask; weight: number } | null = null;
  for (const places of byPurpose(real)) {
    if (!places.some((ask) => ask.primary || ask.buttonLike || opens(ask))) continue;
    const attention = places.reduce((sum, place) => sum + attentionTo(place, strongest), 0);
    const ours = places.filter(isOwn);
    const own = ours.length > 0 ? ours : places.filter(follows);
    // in the page's own words before those of its frame, and at the price of the place where it costs most
    const ended = own.filter((ask) => !isStep(ask, forms));
    const ask =
      mostSeen(ended.length > 0 ? ended : places.filter((one) => !isStep(one, forms)), strongest) ?? places[0];
    if (!ask) continue;
    const frame = own.length > 0 ? 1 : ask.class === 'high' && !asksOwn ? ONLY_FRAME : FRAME;
    const cost = Math.max(...places.map((place) => worthOf(place, strongest))) * shareOfKind(ask, offers);
    const weight = cost * (FLOOR + Math.min(1, attention)) * frame * shareOfLook(places);
    if (!best || weight > best.weight) best = { ask, weight };
  }
  return best?.ask ?? mostProminent(real);
}

const isOwn = (ask: Ask): boolean => !isFrame(ask) && ask.region !== 'footer';

/** Text or a tile in the first screenful that asks for more than a look. */
const opens = (ask: Ask): boolean => ask.region === 'hero' && ask.screenful === 1 && ask.class !== 'low';

/** The cost that an ask stands for: a cart for the purchase that it begins, a loud button at the top for what it leads down to. */
function worthOf(ask: Ask, strongest: ReadonlyMap<number, number>): number {
  if (ask.kind === 'cart') return ASK_MODEL.buy.cost;
  const loud = ask.prominence >= LOUD * (strongest.get(ask.screenful) ?? 0);
  const leads = ask.kind === 'scroll' && ask.buttonLike && isOwn(ask) && ask.screenful === 1 && loud;
  return leads ? LEADS_DOWN : ask.cost;
}

/** How much of its weight an ask keeps by what it looks like: mere words keep less. */
function shareOfLook(places: readonly Ask[]): number {
  return places.some(hasLook) ? 1 : PLAIN;
}

const hasLook = ({ buttonLike, contrast }: Ask): boolean => buttonLike || contrast !== 1;

/** What the page offers from the start: an ask of its own that costs more than a look, in the first screenful or named by its headline. */
function isOffer(ask: Ask, promise: string): boolean {
  if (!isOwn(ask) || ask.class === 'low' || !ask.buttonLike || NO_OFFER.includes(ask.kind)) return false;
  const said = stemsOf(promise);
  return ask.screenful === 1 || stemsOf(ask.text).some((stem) => said.includes(stem));
}

/** The beginnings of the longer words of a text: "download" and "downloading" are one. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));
}

/** How much of its cost an ask counts with, by what it asks for. `offers`: the page starts with more than a message. */
function shareOfKind({ kind, screenful }: Ask, offers: boolean): number {
  if (kind === 'social') return SOCIAL;
  if (kind === 'question') return ANSWER;
  if (kind === 'newsletter' && offers && screenful > 1) return LETTER;
  if (kind === 'contact' && offers) return MESSAGE;
  return kind === 'unknown' && (screenful > 1 || offers) ? UNTOLD : 1;
}

/** The asks in sets that mean one thing: the same goal, or the same words for the same kind. */
function byPurpose(asks: readonly Ask[]): Ask[][] {
  const goals = new Map<string, Ask[]>();
  const words = new Map<string, Ask[]>();
  for (const ask of asks) {
    const said = `${ask.kind} ${ask.text.toLowerCase()}`;
    const places = goals.get(ask.goal) ?? words.get(said) ?? [];
    places.push(ask);
    goals.set(ask.goal, places);
    if (!words.has(said)) words.set(said, places);
  }
  return [...new Set(goals.values())];
}

/** "Next" within a form that ends with another button: it does not name what the form asks for. */
function isStep(ask: Ask, forms: readonly FormReading[]): boolean {
  const form = ask.vague ? forms.find(({ id }) => id === ask.form) : undefined;
  return form !== undefined && form.steps > 1 && form.submit !== ask.text;
}

/** Viewing time of its screenful, times how it stands out there; `strongest` is the greatest prominence by screenful. */
function attentionTo({ screenful, prominence }: Ask, strongest: ReadonlyMap<number, number>): number {
  const most = strongest.get(screenful) ?? 0;
  return viewingShare(screenful) * (most > 0 ? Math.sqrt(prominence / most) : 1);
}

function mostSeen(asks: readonly Ask[], strongest: ReadonlyMap<number, number>): Ask | null {
  let best: Ask | null = null;
  for (const ask of asks) if (!best || attentionTo(ask, strongest) > attentionTo(best, strongest)) best = ask;
  return best;
}

/** The first prominent ask that a visitor meets: the most prominent of the first screenful or of a form that begins there, else the first down the page. */
export function findFirstAsk(asks: readonly Ask[], forms: readonly FormReading[], viewHeight: number): Ask | null {
  const real = asks.filter(isRealAsk);
  const onScreen = real.filter(
    (ask) => (ask.screenful === 1 && ask.box.y + ask.box.height / 2 <= viewHeight) || isBegun(ask, forms, viewHeight),
  );
  const own = onScreen.filter((ask) => !isFrame(ask));
  // the site's own bar counts where the page itself asks for nothing in view, and only for more than a look
  const frame = onScreen.filter((ask) => isFrame(ask) && ask.cost > PINNED_MOST);
  return (
    mostProminent(own) ??
    mostProminent(frame) ??
    real.find((ask) => !isFrame(ask)) ??
    mostProminent(onScreen) ??
    real[0] ??
    null
  );
}

function mostProminent(asks: readonly Ask[]): Ask | null {
  let best: Ask | null = null;
  for (const ask of asks) if (!best || ask.prominence > best.prominence) best = ask;
  return best;
}
