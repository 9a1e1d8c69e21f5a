import { describe, expect, it } from 'vitest';
import howItWorks from '../../../src/rules/engagement/how-it-works';
import { cutShort, foreign, pageOf } from '../../helpers/odd-pages';
import { section } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

// The content of the tests is 3,000 px high.
const steps = (y: number, heading = 'How it works') => ({ sections: [section('how-it-works', y, { heading })] });

ruleTable('how-it-works', howItWorks, [
  ['at 60 %', 'cold', steps(1800), 'pass early'],
  ['a pixel later', 'cold', steps(1801), 'warn late'],
  ['at 60 %', 'warm', steps(1800), 'pass early'],
  ['a pixel later', 'warm', steps(1801), 'warn late'],
  ['none', 'cold', { sections: [section('benefits', 800)] }, 'fail none'],
  ['none', 'warm', {}, 'fail none'],
  ['none', 'hot', {}, 'not-applicable ready'],
  ['one early, one late', 'cold', { sections: [...steps(2900).sections, ...steps(600).sections] }, 'pass early'],
  ['none on a page cut short', 'cold', cutShort, 'unsure unseen'],
  ['none in a language without words', 'cold', foreign, 'unsure language'],
  ['numbered steps in it', 'cold', { ...steps(600), ...foreign }, 'pass early'],
  ['an article', 'cold', pageOf('content'), 'not-applicable beside'],
  ['a checkout', 'cold', pageOf('checkout'), 'not-applicable beside'],
  ['a page without height', 'cold', { ...steps(0), contentBottom: 0 }, 'pass early'],
]);

describe('what it says', () => {
  it('never rounds a late place down to the mark', () => {
    expect(said(howItWorks, steps(1801)).text).toBe(
      '“How it works” explains how it works, but only 61 % down the page.',
    );
  });

  it('has a name for steps without a heading', () => {
    expect(said(howItWorks, steps(2900, '')).fix).toContain('Move “A row of steps” up');
  });
});
