import { describe, expect, it } from 'vitest';
import { readDeposits, type Gathered } from '../../src/reading/deposit';
import type { LabelTruth } from '../../src/reading/label-truth';
import type { Flaw } from '../../src/reading/upkeep';
import { en } from '../../src/reading/words/en';
import { field, form, media, snapshot } from '../helpers/facts';
import { evidence, fieldReading, formReading, headline, price, proof, reassurance, section } from '../helpers/reading';

const nobody = { contact: null, address: null, people: null, expertise: null };

function read(rest: Partial<Gathered>): [string, number][] {
  const gathered: Gathered = {
    headline: { found: null, unreadable: false },
    sections: [],
    proofs: [],
    reassurances: [],
    prices: [],
    people: nobody,
    forms: [],
    overlays: [],
    tactics: [],
    flaws: [],
    labelTruths: [],
    orderButton: null,
    snapshot: snapshot(),
    words: en,
    ...rest,
  };
  return readDeposits(gathered).map((one) => [one.kind, one.points]);
}

describe('readDeposits', () => {
  it('weighs the headline by what it promises', () => {
    const of = (words: string, rest: Parameters<typeof headline>[1] = {}) =>
      read({ headline: { found: headline(words, rest) } });
    expect(of('Send invoices in two minutes')).toEqual([['headline', 8]]);
    expect(of('Send invoices in two minutes', { cues: ['who'] })).toEqual([['headline', 4]]);
    expect(of('Acme', { brandOnly: true })).toEqual([]);
    expect(of('Send invoices now', { subhead: 'For freelancers who like to sleep', subheadWords: 6 })).toEqual([
      ['headline', 8],
      ['subhead', 4],
    ]);
  });

  it('counts repeats less and less, in reading order', () => {
    const testimonials = [3, 2, 1, 4].map((n) => proof('testimonial', n * 100, { quality: 3 }));
    expect(read({ proofs: testimonials })).toEqual([
      ['testimonial', 6],
      ['testimonial', 3],
      ['testimonial', 1.5],
    ]);
    expect(read({ sections: [section('benefits', 0), section('benefits', 500), section('benefits', 900)] })).toEqual([
      ['benefits', 4],
      ['benefits', 4],
    ]);
  });

  it('takes the best of what counts once', () => {
    expect(read({ proofs: [proof('numbers', 0, { quality: 2 }), proof('numbers', 900, { quality: 4 })] })).toEqual([
      ['numbers', 5],
    ]);
    expect(read({ prices: [price('from $9', { from: true }), price('$29', { extras: true })] })).toEqual([
      ['price', 7],
    ]);
    expect(read({ reassurances: [reassurance('cancel'), reassurance('no-card'), reassurance('refund')] })).toEqual([
      ['reassurance', 5],
      ['guarantee', 7],
    ]);
  });

  it.each([
    [5, 7],
    [2, 3],
    [1, 1],
  ])('gives a rating of quality %i %i points', (quality, points) => {
    expect(read({ proofs: [proof('rating', 0, { quality })] })).toEqual([['rating', points]]);
  });

  it('counts a privacy line at the field only', () => {
    const box = (y: number) => ({ x: 100, y, width: 200, height: 30 });
    const forms = [formReading([fieldReading('email', { box: box(100) })])];
    expect(read({ forms, reassurances: [reassurance('privacy', { box: box(140) })] })).toEqual([['privacy-note', 2]]);
    expect(read({ forms, reassurances: [reassurance('privacy', { box: box(900) })] })).toEqual([]);
  });

  it('takes trust away for each tactic, three times at most', () => {
    const box = { x: 0, y: 10, width: 100, height: 20 };
    expect(read({ tactics: [{ kind: 'urgency', text: 'Ends tonight', box }] })).toEqual([['pressure', -5]]);
    const four = Array.from({ length: 4 }, () => ({ kind: 'scarcity' as const, text: 'Only 2 left', box }));
    expect(read({ tactics: four })).toEqual([
      ['pressure', -5],
      ['pressure', -5],
      ['pressure', -5],
    ]);
  });

  it('takes a subhead that presses for no explanation', () => {
    const under = (subhead: string) =>
      read({ headline: { found: headline('Send invoices now', { subhead, subheadWords: 8 }) } });
    expect(under('Hurry, our opening offer ends this very evening')).toEqual([['headline', 8]]);
    expect(under('No hurry, the offer stays as it is')).toHaveLength(2);
  });

  it('counts pictures and videos of the offer, not portraits or silent backgrounds', () => {
    const film = (rest: Parameters<typeof media>[0]) => snapshot({ media: [media({ kind: 'video', ...rest })] });
    expect(read({ snapshot: film({ controls: true }) })).toEqual([['video', 10]]);
    expect(read({ snapshot: film({ autoplay: true, muted: true }) })).toEqual([]);
    expect(read({ snapshot: snapshot({ media: [media(), media({ round: true })] }) })).toEqual([['picture', 4]]);
  });

  it('takes trust away once for what is out of date or broken, and for each label that misleads', () => {
    const flaw = (kind: Flaw['kind']): Flaw => ({ kind, text: kind, evidence: evidence(kind) });
    expect(read({ flaws: [flaw('broken'), flaw('placeholder'), flaw('old')] })).toEqual([['stale', -4]]);
    expect(read({ flaws: [flaw('old'), flaw('dead')] })).toEqual([]);
    const truth = (real: number, sure = true): LabelTruth => ({
      text: 'Learn more',
      promised: 8,
      real,
      fields: [],
      place: '',
      sure,
      y: 0,
      evidence: evidence('x'),
    });
    expect(read({ labelTruths: [truth(34), truth(64)] })).toEqual([
      ['mismatch', -8],
      ['mismatch', -8],
    ]);
    expect(read({ labelTruths: [truth(33), truth(64, false)] })).toEqual([]);
    const button = { text: 'Done', says: false, goesOn: false, evidence: evidence('Done') };
    expect(read({ orderButton: button })).toEqual([['mismatch', -8]]);
    expect(read({ orderButton: { ...button, says: true } })).toEqual([]);
  });

  it('is sorted from top to bottom', () => {
    const found = readDeposits({
      headline: { found: null, unreadable: false },
      sections: [section('faq', 900), section('how-it-works', 300)],
      proofs: [proof('logos', 600)],
      reassurances: [],
      prices: [],
      people: nobody,
      forms: [],
      overlays: [],
      tactics: [],
      flaws: [],
      labelTruths: [],
      orderButton: null,
      snapshot: snapshot({ forms: [form()], fields: [field('x')] }),
      words: en,
    });
    expect(found.map((one) => one.y)).toEqual([300, 600, 900]);
  });
});
