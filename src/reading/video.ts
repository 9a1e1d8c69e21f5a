import type { FrameFact, MediaFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import { isSeen } from './seen';

const PLAYERS =
  /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|vimeo\.com|wistia\.(com|net)|loom\.com|dailymotion\.com|vidyard\.com|brightcove\.net|jwplayer\.com|bunnycdn\.com|mediadelivery\.net|streamable\.com|bilibili\.com)$/;
/** Smaller players (CSS pixels) are trackers. Our calibration. */
const LEAST = 150;

/** The videos that a visitor can play, in document order; one that runs silently behind the text is decoration. */
export function videosOf(snapshot: Snapshot): (MediaFact | FrameFact)[] {
  const { media, frames } = snapshot.facts;
  const shown = (fact: MediaFact | FrameFact): boolean =>
    isSeen(fact) && fact.box.width >= LEAST && fact.overlay === null;
  const films = media.filter(
    (one) => one.kind === 'video' && shown(one) && (one.controls || !(one.autoplay && one.muted)),
  );
  const players = frames.filter((frame) => PLAYERS.test(frame.host) && shown(frame) && frame.box.height >= LEAST / 2);
  return [...films, ...players];
}
