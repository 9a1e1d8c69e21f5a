import { describe, expect, it } from 'vitest';
import { readFit } from '../../src/reading/fit';
import { readLegibility, type LegibleText } from '../../src/reading/legibility';
import type { TextFact } from '../../src/facts/text';
import { ask, evidence, fieldReading, formReading, reassurance } from '../helpers/reading';
import { action, heading, snapshot, text } from '../helpers/facts';

const long = 'We mend roofs of every kind in Hessen and around it since the year one';
const read = (...texts: TextFact[]): LegibleText[] => readLegibility(snapshot({ texts }), [], [], []);

describe('what has to be read', () => {
  it('running text, headlines, labels, notes and the buttons of asks', () => {
    const page = snapshot({
      texts: [
        text(long),
        heading('Roofs', 1),
        text('E-mail', { form: 'm1' }),
        text('No card needed', { id: 't9', selector: '#note' }),
        text('Short caption'),
        text(`${long}, small print`, { form: 'm1' }),
        text(long, { region: 'footer' }),
        text(long, { hiddenBy: 'display' }),
        text(long, { struck: true }),
      ],
      actions: [action('Start', { id: 'a1', look: { textContrast: 3.9 } })],
    });
    const found = readLegibility(
      page,
      [ask('Start', { primary: true, actions: ['a1'] }), ask('More', { actions: ['a2'] })],
      [formReading([fieldReading('email', { label: 'E-mail' })])],
      [reassurance('no-card', { evidence: { ...evidence('x'), selector: '#note' } })],
    );
    expect(found.map(({ role, text: words }) => [role, words])).toEqual([
      ['body', long],
      ['headline', 'Roofs'],
      ['label', 'E-mail'],
      ['note', 'No card needed'],
      ['button', 'Start'],
    ]);
    expect(found.at(-1)?.contrast).toBe(3.9);
  });

  it('a button on a gradient was not measured, and one that is off is not read', () => {
    const of = (rest: Parameters<typeof action>[1]) =>
      readLegibility(
        snapshot({ actions: [action('Start', { id: 'a1', ...rest })] }),
        [ask('Start', { primary: true, actions: ['a1'] })],
        [],
        [],
      );
    expect(of({ look: { fill: 'image' } })[0]?.contrast).toBeNull();
    expect(of({ disabled: true })).toEqual([]);
  });

  it.each([
    [24, 400, true],
    [23.9, 400, false],
    [18.7, 700, true],
    [18.6, 700, false],
    [20, 600, false],
  ])('%s px at weight %s', (fontSize, fontWeight, large) => {
    expect(read(text(long, { fontSize, fontWeight }))[0]?.large).toBe(large);
  });

  it('characters of a full line, and never more than its box holds', () => {
    const set = (width: number) =>
      text('x'.repeat(217), { words: 30, lines: 2, fontSize: 18.4, box: { x: 0, y: 0, width, height: 55 } });
    expect(read(set(998))[0]?.perLine).toBe(121);
    expect(read(set(1400))[0]?.perLine).toBe(145);
  });

  it('characters of a full line, the last one half full', () => {
    const box = { x: 0, y: 0, width: 900, height: 72 };
    expect(read(text('x'.repeat(250), { words: 40, lines: 3, box }))[0]?.perLine).toBe(100);
    expect(read(text(long, { lines: 1 }))[0]?.perLine).toBeNull();
    expect(read(text(long, { lines: null }))[0]?.perLine).toBeNull();
  });

  it('capitals by style and by writing, not those of a script that has none', () => {
    expect(read(text(long, { upperCase: true }))[0]?.capitals).toBe(true);
    expect(read(text(long.toUpperCase()))[0]?.capitals).toBe(true);
    expect(read(text('私たちは屋根を直します。', { words: 14 }))[0]?.capitals).toBe(false);
  });
});

describe('the fit of the page', () => {
  const fit = (viewportMeta: string) => {
    const page = snapshot();
    return readFit({ ...page, facts: { ...page.facts, document: { ...page.facts.document, viewportMeta } } });
  };

  it.each([
    ['width=device-width, initial-scale=1', true, false],
    ['width = device-width', true, false],
    ['initial-scale=1', true, false],
    ['width=1024', false, false],
    ['', false, false],
    ['width=device-width, user-scalable=no', true, true],
    ['width=device-width; user-scalable=0', true, true],
    ['width=device-width, maximum-scale=1.0', true, true],
    ['width=device-width, maximum-scale=2', true, false],
    ['width=device-width, maximum-scale=5, user-scalable=yes', true, false],
  ])('“%s”', (meta, viewport, zoomBlocked) => {
    expect(fit(meta)).toMatchObject({ viewport, zoomBlocked });
  });

  it('what ends where the page does makes it move sideways', () => {
    const page = snapshot(
      {
        texts: [
          text('Wide', { box: { x: 0, y: 0, width: 600, height: 20 } }),
          text('In a table of its own', { box: { x: 0, y: 0, width: 900, height: 20 } }),
          text('Small', { fontSize: 11, words: 2 }),
        ],
      },
      { viewport: { width: 390, height: 844 } },
    );
    const wide = { ...page.facts.document, width: 600, scrollsAcross: true };
    const read600 = readFit({ ...page, facts: { ...page.facts, document: wide } });
    expect(read600).toMatchObject({ scrollsAcross: true, widest: { label: 'Wide' } });
    expect(read600.smallShare).toBeCloseTo(2 / 9);
    expect(readFit(page).widest).toBeNull();
  });
});
