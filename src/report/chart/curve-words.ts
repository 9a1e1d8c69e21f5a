import { askName } from '../ask-name';
import type { Report } from '../report';
import { whole } from '../rounding';
import { english, type Words } from '../words';
import { clamp, type Curve, type Scale } from './curve-scale';
import { meet, type Spot } from './place-labels';
import { WIDE, type Shape, type Table, type TextShape } from './scene';
import { textWidth } from './text-width';

/** The curve in sentences, one an ask, and where to ask. */
export function describeCurve(
  { curve, asks, mainAsk }: Pick<Report, 'curve' | 'asks' | 'mainAsk'>,
  words: Words,
): string {
  if (curve.asks.length === 0) return words.curve.none;
  const lines = curve.asks.map(({ ask, cost, trust, gap }) =>
    words.curve.dot(
      askName(
        asks.find(({ id }) => id === ask),
        words,
      ),
      whole(cost),
      whole(trust),
      gap,
    ),
  );
  return [...lines, whereToAsk(curve, mainAsk, words)].join(' ').trimEnd();
}

/** Where trust reaches the cost of the main ask, as a sentence; empty on a page without one. */
export function whereToAsk(curve: Curve, mainAsk: string | null, words: Words = english): string {
  if (mainAsk === null) return '';
  if (curve.askHere === null) return words.curve.never;
  return words.curve.askHereAt(Math.round((100 * curve.askHere) / Math.max(curve.height, 1)));
}

/** Every ask on the curve with its cost, the trust by then and the gap, in reading order. */
export function curveTable({ curve, asks }: Pick<Report, 'curve' | 'asks'>, words: Words): Table {
  return {
    head: [words.asks.ask, words.asks.cost, words.asks.trust, words.asks.gap],
    rows: curve.asks.map(({ ask, cost, trust, gap }) => [
      askName(
        asks.find(({ id }) => id === ask),
        words,
      ),
      whole(cost),
      whole(trust),
      words.asks.signed(gap),
    ]),
  };
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
