import { askName } from '../ask-name';
import { shown } from '../page-text';
import type { Report } from '../report';
import { whole } from '../rounding';
import type { Words } from '../words';
import { curveEvents } from './curve-events';
import { drawGround, groundEdges } from './curve-ground';
import { clamp, scaleOf, type Curve, type Scale } from './curve-scale';
import { askHereMarker, axisWords, curveTable, describeCurve, explainEvent, nameGround } from './curve-words';
import { placeLabels, type Placed, type Spot, type Wanted } from './place-labels';
import { at, WIDE, type Frame, type Mark, type Scene, type Shape } from './scene';
import { gapState } from './tone';

/** Labels beyond this many hide the picture. Our calibration. */
const MOST_LABELS = { wide: 5, narrow: 4 };

/** Radius of a mark, and half the width of the bar that shows its gap. CSS pixels. */
const DOT = 5;
const BAR = 7;

/** Radius of the marks for what gives trust and for asks that return. CSS pixels. */
const SMALL = 3;

/** Lengths to which the page's words are cut until a label fits, characters. */
const WORDINGS = [32, 20, 12];

/** What is drawn of one ask. */
interface Dot {
  ask: Curve['asks'][number];
  text: string;
  x: number;
  y: number;
  /** Where the trust by then lies. */
  ground: number;
}

/**
 * The commitment curve: trust so far as a stepped ground that rises from left to right over the height of the page,
 * each ask a mark at its cost. Where a mark hangs above the ground the gap is shaded. Both share one scale of 0–100.
 */
export function commitmentCurve(
  report: Pick<Report, 'curve' | 'asks' | 'mainAsk' | 'firstAsk'>,
  frame: Frame,
  words: Words,
): Scene {
  const { curve } = report;
  const scale = scaleOf(curve, frame);
  const dots = dotsOf(report, scale, words);
  const marker = askHereMarker(curve, scale, words);
  const marks = dots.flatMap(dotSpots);
  const ground = nameGround(curve, scale, [...marks, ...marker.spots], words);
  const labels = placeLabels(wantedLabels(report, dots), {
    frame: { x: 0, y: 0, width: frame.width, height: scale.bottom },
    taken: [...marks, ...ground.map(({ spot }) => spot)],
    avoided: [...groundEdges(curve, scale), ...marker.spots],
    size: frame.text,
    most: frame.width >= WIDE ? MOST_LABELS.wide : MOST_LABELS.narrow,
  });
  return {
    id: frame.id,
    width: frame.width,
    height: frame.height,
    title: words.curve.title,
    description: describeCurve(report, words),
    shapes: [
      ...drawGround(curve, scale),
      ...marker.shapes,
      ...dots.flatMap(gapBar),
      ...marksOf(report, dots, scale, words),
      ...ground.map(({ text }) => text),
      ...labels.map((label) => drawLabel(label, dots, frame)),
      ...axisWords(marker, scale, words),
    ],
    table: curveTable(report, words),
  };
}

function dotsOf({ curve, asks }: Pick<Report, 'curve' | 'asks'>, scale: Scale, words: Words): Dot[] {
  return curve.asks.map((ask) => ({
    ask,
    text: askName(
      asks.find(({ id }) => id === ask.ask),
      words,
    ),
    x: clamp(scale.x(ask.y), BAR + 1, scale.frame.width - BAR - 1),
    y: scale.y(ask.cost),
    ground: scale.y(ask.trust),
  }));
}

function gapBar(dot: Dot): Shape[] {
  return dot.ask.gap > 0 ? [{ kind: 'rect', class: 'fill gap', ...barSpot(dot) }] : [];
}

/** A mark for every point, from left to right: small ones for what gives or takes trust and for asks that return. */
function marksOf(report: Pick<Report, 'curve' | 'asks'>, dots: readonly Dot[], scale: Scale, words: Words): Mark[] {
  return curveEvents(report).flatMap((event): Mark[] => {
    const name = explainEvent(event, words);
    if (event.kind === 'ask') return dots.filter(({ ask }) => ask === event.point).map((dot) => drawDot(dot, name));
    const cx = clamp(scale.x(event.y), SMALL, scale.frame.width - SMALL);
    const small = { kind: 'circle', cx, r: SMALL, mark: event.id, name } as const;
    if (event.kind === 'again') return [{ ...small, class: 'ring muted', cy: scale.y(event.ask.cost) }];
    return [{ ...small, class: event.deposit.points < 0 ? 'fill bad' : 'fill good', cy: scale.y(event.trust) }];
  });
}

/** Too early: a full dot. A little early: a diamond. In time: a ring. */
function drawDot({ ask, x, y }: Dot, name: string): Mark {
  const state = gapState(ask.gap);
  const arm = DOT + 1;
  if (state === 'warn') {
    const d = `M${at(x, y - arm)}L${at(x + arm, y)}L${at(x, y + arm)}L${at(x - arm, y)}Z`;
    return { kind: 'path', class: 'fill warn', d, cx: x, cy: y, mark: ask.ask, name };
  }
  if (state === 'bad') return { kind: 'circle', class: 'fill bad', cx: x, cy: y, r: DOT, mark: ask.ask, name };
  return { kind: 'circle', class: 'ring good', cx: x, cy: y, r: DOT - 1, mark: ask.ask, name };
}

function dotSpots(dot: Dot): Spot[] {
  const spot = { x: dot.x - DOT - 1, y: dot.y - DOT - 1, width: 2 * DOT + 2, height: 2 * DOT + 2 };
  return dot.ask.gap > 0 ? [spot, barSpot(dot)] : [spot];
}

function barSpot({ x, y, ground }: Dot): Spot {
  return { x: x - BAR, y, width: 2 * BAR, height: Math.max(ground - y, 0) };
}

/** Main ask first, then the widest gaps, then the first ask, then the dearest. */
function wantedLabels({ mainAsk, firstAsk }: Pick<Report, 'mainAsk' | 'firstAsk'>, dots: readonly Dot[]): Wanted[] {
  const rank = ({ ask }: Dot): number => {
    if (ask.ask === mainAsk) return 400;
    if (ask.gap > 0) return 200 + ask.gap;
    return ask.ask === firstAsk ? 150 : ask.cost;
  };
  return dots
    .toSorted((one, other) => rank(other) - rank(one) || one.ask.y - other.ask.y)
    .map((dot) => ({
      id: dot.ask.ask,
      wordings: [...new Set(WORDINGS.map((length) => labelText(shown(dot.text, length), dot.ask.cost)))],
      important: dot.ask.ask === mainAsk || gapState(dot.ask.gap) === 'bad',
      x: dot.x,
      y: dot.y,
    }));
}

/** The page's words are isolated, so that text from right to left cannot turn the number around. */
function labelText(text: string, cost: number): string {
  return `\u2068${text}\u2069 · ${whole(cost)}`;
}

function drawLabel({ id, text, anchor, x, y }: Placed, dots: readonly Dot[], { text: size }: Frame): Shape {
  const gap = dots.find(({ ask }) => ask.ask === id)?.ask.gap ?? 0;
  return { kind: 'text', class: gap > 0 ? 'page ink' : 'page muted', x, y, size, anchor, text };
}
