import { describe, expect, it } from 'vitest';
import type { MotionFact } from '../../src/facts/motion';
import { readMotions } from '../../src/reading/motion';
import { media, snapshot, text } from '../helpers/facts';
import { ask, headline } from '../helpers/reading';

const wide = { x: 0, y: 0, width: 1366, height: 400 };
const none = { found: null, unreadable: false } as const;

function moving(kind: MotionFact['kind'], rest: Partial<MotionFact> = {}): MotionFact {
  const { id, selector, tag, hints, hiddenBy, region, pinned, slab, overlay, group } = text('');
  const element = { id, selector, tag, hints, hiddenBy, region, pinned, slab, overlay, group };
  return { ...element, box: wide, kind, properties: ['transform'], slides: 3, self: '', ...rest };
}

describe('readMotions', () => {
  it('hears what starts by itself and is not muted, seen or not', () => {
    const kinds = (rest: Parameters<typeof media>[0]) =>
      readMotions(snapshot({ media: [media({ autoplay: true, ...rest })] }), none, []).map(({ kind }) => kind);
    expect(kinds({ kind: 'video' })).toEqual(['sound']);
    expect(kinds({ kind: 'audio', hiddenBy: 'display' })).toEqual(['sound']);
    expect(kinds({ kind: 'video', hiddenBy: 'display' })).toEqual([]);
    expect(kinds({ kind: 'video', muted: true })).toEqual(['loop']);
    expect(kinds({ kind: 'video', muted: true, controls: true })).toEqual([]);
    expect(kinds({ kind: 'video', autoplay: false })).toEqual([]);
  });

  it('knows what stands in something that turns, and whether it does so by itself', () => {
    const slider = (self: string) =>
      snapshot({ motions: [moving('carousel', { self })], texts: [text('Slide one', { box: wide })] });
    const found = { found: headline('Big news', { box: { x: 300, y: 100, width: 400, height: 60 } }) };
    const main = ask('Buy', { primary: true, box: { x: 300, y: 250, width: 200, height: 44 } });
    const [own] = readMotions(slider('data-ride="carousel"'), found, [main]);
    expect(own).toMatchObject({ kind: 'turning', holds: 'headline', byItself: true, text: 'Slide one' });
    expect(readMotions(slider(''), none, [main])[0]).toMatchObject({ holds: 'ask', byItself: false });
    expect(readMotions(slider(''), none, [{ ...main, primary: false }])[0]).toMatchObject({ holds: null });
  });

  it('takes a tenth of the screen for large, by what is seen of it', () => {
    const count = (width: number, height: number) =>
      readMotions(snapshot({ motions: [moving('animation', { box: { x: 0, y: 0, width, height } })] }), none, [])
        .length;
    expect(count(1366, 77)).toBe(1);
    expect(count(1366, 76)).toBe(0);
    expect(count(9000, 76)).toBe(0);
  });
});
