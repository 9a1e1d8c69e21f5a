import { askName } from '../ask-name';
import type { Report } from '../report';
import { whole } from '../rounding';
import { shown } from '../page-text';
import type { Words } from '../words';
import { curveEvents, type CurveEvent } from './curve-events';
import { clamp, type Curve, type Scale } from './curve-scale';
import { meet, type Spot } from './place-labels';
import { WIDE, type Shape, type Table, type TextShape } from './scene';
import { textWidth } from './text-width';

/** Characters of the page's words beside a deposit: our calibration. */
const LONGEST_TEXT = 40;

/** The curve in sentences: what visitors bring along, one an ask, and where to ask. */
export function describeCurve(report: Pick<Report, 'curve' | 'asks' | 'mainAsk'>, words: Words): string {
  const { curve, mainAsk } = report;
  if (curve.asks.length === 0) return words.curve.none;
  const lines = curveEvents(report).flatMap((event) => (event.kind === 'ask' ? [nameEvent(event, words)] : []));
  return [words.curve.start(curve.start), ...lines, whereToAsk(curve, mainAsk, words)].join(' ').trimEnd();
}

/** One point of the curve in a sentence. */
export function nameEvent(event: CurveEvent, words: Words): string {
  const say = words.curve;
  const trust = whole(event.trust);
  if (event.kind === 'deposit') {
    const { kind, points, text } = event.deposit;
    return say.gives(
      shown(say.deposit(kind), LONGEST_TEXT),
      shown(text, LONGEST_TEXT),
      words.asks.signed(points),
      trust,
    );
  }
  if (event.kind === 'again') return say.again(askName(event.ask, words), whole(event.ask.cost), trust);
  const { cost, gap, jump } = event.point;
  return [say.asked(askName(event.ask, words), whole(cost), trust, gap), say.step(jump)].join(' ').trimEnd();
}

/** The same with what the cost of an ask is made of. */
export function explainEvent(event: CurveEvent, words: Words): string {
  return [nameEvent(event, words), words.curve.madeOf(costOf(event))].join(' ').trimEnd();
}

function costOf(event: CurveEvent): readonly string[] {
  return event.kind === 'ask' ? (event.ask?.costWhy ?? []).map((part) => shown(part)) : [];
}

/** Where trust reaches the cost of the main ask, as a sentence; empty on a page without one. */
export function whereToAsk(curve: Curve, mainAsk: string | null, words: Words): string {
  if (mainAsk === null) return '';
  if (curve.askHere === null) return words.curve.never;
  return words.curve.askHereAt(Math.round((100 * curve.askHere) / Math.max(curve.height, 1)));
}

/** Every point of the curve from top to bottom: what is given or asked, the trust by then, the gap and the step up. */
export function curveTable(report: Pick<Report, 'curve' | 'asks'>, words: Words): Table {
  const { asks, curve } = words;
  const events = curveEvents(report);
  return {
    head: [curve.columns.what, curve.columns.amount, asks.trust, asks.gap, curve.columns.step],
    rows: events.map((event) => eventRow(event, words)),
    notes: events.map((event) => words.curve.madeOf(costOf(event))),
  };
}

function eventRow(event: CurveEvent, words: Words): string[] {
  const { asks, curve, none } = words;
  const trust = whole(event.trust);
  if (event.kind === 'deposit') {
    const { kind, points, text } = event.deposit;
    const quote = shown(text, LONGEST_TEXT);
    const name = shown(curve.deposit(kind), LONGEST_TEXT);
    return [quote === '' ? name : `${name}: ${words.quoted(quote)}`, asks.signed(points), trust, none, none];
  }
  const name = words.quoted(askName(event.ask, words));
  if (event.kind === 'again') return [`${name} (${asks.again})`, whole(event.ask.cost), trust, none, none];
  const { cost, gap, jump } = event.point;
  return [name, whole(cost), trust, asks.signed(gap), asks.signed(jump)];
}

/** The “ask here” marker. */
export interface Marker {
  shapes: Shape[];
  /** Where labels should not lie. */
  spots: Spot[];
  /** Middle and width of its words under the picture, or null where trust never reaches the main ask. */
  words: { x: number; width: number } | null;
}

/** A dashed line where trust first reaches the cost of the main ask. */
export function askHereMarker(curve: Curve, scale: Scale, words: Words): Marker {
  if (curve.askHere === null) return { shapes: [], spots: [], words: null };
  const { frame, top, bottom } = scale;
  const x = clamp(scale.x(curve.askHere), 1, frame.width - 1);
  const width = textWidth(words.curve.askHere, frame.text);
  return {
    shapes: [{ kind: 'line', class: 'dashed ink', x1: x, y1: top, x2: x, y2: bottom }],
    spots: [{ x: x - 1, y: top, width: 2, height: bottom - top }],
    words: { x: clamp(x, width / 2, frame.width - width / 2), width },
  };
}

/** Names the ground by the trust at the end of the page, where it is high enough for words and nothing stands there. */
export function nameGround(
  curve: Curve,
  scale: Scale,
  taken: readonly Spot[],
  words: Words,
): { text: TextShape; spot: Spot }[] {
  const { frame, bottom } = scale;
  const trust = curve.points.at(-1)?.trust ?? curve.start;
  const text = words.curve.trust(trust);
  const width = textWidth(text, frame.text);
  const spot = { x: frame.width - width - 8, y: scale.y(trust) + 4, width, height: frame.text * 1.3 };
  if (spot.y + spot.height > bottom || taken.some((other) => meet(other, spot))) return [];
  const baseline = spot.y + frame.text;
  return [
    {
      text: {
        kind: 'text',
        class: 'label good',
        x: frame.width - 8,
        y: baseline,
        size: frame.text,
        anchor: 'end',
        text,
      },
      spot,
    },
  ];
}

/** The ends of the page under the picture, where the marker's words leave room for them. */
export function axisWords({ words: marker }: Marker, { frame }: Scale, words: Words): Shape[] {
  const space = frame.width >= WIDE ? 16 : 8;
  const y = frame.height - 3;
  const free = (from: number, to: number): boolean =>
    !marker || to + space < marker.x - marker.width / 2 || from - space > marker.x + marker.width / 2;
  const shapes: Shape[] = [];
  const size = frame.text;
  if (free(0, textWidth(words.curve.top, size))) {
    shapes.push({ kind: 'text', class: 'label muted', x: 0, y, size, anchor: 'start', text: words.curve.top });
  }
  if (free(frame.width - textWidth(words.curve.bottom, size), frame.width)) {
    shapes.push({
      kind: 'text',
      class: 'label muted',
      x: frame.width,
      y,
      size,
      anchor: 'end',
      text: words.curve.bottom,
    });
  }
  if (marker) {
    shapes.push({
      kind: 'text',
      class: 'label ink',
      x: marker.x,
      y,
      size,
      anchor: 'middle',
      text: words.curve.askHere,
    });
  }
  return shapes;
}
