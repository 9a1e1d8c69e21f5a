import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

/** A script that the page runs before it is read: waits for this many frames to be painted. */
const painted = (frames: number): string =>
  `new Promise((done) => { let left = ${String(frames)}; const next = () => (left-- > 0 ? requestAnimationFrame(next) : done(true)); next(); })`;

/** The same: waits until the browser keeps an entry of this kind for an element, which it does some time after the frame. */
const kept = (type: string, selector: string): string =>
  `new Promise((done) => new PerformanceObserver((list) => {
    const of = ({ element, target, sources = [] }) => [element, target, ...sources.map(({ node }) => node)];
    if (list.getEntries().some((entry) => of(entry).includes(document.querySelector('${selector}')))) done(true);
  }).observe({ type: '${type}', buffered: true }))`;

describe('timing', () => {
  test('the largest paint and its element, in one reading, with nothing waited for', async () => {
    const { timing } = await reader.facts(
      `<h1 id="promise" style="font-size:90px">Plan every route in a minute, for everyone</h1><p>Small.</p>`,
      { before: kept('largest-contentful-paint', '#promise') },
    );
    expect(timing.records).toEqual(['largest-contentful-paint', 'layout-shift', 'event']);
    expect(timing.largestPaint).toEqual({ time: expect.any(Number), selector: '#promise' });
    expect(timing.largestPaint?.time).toBeGreaterThanOrEqual(timing.firstContentfulPaint ?? 0);
    expect(timing.hidden).toBe(false);
  });

  test('what moved, how far, and which actions with it', async () => {
    const { timing, actions } = await reader.facts(
      `<div id="banner"></div><div id="box" style="height:300px"><a href="/demo" style="display:inline-block;padding:20px 40px;background:#06c;color:#fff">Book a demo</a></div>
       <p>Words below.</p>`,
      {
        before: `${painted(4)}.then(() => { document.getElementById('banner').style.height = '180px'; return ${kept('layout-shift', '#box')}; })`,
      },
    );
    expect(timing.layoutShift.score).toBeGreaterThan(0.01);
    const box = timing.layoutShift.moved.find(({ selector }) => selector === '#box');
    expect(box).toEqual({ selector: '#box', by: 180, actions: [actions[0]?.id] });
  });

  test('a page that stands still, and that nobody touched', async () => {
    const { timing } = await reader.facts('<h1>Still</h1>', { before: painted(3) });
    expect(timing.layoutShift).toEqual({ score: 0, moved: [] });
    expect(timing.interaction).toBeNull();
  });

  test('the slowest answer, and what was pressed', async () => {
    const { timing } = await reader.facts('<button id="go">Go</button><button id="other">Other</button>', {
      before: `document.getElementById('go').onclick = () => { const end = performance.now() + 300; while (performance.now() < end); }`,
      press: ['#other', '#go'],
      after: kept('event', '#go'),
    });
    expect(timing.interaction?.selector).toBe('#go');
    expect(timing.interaction?.time).toBeGreaterThanOrEqual(296);
  });

  test('resources whose size is not told', async () => {
    const { timing } = await reader.facts('<img src="https://other.test/a.png"><img src="/b.png">');
    expect(timing.resources).toBeGreaterThanOrEqual(2);
    expect(timing.unknownSizes).toBe(timing.resources);
  });
});
