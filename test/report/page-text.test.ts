import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../src/report/page-text';
import { anyText } from '../helpers/hostile';

describe('shown', () => {
  it.each([
    ['Book  a\n\tdemo', 'Book a demo'],
    ['\u202Eomed a kooB', 'omed a kooB'],
    ['\u2066a\u2069\u200Fb\u{E0041}', 'ab'],
    ['\u001b[31mred\u0007', '[31mred'],
    ['half \ud83d', 'half \ufffd'],
    ['नमस्ते दुनिया', 'नमस्ते दुनिया'],
    ['مرحبا', 'مرحبا'],
    ['👩‍🚀 launch', '👩‍🚀 launch'],
    ['', ''],
  ])('shows %j as %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('cuts at whole characters', () => {
    expect(shown('🚀'.repeat(10), 4)).toBe('🚀🚀🚀…');
    expect([...shown('x'.repeat(4000))]).toHaveLength(130);
  });

  it('never lets a steering or control character through, nor more than it was told', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = shown(text, 20);
        expect(result).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect([...result].length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
