import { expect, it } from 'vitest';
import { readVisit } from '../../src/reading/visit';
import { action, heading, snapshot } from '../helpers/facts';
import { ask } from '../helpers/reading';

const timing = snapshot().facts.timing;
const page = (rest: Partial<typeof timing>) =>
  snapshot({
    timing: { ...timing, ...rest },
    texts: [heading('Plan every route', 1, { selector: '#h' })],
    actions: [action('Book a demo', { id: 'a1', selector: '#demo' })],
  });

it('names elements by the page’s own words, and those that are gone by nothing', () => {
  expect(readVisit(page({ largestPaint: { time: 900, selector: '#h' } }), []).largestPaint).toMatchObject({
    time: 900,
    evidence: { selector: '#h', label: 'Plan every route' },
  });
  expect(readVisit(page({ interaction: { time: 300, selector: '' } }), []).response?.evidence.label).toBe('');
});

it('finds the ask that moved furthest by the actions in what moved', () => {
  const moved = [
    { selector: '#h', by: 200, actions: [] },
    { selector: '#box', by: 90, actions: ['a1'] },
  ];
  const demo = ask('Book a demo', { actions: ['a1'] });
  expect(readVisit(page({ layoutShift: { score: 0.2, moved } }), [demo]).layoutShift.ask).toEqual({
    ask: demo,
    by: 90,
  });
  expect(readVisit(page({ layoutShift: { score: 0.2, moved } }), []).layoutShift.ask).toBeNull();
});

it.each([
  ['the browser says so', { hidden: true, firstContentfulPaint: 10, load: 20 }, true],
  ['the browser says that it was not', { hidden: false, firstContentfulPaint: 30, load: 20 }, false],
  [
    'a browser that does not tell painted long after everything was loaded',
    { hidden: null, firstContentfulPaint: 1_021, load: 20 },
    true,
  ],
  [
    'a browser that does not tell painted as soon as everything was loaded',
    { hidden: null, firstContentfulPaint: 86, load: 20 },
    false,
  ],
  ['nothing is known', { hidden: null }, false],
])('in the background: %s', (_, rest, background) => {
  expect(readVisit(page(rest), []).background).toBe(background);
});
