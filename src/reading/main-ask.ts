import { isRealAsk, type Ask } from './ask';

/** Share of viewing time by screenful (NNG-SCROLL, 120 people, desktop 2018); at most 1 % each below the sixth. */
const VIEWING = [0.57, 0.17, 0.07, 0.05, 0.03, 0.02];
const VIEWING_BELOW = 0.01;
/** What even an ask that few scroll to counts for: a form at the foot of the page may still be what the page is for. Our calibration. */
const FLOOR = 0.3;
/** An ask that stands only in header, footer or a pinned bar is the site's, the same on every page: a quarter. Our calibration. */
const FRAME = 0.25;

/** Header, menu, or pinned to every screen: the site's, and not a step of the page. */
export function isFrame(ask: Ask): boolean {
  return ask.pinned || ask.region === 'header' || ask.region === 'nav';
}
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
 * in the first screen over the form that the page leads to.
 */
export function findMainAsk(asks: readonly Ask[]): Ask | null {
  const real = asks.filter(isRealAsk).filter((ask) => ask.region !== 'dialog');
  const strongest = new Map<number, number>();
  for (const { screenful, prominence } of real) {
    strongest.set(screenful, Math.max(strongest.get(screenful) ?? 0, prominence));
  }
  let best: { ask: Ask; weight: number } | null = null;
  for (const goal of new Set(real.filter((ask) => ask.primary || ask.buttonLike).map((ask) => ask.goal))) {
    const places = real.filter((ask) => ask.goal === goal);
    const attention = places.reduce((sum, place) => sum + attentionTo(place, strongest), 0);
    // in the page's own words before those of its frame, and at the price of the place where it costs most
    const own = places.filter((place) => !isFrame(place) && place.region !== 'footer');
    const ask = mostSeen(own.length > 0 ? own : places, strongest);
    if (!ask) continue;
    const frame = own.length > 0 ? 1 : FRAME;
    const weight = Math.max(...places.map(({ cost }) => cost)) * (FLOOR + Math.min(1, attention)) * frame;
    if (!best || weight > best.weight) best = { ask, weight };
  }
  return best?.ask ?? mostProminent(real);
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

/** The first prominent ask that a visitor meets: the most prominent of the first screenful, else the first down the page. */
export function findFirstAsk(asks: readonly Ask[], viewHeight: number): Ask | null {
  const real = asks.filter(isRealAsk);
  const onScreen = real.filter((ask) => ask.screenful === 1 && ask.box.y + ask.box.height / 2 <= viewHeight);
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
