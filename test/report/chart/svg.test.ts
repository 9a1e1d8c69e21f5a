import { expect, it } from 'vitest';
import type { Scene } from '../../../src/report/chart/scene';
import { toSvg } from '../../../src/report/chart/svg';

const scene: Scene = {
  id: 'chart',
  width: 100,
  height: 50.04,
  title: 'Asks & trust',
  description: '“<script>” asks 9',
  shapes: [
    { kind: 'path', class: 'fill ground', d: 'M0 1H9' },
    { kind: 'line', class: 'wall bad', x1: 0, y1: 1.26, x2: 2, y2: 3 },
    { kind: 'rect', class: 'fill gap', x: 1, y: 2, width: 3, height: 4 },
    { kind: 'circle', class: 'fill bad', cx: 1, cy: 2, r: 5, mark: 'ask-1', name: '“<b>” asks 9' },
    { kind: 'text', class: 'page ink', x: 1, y: 2, size: 12, anchor: 'end', text: '</text><script>"\u0000' },
  ],
  table: { head: [], rows: [] },
};

it('draws every shape, with title and description, and escapes every text', () => {
  expect(toSvg(scene).replace(/></g, '>\n<')).toBe(
    [
      '<svg class="chart" role="img" viewBox="0 0 100 50" xmlns="http://www.w3.org/2000/svg" aria-labelledby="chart-title" aria-describedby="chart-desc">',
      '<title id="chart-title">Asks &amp; trust</title>',
      '<desc id="chart-desc">“&lt;script&gt;” asks 9</desc>',
      '<path class="fill ground" d="M0 1H9"/>',
      '<line class="wall bad" x1="0" y1="1.3" x2="2" y2="3"/>',
      '<rect class="fill gap" x="1" y="2" width="3" height="4"/>',
      '<circle class="fill bad" cx="1" cy="2" r="5">',
      '<title>“&lt;b&gt;” asks 9</title>',
      '</circle>',
      '<text class="page ink" x="1" y="2" font-size="12" text-anchor="end">&lt;/text&gt;&lt;script&gt;&quot;</text>',
      '</svg>',
    ].join('\n'),
  );
});
