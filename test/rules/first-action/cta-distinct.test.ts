import { describe, expect, it } from 'vitest';
import ctaDistinct from '../../../src/rules/first-action/cta-distinct';
import { ask } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const main = (contrast: number | null, rest = {}) =>
  ask('Start free trial', { primary: true, prominence: 120, contrast, ...rest });
const rival = (prominence: number, rest = {}) => ask('Book a demo', { prominence, ...rest });

ruleTable('cta-distinct', ctaDistinct, [
  ['contrast 3, 1.5 times the next', 'cold', { asks: [main(3), rival(80)] }, 'pass clear'],
  ['contrast 3, less than that', 'cold', { asks: [main(3), rival(81)] }, 'warn rivals'],
  [
    'a lead of 4 %',
    'warm',
    { asks: [main(3, { prominence: 104 }), rival(100)] },
    'warn rivals',
    '“Start free trial” and “Book a demo” look alike in weight (as prominent as the next).',
  ],
  [
    'a lead of 5 %',
    'warm',
    { asks: [main(3, { prominence: 105 }), rival(100)] },
    'warn rivals',
    '“Start free trial” and “Book a demo” look alike in weight (1.1 times as prominent as the next).',
  ],
  ['contrast 3, equal', 'warm', { asks: [main(3), rival(120)] }, 'warn rivals'],
  ['contrast 2.9, far ahead', 'hot', { asks: [main(2.9), rival(10)] }, 'warn faint'],
  ['contrast 2.9, 1.2 times the next', 'cold', { asks: [main(2.9), rival(100)] }, 'warn faint'],
  ['contrast 1.1, and a rival as loud', 'cold', { asks: [main(1.19), rival(101)] }, 'fail lost'],
  ['contrast 1.1, and a rival as loud', 'warm', { asks: [main(1.19), rival(101)] }, 'fail lost'],
  ['contrast 1.1, and a rival as loud', 'hot', { asks: [main(1.19), rival(101)] }, 'fail lost'],
  [
    'contrast 2.9, and a menu button that is louder',
    'cold',
    { asks: [main(2.9), rival(145, { region: 'nav' })] },
    'warn drowned',
  ],
  [
    'contrast 1.1, and a menu button that is louder',
    'cold',
    { asks: [main(1.19), rival(145, { region: 'nav' })] },
    'fail drowned',
  ],
  ['contrast 1.2, and a rival as loud', 'cold', { asks: [main(1.2), rival(101)] }, 'warn lost'],
  [
    'a field of the same form is no rival',
    'cold',
    { asks: [main(3, { form: 'f' }), rival(120, { form: 'f' })] },
    'pass clear',
  ],
  [
    'another answer is no rival',
    'cold',
    { asks: [main(3, { kind: 'question' }), rival(120, { kind: 'question' })] },
    'pass clear',
  ],
  ['alone', 'cold', { asks: [main(3)] }, 'pass clear'],
  ['alone and faint', 'cold', { asks: [main(1)] }, 'warn faint'],
  [
    'the same goal twice is no rival',
    'cold',
    { asks: [main(3), rival(120, { goal: 'Start free trial' })] },
    'pass clear',
  ],
  ['another screen is no rival', 'cold', { asks: [main(3), rival(120, { screenful: 2 })] }, 'pass clear'],
  [
    'a menu link is no rival',
    'cold',
    { asks: [main(3), rival(120, { region: 'nav', buttonLike: false })] },
    'pass clear',
  ],
  ['a menu button is one', 'cold', { asks: [main(3), rival(120, { region: 'nav' })] }, 'warn rivals'],
  ['a menu button 1.2 times as loud', 'cold', { asks: [main(3), rival(144, { region: 'nav' })] }, 'warn rivals'],
  ['a menu button louder than that', 'cold', { asks: [main(3), rival(145, { region: 'nav' })] }, 'warn behind'],
  ['the same words are no rival', 'cold', { asks: [main(3), rival(120, { text: 'Start free trial' })] }, 'pass clear'],
  ['a link in words', 'cold', { asks: [main(1, { buttonLike: false }), rival(100)] }, 'warn link'],
  [
    'the first screen is judged, not the one with the loudest',
    'cold',
    { asks: [rival(10, { contrast: 5 }), main(1, { screenful: 2 })] },
    'pass clear',
  ],
  ['on a picture', 'cold', { asks: [main(null), rival(10)] }, 'unsure picture'],
  ['no step', 'cold', {}, 'not-applicable nothing'],
  ['only a first ask in the menu', 'cold', { firstAsk: ask('Join', { region: 'nav' }) }, 'pass clear'],
]);

describe('what it says', () => {
  it('never rounds a contrast up to the mark', () => {
    expect(said(ctaDistinct, { asks: [main(2.98)] }).text).toContain('2.9:1, where 3:1 is the standard');
  });
});
