import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/snapshot';
import { readPeople } from '../../src/reading/people';
import type { Section } from '../../src/reading/section';
import { en } from '../../src/reading/words/en';
import { action, media, snapshot, text } from '../helpers/facts';
import { section } from '../helpers/reading';

function found(facts: Partial<Facts>, sections: Section[] = []): string[] {
  const people = readPeople(snapshot(facts), en, sections);
  return Object.entries(people).flatMap(([check, evidence]) => (evidence === null ? [] : [check]));
}

describe('readPeople', () => {
  it('looks into a menu that is folded on a phone, and into nothing else that is hidden', () => {
    const folded = { region: 'nav', hiddenBy: 'display' } as const;
    const on = (width: number, rest: Parameters<typeof action>[1]): string[] => {
      const page = snapshot({ actions: [action('Contact us', rest)] });
      const people = readPeople({ ...page, viewport: { ...page.viewport, width } }, en, []);
      return people.contact === null ? [] : ['contact'];
    };
    expect(on(390, folded)).toEqual(['contact']);
    expect(on(1366, folded)).toEqual([]);
    expect(on(390, { ...folded, region: 'section' })).toEqual([]);
    expect(on(390, { ...folded, hiddenBy: 'opacity' })).toEqual([]);
  });

  it('finds a way to get in touch', () => {
    expect(found({ actions: [action('hello@acme.test', { destination: 'mail' })] })).toEqual(['contact']);
    expect(found({ actions: [action('Contact us')] })).toEqual(['contact']);
    expect(found({ actions: [action('Contact us', { region: 'sticky', overlay: 'o1' })] })).toEqual(['contact']);
    expect(found({ actions: [action('Contact us', { region: 'dialog', overlay: 'o1' })] })).toEqual([]);
    expect(found({ actions: [action('Contact lenses')] })).toEqual([]);
    expect(found({ actions: [action('Contact support', { region: 'footer' })] })).toEqual(['contact']);
    expect(found({ actions: [action('Contact support', { region: 'section' })] })).toEqual([]);
  });

  it.each([
    '12 Mill Street, Leeds',
    'Registered in England, Company No 0123456',
    'P.O. Box 77, Dublin',
    'Molenwijk 12, 5282 SH Boxtel',
    'Beispielweg 4a, 10115 Berlin',
  ])('finds an address in %j', (words) => {
    expect(found({ texts: [text(words)] })).toEqual(['address']);
  });

  it.each([
    '© 2024 Acme Inc.',
    'There are 3 ways to drive sales',
    'Bootstrap 5 is leading the way',
    'From 5, 10000 people joined',
  ])('finds none in %j', (words) => {
    expect(found({ texts: [text(words)] })).toEqual([]);
  });

  it('finds named people with a face, but not customers', () => {
    const texts = [
      text('Parveen Anand', { slab: 's5' }),
      text('Lead Marketer', { slab: 's5', box: { x: 100, y: 250, width: 160, height: 20 } }),
    ];
    const portrait = [media({ round: true, box: { x: 100, y: 60, width: 120, height: 120 } })];
    expect(found({ texts, media: portrait })).toEqual(['people']);
    expect(found({ texts, media: portrait }, [section('testimonials', 0, { slabs: ['s5'] })])).toEqual([]);
    expect(found({ texts })).toEqual([]);
    expect(found({ texts: [text('Exclusive Discounts')], media: portrait })).toEqual([]);
  });

  it('finds a link to the team, and expertise', () => {
    expect(found({ actions: [action('About us')] })).toEqual(['people']);
    expect(found({ texts: [text('ISO 27001 certified')] })).toEqual(['expertise']);
    expect(found({ texts: [text('This theme is MIT licensed')] })).toEqual([]);
  });
});
