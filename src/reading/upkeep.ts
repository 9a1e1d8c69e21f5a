import { isFiller } from './filler';
import type { MediaFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Evidence } from './evidence';
import { isSeen } from './seen';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A sign that nobody looks after the page. */
export interface Flaw {
  kind:
    | 'placeholder'
    | 'broken'
    | 'expired'
    /** A year of copyright or of the last change that is long past. */
    | 'old'
    /** A link to a place on the page that is not there. */
    | 'dead';
  text: string;
  evidence: Evidence;
}

/** True for what tells more than that nobody looked lately. */
export function isGrave({ kind }: Flaw): boolean {
  return kind === 'placeholder' || kind === 'broken' || kind === 'expired';
}

const PLACEHOLDER =
  /lorem ipsum|dolor sit amet|consectetur adipisci|\[(?:your|insert|company|name|placeholder)[^\]]{0,30}\]|\byour (?:headline|tagline|text) (?:goes )?here\b|\bplaceholder text\b/i;
const COPYRIGHT = /©|\(c\)|copyright/i;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** The last year is not long past in January: a year is old when a whole one lies between. */
const OLD = 2;
/** Longer texts name years of their own history. Words, our calibration. */
const LONGEST = 30;
/** Smaller pictures count visits, CSS pixels. */
const SEEN = 16;
/** More pictures than this that are missing together, and most of all, are missing for one reason. Our calibration. */
const FEW = 2;
/** Fragments that scripts read as addresses or names of their own. */
const ROUTED = /#(?:$|[!/:?~]|.*[=&/])/;

/** The newest year that a text names, or null. */
function newestYear({ text }: TextFact): number | null {
  const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * What tells that a page is not looked after. "Now" is the year in which the page was read, which the snapshot holds:
 * the same snapshot is always read alike.
 */
export function readFlaws(snapshot: Snapshot, words: Words): Flaw[] {
  const { texts, media, actions } = snapshot.facts;
  const now = Number(snapshot.takenAt.slice(0, 4));
  const seen = texts.filter((text) => isSeen(text) && text.overlay === null);
  const say = (text: TextFact, kind: Flaw['kind']): Flaw => ({
    kind,
    text: text.text,
    evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
  });
  const written = seen.flatMap((text): Flaw[] => {
    if (PLACEHOLDER.test(text.text) || isFiller(text.text)) return [say(text, 'placeholder')];
    const year = text.words <= LONGEST ? newestYear(text) : null;
    if (year === null) return [];
    const changed = COPYRIGHT.test(text.text) || hasPhrase(text.text, words.updated, words.spaced);
    if (changed) return year <= now - OLD ? [say(text, 'old')] : [];
    const ends = text.region !== 'footer' && hasPhrase(text.text, words.until, words.spaced);
    return ends && year < now ? [say(text, 'expired')] : [];
  });
  const pictures = media.filter(
    (one) => one.kind === 'image' && isSeen(one) && one.box.width >= SEEN && one.box.height >= SEEN,
  );
  const lost = pictures.filter((one) => one.broken);
  // where most pictures are missing, so was the line to where they come from
  const name = ({ alt, file }: MediaFact): string => (/[\p{L}\p{N}]/u.test(alt) ? alt : file);
  const broken = (lost.length > FEW && 2 * lost.length > pictures.length ? [] : lost).map((one): Flaw => ({
    kind: 'broken',
    text: name(one),
    evidence: { selector: one.selector, label: name(one), snippet: `<${one.tag}>`, box: one.box },
  }));
  const dead = actions
    .filter(
      (action) =>
        isSeen(action) &&
        action.overlay === null &&
        action.destination === 'anchor' &&
        action.target === null &&
        action.role === 'link' &&
        action.states.length === 0 &&
        action.name !== '' &&
        !ROUTED.test(action.href?.slice(action.href.indexOf('#')) ?? '#'),
    )
    .map((action): Flaw => ({
      kind: 'dead',
      text: action.name,
      evidence: { selector: action.selector, label: action.name, snippet: action.snippet, box: action.box },
    }));
  return [...written, ...broken, ...dead];
}
