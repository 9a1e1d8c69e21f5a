import { describe, expect, it } from 'vitest';
import { commitmentCurve } from '../../../src/report/chart/curve';
import { NARROW, type Frame, type Scene, type Shape } from '../../../src/report/chart/scene';
import { ask } from '../../helpers/reading';
import { curveAsk, demoReading, demoReport } from '../../helpers/report';
import { english } from '../../../src/report/words';

const frame: Frame = { id: 'curve', width: NARROW, height: 110, text: 12 };

const texts = (scene: Scene): string[] =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text.replace(/[\u2068\u2069]/g, '')] : []));
const marks = (scene: Scene): Shape[] => scene.shapes.filter((shape) => shape.mark?.startsWith('ask-'));

/** The demo page with asks of these costs where trust is 40. */
function withCosts(costs: number[]): Scene {
  const asks = costs.map((cost, index) => ask(`Ask ${index}`, { id: `ask-${index}`, cost }));
  const points = costs.map((cost, index) => curveAsk(`ask-${index}`, 300 * (index + 1), cost, 40));
  return commitmentCurve(
    demoReport({ asks, mainAsk: null, curve: { ...demoReading().curve, asks: points } }),
    frame,
    english,
  );
}

describe('commitmentCurve', () => {
  const scene = commitmentCurve(demoReport(), frame, english);

  it('tells states apart by shape: full above 15, a diamond up to 15, a ring on the ground', () => {
    expect(marks(withCosts([56, 55, 41, 40, 8])).map((shape) => [shape.kind, shape.class])).toEqual([
      ['circle', 'fill bad'],
      ['path', 'fill warn'],
      ['path', 'fill warn'],
      ['circle', 'ring good'],
      ['circle', 'ring good'],
    ]);
  });

  it('shades the gap from the trust up to the ask', () => {
    const [bar, ...others] = scene.shapes.filter((shape) => shape.kind === 'rect');
    expect(others).toEqual([]);
    // 68 of 100 points over the height of the plot: 110 less 8 above and 19.2 below.
    expect(bar?.height).toBeCloseTo(0.68 * (110 - 8 - 19.2));
  });

  it('labels the main asks with the page’s words and their cost', () => {
    expect(texts(scene)).toEqual(['trust 37', 'Book a demo · 82', 'See pricing · 10', 'top of the page', 'end']);
  });

  it('names the ground only where there is room for it', () => {
    const flat = { ...demoReading().curve, points: [] };
    expect(texts(commitmentCurve(demoReport({ curve: flat }), frame, english))).not.toContain('trust 10');
    const last = [curveAsk('ask-2', 2900, 30, 37)];
    const busy = commitmentCurve(demoReport({ curve: { ...demoReading().curve, asks: last } }), frame, english);
    expect(texts(busy)).not.toContain('trust 37');
  });

  it('marks where to ask, and makes room for its words', () => {
    const marked = commitmentCurve(demoReport({ curve: { ...demoReading().curve, askHere: 2950 } }), frame, english);
    expect(texts(marked)).toContain('ask here');
    expect(texts(marked)).not.toContain('end');
    expect(marked.description).toContain('Trust reaches the cost of the main ask 98 % of the way down.');
    expect(scene.description).toContain('Trust does not reach the cost of the main ask anywhere');
  });

  it('says the same as a table', () => {
    expect(scene.table).toEqual({
      head: ['On the way down', 'Gives or asks', 'Trust', 'Gap', 'Step up'],
      rows: [
        ['“Book a demo”', '82', '14', '+68', '0'],
        ['a picture of it in use: “Screenshot”', '+4', '14', '–', '–'],
        ['the price: “29 € a month”', '+7', '21', '–', '–'],
        ['“See pricing”', '10', '21', '−11', '0'],
        ['an explanation of how it works: “How it works”', '+8', '29', '–', '–'],
        ['the words of a customer: “It saved us a day”', '+8', '37', '–', '–'],
        ['“Book a demo” (asked again)', '82', '37', '–', '–'],
      ],
      notes: ['Its cost: 64 for the ask itself; +18 for phone and company.', '', '', '', '', '', ''],
    });
  });

  it('says so on a page without asks', () => {
    const empty = { ...demoReading().curve, asks: [], worstGap: null };
    const bare = commitmentCurve(demoReport({ asks: [], mainAsk: null, firstAsk: null, curve: empty }), frame, english);
    expect(bare.description).toBe('No ask was found, so there is nothing to set against the trust.');
    expect(marks(bare)).toEqual([]);
  });

  it('stays in the frame on a page without height, and with values at both ends', () => {
    const curve = { start: 0, points: [], asks: [curveAsk('ask-2', 9000, 100, 0)], worstGap: 100, askHere: 0 };
    const odd = commitmentCurve(
      demoReport({ curve, view: { width: 1366, height: 768, pageHeight: 0 } }),
      frame,
      english,
    );
    for (const shape of odd.shapes) {
      if (shape.kind !== 'circle') continue;
      expect(shape.cx + shape.r).toBeLessThanOrEqual(frame.width);
      expect(shape.cy - shape.r).toBeGreaterThanOrEqual(0);
    }
  });
});
