import type { Report } from '../report';
import { whole } from '../rounding';
import type { Words } from '../words';
import { curveEvents } from './curve-events';
import { clamp } from './curve-scale';
import { curveTable, whereToAsk } from './curve-words';
import { cell, wrap } from './text';

/** Columns of the drawing, of the place and of the number beside it. */
const BAR = 25;
const PLACE = 6;
const NUMBER = 6;

/**
 * The commitment curve for a terminal of `width` columns, one line a point, from the top of the page down: trust so
 * far as a bar, an ask as a mark at its cost. A mark beyond the bar is asked on credit.
 */
export function curveLines(report: Report, width: number, words: Words): string[] {
  const { curve, mainAsk } = report;
  if (curve.asks.length === 0) return [words.curve.none];
  const { rows, notes = [] } = curveTable(report, words);
  const lines = curveEvents(report).flatMap((event, index) => {
    const share = Math.round((100 * clamp(event.y, 0, curve.height)) / Math.max(curve.height, 1));
    const [name = '', amount = ''] = rows[index] ?? [];
    const cost = event.kind === 'deposit' ? null : event.kind === 'ask' ? event.point.cost : event.ask.cost;
    const text = cell(name, width - PLACE - 2 * NUMBER - BAR - 1);
    const line = `${`${share} %`.padStart(PLACE - 1)} ${text}${amount.padStart(NUMBER)} ${bar(event.trust, cost)}${whole(event.trust).padStart(NUMBER)}`;
    return [line, ...wrap(notes[index] ?? '', width, ' '.repeat(PLACE))];
  });
  return [...wrap(words.curve.start(curve.start), width), ...lines, ...wrap(whereToAsk(curve, mainAsk, words), width)];
}

function bar(trust: number, cost: number | null): string {
  const column = (value: number): number => Math.round((clamp(value, 0, 100) / 100) * (BAR - 1));
  return Array.from({ length: BAR }, (_, at) =>
    cost !== null && at === column(cost)
      ? '●'
      : at <= column(trust)
        ? '▒'
        : cost !== null && at < column(cost)
          ? '·'
          : ' ',
  ).join('');
}
