import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, parseBrand, READABLE, readableOn } from '../../src/report/brand';
import { AGENCY } from '../helpers/brand';

describe('parseBrand', () => {
  it('takes a brand, and trims its lines', () => {
    expect(parseBrand({ ...AGENCY, name: ` ${AGENCY.name} ` })).toEqual(AGENCY);
  });

  it.each([
    ['nothing', null],
    ['no name', { ...AGENCY, name: ' ' }],
    ['a name without end', { ...AGENCY, name: 'x'.repeat(61) }],
    ['a logo from elsewhere', { ...AGENCY, logo: { address: 'https://evil.test/logo.png', width: 1, height: 1 } }],
    [
      'a logo that is a drawing with scripts',
      { ...AGENCY, logo: { address: 'data:image/svg+xml;base64,PHN2Zz4=', width: 1, height: 1 } },
    ],
    [
      'a logo that ends its attribute',
      { ...AGENCY, logo: { address: 'data:image/png;base64,AA" onload="x', width: 1, height: 1 } },
    ],
    ['a colour that is more than a colour', { ...AGENCY, accent: '#123456; } * { display: none' }],
    ['anything else', { ...AGENCY, good: '#ffffff' }],
  ])('refuses %s', (_, candidate) => {
    expect(parseBrand(candidate)).toBeNull();
  });
});

describe('the contrast of an accent', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#777777')).toBe(4.48);
    expect(contrast('#777777', '#ffffff')).toBe(4.48);
  });

  it('leaves a colour that can be read as it is', () => {
    expect(readableOn('#1f6f5c', '#ffffff')).toBe('#1f6f5c');
  });

  it('makes any colour one that can be read, on light and dark', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(channel, channel, channel, (...channels) => {
        for (const ground of ['#fbfaf7', '#ffffff', '#17161a']) {
          expect(contrast(readableOn(`#${channels.join('')}`, ground), ground)).toBeGreaterThanOrEqual(READABLE);
        }
      }),
    );
  });
});
