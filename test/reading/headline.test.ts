import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/snapshot';
import { readHeadline, type Headline } from '../../src/reading/headline';
import { en } from '../../src/reading/words/en';
import { heading, media, snapshot, text } from '../helpers/facts';

function found(facts: Partial<Facts>, document: Partial<Facts['document']> = {}): Headline | null {
  const base = snapshot(facts);
  base.facts.document = { ...base.facts.document, ...document };
  return readHeadline(base, en).found;
}

const below = { x: 100, y: 260, width: 600, height: 40 };

describe('readHeadline', () => {
  it('takes the visible h1 and the text after it', () => {
    const facts = {
      texts: [
        heading('Send invoices in two minutes', 1),
        text('For freelancers who would rather do the work', { box: below }),
      ],
    };
    expect(found(facts)).toMatchObject({
      text: 'Send invoices in two minutes',
      from: 'h1',
      words: 5,
      inFirstView: true,
      brandOnly: false,
    });
    expect(found(facts)?.subhead).toContain('freelancers');
    expect(found(facts)?.cues).toEqual(['who', 'outcome']);
  });

  it('takes the largest text where there is no h1, or where the h1 is hidden, far below, or only the logo', () => {
    const big = heading('Sleep better tonight', 2, { fontSize: 56 });
    for (const h1 of [
      heading('Acme', 1, { hiddenBy: 'clipped' }),
      heading('Acme', 1, { fontSize: 20 }),
      heading('More about sleep', 1, { box: { x: 0, y: 2000, width: 400, height: 50 } }),
      heading('Acme', 1, { fontSize: 50 }),
    ]) {
      expect(found({ texts: [h1, big] })).toMatchObject({ text: 'Sleep better tonight', from: 'largest' });
    }
  });

  it('takes no menu, no label of a button, no small text', () => {
    const texts = [
      heading('Menu of things', 1, { region: 'nav' }),
      text('Start free trial now', { action: 'a1', fontSize: 40 }),
      text('Only small text here', { fontSize: 18 }),
    ];
    expect(readHeadline(snapshot({ texts }), en)).toEqual({ found: null, unreadable: false });
  });

  it('keeps an h1 below the first view when nothing else is large', () => {
    const h1 = heading('Our long story', 1, { box: { x: 0, y: 900, width: 400, height: 50 } });
    expect(found({ texts: [h1] })).toMatchObject({ from: 'h1', inFirstView: false });
  });

  it.each([
    ['Acme', true],
    ['Welcome to Acme', true],
    ['Welcome To Our Studio!', true],
    ['Welcome home to a kitchen that cleans itself', false],
    ['Acme cuts your tax bill in half', false],
  ])('sees whether %j is only the brand or a welcome: %j', (words, expected) => {
    expect(found({ texts: [heading(words, 1)] })?.brandOnly).toBe(expected);
  });

  it('calls concrete a number, or what title or description say again', () => {
    expect(found({ texts: [heading('3 recipes', 1)] })?.cues).toContain('concrete');
    expect(found({ texts: [heading('Payroll, sorted', 1)] }, { description: 'Payroll software' })?.cues).toContain(
      'concrete',
    );
    expect(found({ texts: [heading('Acme, sorted', 1)] }, { title: 'Acme' })?.cues).not.toContain('concrete');
  });

  it('reads a large picture by its alternative text, or says that it cannot', () => {
    const banner = { box: { x: 0, y: 0, width: 1366, height: 600 } };
    expect(found({ media: [media({ ...banner, alt: 'Half price until you are fit' })] })).toMatchObject({
      from: 'picture',
      words: 6,
    });
    expect(readHeadline(snapshot({ media: [media(banner)] }), en)).toEqual({ found: null, unreadable: true });
  });
});
