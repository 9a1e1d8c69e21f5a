import type { Box } from '../facts/box';
import type { ElementFact } from '../facts/element';
import type { Snapshot } from '../facts/snapshot';
import type { Ask } from './ask';
import type { Evidence } from './evidence';
import type { HeadlineReading } from './headline';
import { isSeen } from './seen';

/** Something that moves or sounds without being asked to. */
export interface Motion {
  /** `sound`: heard without a click. `loop`: a silent film without a pause. `turning`: one place that shows several things in turn. `moving`: a large part that never rests. */
  kind: 'sound' | 'loop' | 'turning' | 'moving';
  /** What to call it: its words or its alternative text, may be empty. */
  text: string;
  /** What stands inside it. */
  holds: 'headline' | 'ask' | null;
  /** False where it is built to turn and only a script could say whether it does so by itself. */
  byItself: boolean;
  box: Box;
  evidence: Evidence;
}

/** From this share of the viewport's area on, a movement is large, 0–1 (evidence, rule hook.motion). */
const LARGE = 0.1;

/** Everything that moves or sounds by itself, in document order within each kind. */
export function readMotions(snapshot: Snapshot, headline: HeadlineReading, asks: readonly Ask[]): Motion[] {
  const { media, frames, motions, texts } = snapshot.facts;
  const screen = snapshot.viewport.width * snapshot.viewport.height;
  const holds = (box: Box): Motion['holds'] => {
    if (headline.found !== null && isWithin(headline.found.box, box)) return 'headline';
    return asks.some((ask) => ask.primary && isWithin(ask.box, box)) ? 'ask' : null;
  };
  const textIn = (box: Box): string =>
    texts.find((text) => isSeen(text) && text.words > 0 && isWithin(text.box, box))?.text ?? '';
  const of = (
    fact: ElementFact,
    rest: Pick<Motion, 'kind' | 'text' | 'byItself'>,
    within: Motion['holds'] = null,
  ): Motion => ({
    ...rest,
    holds: within,
    box: fact.box,
    evidence: { selector: fact.selector, label: rest.text, snippet: `<${fact.tag}>`, box: fact.box },
  });
  const playing = media.filter(({ autoplay, kind, hiddenBy }) => autoplay && (kind === 'audio' || hiddenBy === null));
  const films = frames.filter((frame) => frame.autoplay && isSeen(frame));
  return [
    ...playing.filter(({ muted }) => !muted).map((one) => of(one, { kind: 'sound', text: one.alt, byItself: true })),
    ...films.filter(({ muted }) => !muted).map((one) => of(one, { kind: 'sound', text: one.title, byItself: true })),
    ...playing
      .filter(({ kind, muted, controls }) => kind === 'video' && muted && !controls)
      .map((one) =>
        of(one, {
          kind: 'loop',
          text: one.alt,
          byItself: true,
        }),
      ),
    ...films
      .filter(({ muted }) => muted)
      .map((one) =>
        of(one, {
          kind: 'loop',
          text: one.title,
          byItself: true,
        }),
      ),
    ...motions
      .filter(({ kind }) => kind === 'carousel')
      .map((one) =>
        of(
          one,
          {
            kind: 'turning',
            text: textIn(one.box),
            byItself: one.self !== '',
          },
          holds(one.box),
        ),
      ),
    ...motions
      .filter(({ kind, box }) => kind !== 'carousel' && visibleArea(box, snapshot) >= LARGE * screen)
      .map((one) => of(one, { kind: 'moving', text: textIn(one.box), byItself: true }, holds(one.box))),
  ];
}

/** The middle of one box lies in the other. */
function isWithin(inner: Box, outer: Box): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height;
}

/** A track of slides is longer than the screen is wide: what counts is what is seen of it. CSS pixels². */
function visibleArea(box: Box, { viewport }: Snapshot): number {
  const width = Math.min(box.x + box.width, viewport.width) - Math.max(box.x, 0);
  return Math.max(0, width) * Math.min(box.height, viewport.height);
}
