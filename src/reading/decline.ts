import type { ActionFact } from '../facts/action';
import type { Snapshot } from '../facts/snapshot';
import { isRealAsk, type Ask } from './ask';
import type { Evidence } from './evidence';
import { gapBetween } from './near';
import type { OverlayReading } from './overlay';
import { isSeen } from './seen';
import { findPhrase, isPhrase, normalise } from './words/phrase';
import type { Words } from './words/words';

/** A way to say no that stands beside something to say yes to, or the lack of one. */
export interface Decline {
  /** Its words; for `none` those of the box that has no way out. */
  text: string;
  /** `shaming`: it makes the visitor say something poor of themselves. `close`: a sign that closes the box. `none`: nothing. */
  tone: 'plain' | 'shaming' | 'close' | 'none';
  /** What one says no to. */
  ask: string;
  /** Its type size as a share of that of the ask; null where there is nothing to compare. */
  fontShare: number | null;
  /** Contrast of its label against its background, 1–21, or null where a picture is behind it. */
  contrast: number | null;
  evidence: Evidence;
}

/** A refusal belongs to an ask within this distance, CSS pixels: as far as a reassurance reaches (our convention). */
const BESIDE = 200;
/** A box that covers less leaves the page free, and a button that floats beside it asks for no refusal; 0–1 (BETTERADS, as in the rule on overlays). */
const COVERS = 0.3;
/** Longer labels are sentences of the page, characters. Our calibration. */
const LONGEST = 120;

/** Buttons and links whose words shame the one who declines, with the phrase that says so. */
export function findShaming({ facts }: Snapshot, words: Words): { action: ActionFact; phrase: string }[] {
  return facts.actions.flatMap((action) => {
    if (!isSeen(action) || action.region === 'nav' || action.region === 'footer' || action.name.length > LONGEST)
      return [];
    const phrase = shameIn(action.name, words);
    return phrase === null ? [] : [{ action, phrase }];
  });
}

/** The phrase by which a refusal shames, or null. It has to be said by the visitor: "No, I …", "I'd rather …". */
export function shameIn(label: string, words: Words): string | null {
  const { shaming, declines, self } = words.pressure;
  const phrase = findPhrase(label, shaming, words.spaced);
  if (phrase === null || !words.spaced) return phrase;
  const said = normalise(label, true);
  const first = said.split(' ')[0] ?? '';
  const starts = [...declines, ...self].some((one) => normalise(one, true).split(' ')[0] === first);
  return starts || said.startsWith(normalise(phrase, true)) ? phrase : null;
}

/** Every refusal beside an ask, and every offer over the page with nothing to say no with. Consent banners have a law of their own. */
export function readDeclines(
  snapshot: Snapshot,
  words: Words,
  asks: readonly Ask[],
  overlays: readonly OverlayReading[],
): Decline[] {
  const { actions } = snapshot.facts;
  const legal = new Set(overlays.filter(({ kind }) => kind === 'consent' || kind === 'age').map(({ id }) => id));
  const shaming = new Set(findShaming(snapshot, words).map(({ action }) => action.id));
  const isPlain = (action: ActionFact): boolean => isPhrase(action.name, words.pressure.declines, words.spaced);
  const refusals = actions.filter(
    (action) =>
      isSeen(action) &&
      (shaming.has(action.id) || isPlain(action)) &&
      action.region !== 'nav' &&
      action.region !== 'footer' &&
      !(action.overlay !== null && legal.has(action.overlay)),
  );
  const refused = new Set(refusals.map(({ id }) => id));
  const yes = asks
    .filter((ask) => isRealAsk(ask))
    .flatMap((ask) => actions.filter(({ id }) => ask.actions.includes(id) && !refused.has(id)));
  const found = refusals.flatMap((action): { decline: Decline; overlay: string | null }[] => {
    const accept = acceptOf(action, yes);
    if (accept === null) return [];
    const share = accept.look.fontSize > 0 ? action.look.fontSize / accept.look.fontSize : null;
    const decline: Decline = {
      text: action.name,
      tone: shaming.has(action.id) ? 'shaming' : 'plain',
      ask: accept.name,
      fontShare: share === null ? null : Math.round(share * 100) / 100,
      contrast: action.look.textContrast,
      evidence: { selector: action.selector, label: action.name, snippet: action.snippet, box: action.box },
    };
    return [{ decline, overlay: action.overlay }];
  });
  const offers = overlays.filter(
    ({ id, kind, asks: inside, blocking, cover }) =>
      kind === 'offer' &&
      (blocking || cover > COVERS) &&
      inside.length > 0 &&
      !found.some(({ overlay }) => overlay === id),
  );
  return [
    ...found.map(({ decline }) => decline),
    ...offers.map((offer): Decline => ({
      text: offer.text,
      tone: offer.closeSize === null ? 'none' : 'close',
      ask: asks.find(({ id }) => offer.asks.includes(id))?.text ?? '',
      fontShare: null,
      contrast: null,
      evidence: offer.evidence,
    })),
  ];
}

/** What a refusal refuses: the largest thing to press in its box, else the nearest in its form or beside it. */
function acceptOf(action: ActionFact, yes: readonly ActionFact[]): ActionFact | null {
  const area = ({ box }: ActionFact): number => box.width * box.height;
  const over = yes.filter(({ overlay }) => overlay === action.overlay);
  if (action.overlay !== null) return over.toSorted((a, b) => area(b) - area(a))[0] ?? null;
  return (
    over
      .map((one) => ({ one, gap: gapBetween(one.box, action.box) }))
      .filter(({ one, gap }) => gap <= BESIDE || (action.form !== null && one.form === action.form))
      .toSorted((a, b) => a.gap - b.gap)[0]?.one ?? null
  );
}
