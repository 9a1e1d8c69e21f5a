import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/reading/ask';
import { readDepth } from '../../src/reading/depth';
import type { Section } from '../../src/reading/section';
import { en } from '../../src/reading/words/en';
import { media, snapshot, text } from '../helpers/facts';
import { ask, price, section } from '../helpers/reading';

const read = (rest: { asks?: Ask[]; sections?: Section[] }) =>
  readDepth({ snapshot: snapshot(), words: en, prices: [], asks: [], sections: [], ...rest });

describe('readDepth', () => {
  it('counts what the page shows', () => {
    expect(read({ sections: [section('faq', 0), section('benefits', 0), section('case-study', 0)] })).toEqual([
      'features',
      'case-study',
      'faq',
    ]);
    const film = snapshot({ media: [media({ kind: 'video', controls: true })] });
    expect(readDepth({ snapshot: film, words: en, prices: [price('$9')], asks: [], sections: [] })).toEqual([
      'video',
      'pricing',
    ]);
  });

  it('counts links to more, in the content or the menu, but not in the footer', () => {
    expect(
      read({ asks: [ask('Compare plans', { kind: 'pricing' }), ask('FAQ', { kind: 'navigate', region: 'nav' })] }),
    ).toEqual(['comparison', 'pricing', 'faq']);
    expect(read({ asks: [ask('Pricing', { kind: 'navigate', region: 'footer' })] })).toEqual([]);
  });

  it('counts nothing that costs more than a look', () => {
    expect(read({ asks: [ask('Book a demo of all features', { kind: 'meeting', cost: 64 })] })).toEqual([]);
  });

  it('counts no film that plays silently in the background', () => {
    const film = snapshot({ media: [media({ kind: 'video', autoplay: true, muted: true })] });
    expect(readDepth({ snapshot: film, words: en, prices: [], asks: [], sections: [] })).toEqual([]);
  });

  it('counts a specification, and no opening hours', () => {
    const cells = (names: string[], values: string[], region: 'section' | 'footer' = 'section') =>
      snapshot({
        texts: [
          ...names.map((name) => text(name, { tag: 'th', kind: 'cell', region })),
          ...values.map((value) => text(value, { tag: 'td', kind: 'cell', region })),
        ],
      });
    const depthOf = (page: ReturnType<typeof snapshot>) =>
      readDepth({ snapshot: page, words: en, prices: [], asks: [], sections: [] });
    const names = ['Height', 'Weight', 'Light', 'Cable'];
    const values = ['42 cm', '1.2 kg', '300 lumen', 'black'];
    expect(depthOf(cells(names, values))).toEqual(['features']);
    expect(depthOf(cells(names.slice(1), values))).toEqual([]);
    expect(depthOf(cells(names, ['oak', 'light', 'warm', '2 m']))).toEqual([]);
    expect(depthOf(cells(names, values, 'footer'))).toEqual([]);
    const hours = ['9:00–17:00', '9:00–17:00', '9:00–17:00', '9:00–12:00'];
    expect(depthOf(cells(['Monday', 'Tuesday', 'Wednesday', 'Thursday'], hours))).toEqual([]);
  });
});
