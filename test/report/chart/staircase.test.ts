import { describe, expect, it } from 'vitest';
import { NARROW, WIDE, type Frame, type Scene } from '../../../src/report/chart/scene';
import { staircase } from '../../../src/report/chart/staircase';
import { english } from '../../../src/report/words';

const frame: Frame = { id: 'stairs', width: NARROW, height: 120, text: 12 };
const stages = { hook: 72, 'first-action': 18, engagement: 64, reinforcement: 35, conversion: 44 };

/** Heights of the risers, left to right. */
function risers(scene: Scene): number[] {
  return scene.shapes.flatMap((shape) => (shape.kind === 'line' && shape.x1 === shape.x2 ? [shape.y1 - shape.y2] : []));
}

const texts = (scene: Scene): string[] => scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('staircase', () => {
  it('draws a riser as tall as the friction of its stage', () => {
    const heights = risers(staircase(stages, frame, english));
    const [hook = 0, first = 0, engagement = 0] = heights;
    expect(heights).toHaveLength(5);
    expect((first - engagement) / (engagement - hook)).toBeCloseTo((82 - 36) / (36 - 28));
  });

  it('makes a wall of a bad stage', () => {
    const walls = staircase(stages, frame, english).shapes.filter((shape) => shape.class === 'wall bad');
    expect(walls.map((shape) => (shape.kind === 'line' ? Math.round(shape.x1) : 0))).toEqual([80, 224]);
  });

  it.each([
    ['the best page', 100, 4],
    ['the worst page', 0, 15],
  ])('stays a stair inside the frame for %s', (_page, score, least) => {
    const scene = staircase(
      { hook: score, 'first-action': score, engagement: score, reinforcement: score, conversion: score },
      frame,
      english,
    );
    for (const riser of risers(scene)) expect(riser).toBeGreaterThanOrEqual(least);
    for (const shape of scene.shapes) {
      if (shape.kind === 'text') expect(shape.y - shape.size).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves no room above its highest number, and draws a point at one height all the same', () => {
    const good = staircase({ ...stages, 'first-action': 90, reinforcement: 100, conversion: 95 }, frame, english);
    const bad = staircase({ ...stages, conversion: 70 }, frame, english);
    for (const scene of [good, bad]) {
      const tops = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.y - shape.size] : []));
      expect(Math.min(...tops)).toBeLessThan(8);
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
    }
    expect(good.height).toBeLessThan(bad.height);
    expect(staircase(stages, frame, english).height).toBe(frame.height);
    expect(risers(good)[0]).toBeCloseTo(risers(bad)[0] ?? 0);
  });

  it('draws a stage that was not judged dashed, says so, and gives it no height', () => {
    const scene = staircase({ ...stages, engagement: null }, frame, english);
    expect(scene.shapes.filter((shape) => shape.class === 'dashed muted')).toHaveLength(1);
    expect(texts(scene)).toContain('not judged');
    expect(scene.description).toContain('Engagement not judged');
    expect(scene.table.rows[2]).toEqual(['Engagement', 'not judged']);
  });

  it('names the stages in full where there is room', () => {
    expect(texts(staircase(stages, frame, english))).toContain('Reinforce');
    expect(texts(staircase(stages, { ...frame, width: WIDE, height: 220 }, english))).toContain('Reinforcement');
  });

  it('says the same in words and as a table', () => {
    const scene = staircase(stages, frame, english);
    expect(scene.description).toBe('Hook 72; First action 18; Engagement 64; Reinforcement 35; Conversion 44');
    expect(scene.table.rows).toHaveLength(5);
  });
});
