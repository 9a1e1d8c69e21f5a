import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../src/cli/file-name';

const nameOf = (target: string): string => fileNames('json')(target);

describe('fileNames', () => {
  it.each([
    ['https://acme.com/pricing?plan=a#b', /^acme-com-pricing-[0-9a-f]{8}\.json$/],
    ['https://me:secret@acme.com/', /^acme-com-[0-9a-f]{8}\.json$/],
    ['pages/Landing Page.html', /^landing-page-[0-9a-f]{8}\.json$/],
    ['C:\\pages\\Offer.HTM', /^offer-[0-9a-f]{8}\.json$/],
    ['https://例え.jp/価格', /^jp-[0-9a-f]{8}\.json$/],
    ['///', /^page-[0-9a-f]{8}\.json$/],
  ])('names %s so that people know it again', (target, expected) => {
    expect(nameOf(target)).toMatch(expected);
  });

  it('keeps targets apart that look alike, and numbers one that comes twice', () => {
    const names = fileNames('md');
    const all = ['https://a.test/x', 'https://a.test/x?y', 'https://a-test/x', 'https://a.test/x'].map(names);
    expect(new Set(all.map((name) => name.toLowerCase())).size).toBe(4);
    expect(all[3]).toBe(all[0]?.replace('.md', '-2.md'));
  });

  it('gives a safe name for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (target) => {
        expect(nameOf(target)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,90})\.json$/);
      }),
    );
  });
});
