import { expect, it } from 'vitest';
import { notSeen } from '../../src/report/not-seen';
import { demoReport, finding } from '../helpers/report';

it('names what of the page could not be seen, and each scored check that came to no verdict for it', () => {
  const findings = [
    finding('a', { outcome: 'unsure', title: 'Labels', text: 'The form is on another site.' }),
    finding('b', { outcome: 'error', title: 'Depth', text: 'This check could not be finished on this page.' }),
    finding('c', { outcome: 'unsure', weight: 0 }),
    finding('d', { outcome: 'unsure', text: 'Could not look into a canvas.' }),
    finding('e', { outcome: 'fail' }),
  ];
  expect(notSeen(demoReport({ blindSpots: [{ what: 'a canvas', box: null }] }, findings))).toEqual([
    'Could not look into a canvas.',
    'Labels: The form is on another site.',
    'Depth: This check could not be finished on this page.',
  ]);
});
