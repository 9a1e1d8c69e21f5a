import type { Snapshot } from '../facts/snapshot';
import type { VisitMeasure } from '../facts/timing';
import type { Ask } from './ask';
import type { Evidence } from './evidence';

/** How this one visit went. It differs from visit to visit: shown, never scored. Times in ms. */
export interface Visit {
  /** What the browser records at all. */
  records: readonly VisitMeasure[];
  /** The page was, or may have been, in the background while it loaded: its loading says nothing. */
  background: boolean;
  largestPaint: { time: number; evidence: Evidence } | null;
  layoutShift: { score: number; moved: Evidence[]; ask: { ask: Ask; by: number } | null };
  response: { time: number; evidence: Evidence } | null;
  firstPaint: number | null;
  load: number | null;
  /** Over the wire, where the browser tells; and how many answers it keeps the size of to itself. */
  bytes: number | null;
  requests: number;
  unknownSizes: number;
}

/** How long after everything was loaded a page in sight may still be painted, ms. Our calibration. */
const LATE = 1_000;

/** Reads how the visit went; of what moved, the ask that moved furthest. */
export function readVisit(snapshot: Snapshot, asks: readonly Ask[]): Visit {
  const { timing } = snapshot.facts;
  const { largestPaint, layoutShift, interaction, firstContentfulPaint, load } = timing;
  const shifted = layoutShift.moved.flatMap(({ by, actions }) => {
    const ask = asks.find((one) => one.actions.some((id) => actions.includes(id)));
    return ask ? [{ ask, by }] : [];
  });
  return {
    records: timing.records,
    // A browser that does not tell paints nothing in the background, so its first paint comes long after everything else.
    background: timing.hidden ?? (firstContentfulPaint !== null && load !== null && firstContentfulPaint > load + LATE),
    largestPaint: largestPaint && { time: largestPaint.time, evidence: evidenceOf(snapshot, largestPaint.selector) },
    layoutShift: {
      score: layoutShift.score,
      moved: layoutShift.moved.map(({ selector }) => evidenceOf(snapshot, selector)),
      ask: shifted[0] ?? null,
    },
    response: interaction && { time: interaction.time, evidence: evidenceOf(snapshot, interaction.selector) },
    firstPaint: firstContentfulPaint,
    load,
    bytes: timing.transferred,
    requests: timing.resources,
    unknownSizes: timing.unknownSizes,
  };
}

/** An element that is known by its selector alone, with the page's own words for it where it has some. */
function evidenceOf({ facts }: Snapshot, selector: string): Evidence {
  const same = <Fact extends { selector: string }>(list: readonly Fact[]): Fact | undefined =>
    list.find((fact) => fact.selector === selector);
  const action = same(facts.actions);
  const text = same(facts.texts);
  const media = same(facts.media);
  const found = action ?? text ?? media;
  return {
    selector,
    label: action?.name ?? text?.text ?? (media?.alt || media?.file) ?? '',
    snippet: '',
    box: found?.box ?? null,
  };
}
