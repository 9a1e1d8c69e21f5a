import { describe, expect, it } from 'vitest';
import { curveEvents } from '../../../src/report/chart/curve-events';
import { curveLines } from '../../../src/report/chart/curve-lines';
import { explainEvent } from '../../../src/report/chart/curve-words';
import { commitmentCurve } from '../../../src/report/chart/curve';
import { columns } from '../../../src/report/chart/text-width';
import { english } from '../../../src/report/words';
import { demoReading, demoReport } from '../../helpers/report';

const loss = { kind: 'pressure', points: -5, y: 600, text: 'Only 3 left' } as const;
const pressed = demoReport({
  curve: {
    ...demoReading().curve,
    points: [{ y: 600, trust: 5, deposit: loss }, ...demoReading().curve.points.slice(1)],
  },
});

describe('curveEvents', () => {
  it('tells what gives, what takes, what is asked and what is asked again, from top to bottom', () => {
    expect(curveEvents(pressed).map(({ id, kind, trust }) => [id, kind, trust])).toEqual([
      ['ask-2', 'ask', 14],
      ['deposit 0', 'deposit', 5],
      ['deposit 1', 'deposit', 21],
      ['ask-3', 'ask', 21],
      ['deposit 2', 'deposit', 29],
      ['deposit 3', 'deposit', 37],
      ['again ask-4', 'again', 37],
    ]);
  });

  it('leaves out what is no ask, and an ask whose goal is not on the curve', () => {
    expect(curveEvents(demoReport()).map(({ id }) => id)).not.toContain('again ask-1');
    const { asks } = demoReading();
    const others = asks.map((ask) => (ask.id === 'ask-4' ? { ...ask, goal: 'another' } : ask));
    expect(curveEvents(demoReport({ asks: others })).map(({ kind }) => kind)).not.toContain('again');
  });

  it('has a name for each, and the picture a mark', () => {
    const events = curveEvents(pressed);
    expect(events.map((event) => explainEvent(event, english)).slice(0, 3)).toEqual([
      '“Book a demo” asks 82 where trust is 14, 68 too early. Its cost: 64 for the ask itself; +18 for phone and company.',
      '−5 for pressure, “Only 3 left”: trust 5.',
      '+7 for the price, “29 € a month”: trust 21.',
    ]);
    const marks = commitmentCurve(pressed, { id: 'c', width: 368, height: 96, text: 12 }, english).shapes.flatMap(
      ({ mark }) => mark ?? [],
    );
    expect(marks).toEqual(events.map(({ id }) => id));
  });
});

describe('curveLines', () => {
  const lines = curveLines(pressed, 80, english);

  it('draws a line a point: trust as a bar, the ask at its cost', () => {
    expect(lines[0]).toBe('Visitors bring along a trust of 10.');
    expect(lines[1]).toMatch(/^ +14 % “Book a demo” +82 ▒▒▒▒·+● +14$/);
    expect(lines[2]).toBe('      Its cost: 64 for the ask itself; +18 for phone and company.');
    expect(lines[3]).toMatch(/^ +20 % pressure: “Only 3 left” +−5 ▒▒ +5$/);
    expect(lines.at(-1)).toBe('Trust does not reach the cost of the main ask anywhere on the page.');
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  it('has a sentence for a page without asks', () => {
    const none = demoReport({ asks: [], curve: { ...demoReading().curve, asks: [] } });
    expect(curveLines(none, 80, english)).toEqual(['No ask was found, so there is nothing to set against the trust.']);
  });
});
