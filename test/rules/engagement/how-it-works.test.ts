import { describe, expect, it } from 'vitest';
import howItWorks from '../../../src/rules/engagement/how-it-works';
import { cutShort, foreign, pageOf } from '../../helpers/odd-pages';
import { ask, reassurance, section } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

// The content of the tests is 3,000 px high.
const asksFor = (cost: number) => ({ mainAsk: ask('Book a demo', { cost }) });
const big = asksFor(64);
const steps = (y: number, heading = 'How it works') => ({ sections: [section('how-it-works', y, { heading })] });

ruleTable('how-it-works', howItWorks, [
  ['at 60 %', 'cold', steps(1800), 'pass early'],
  ['a pixel later', 'cold', steps(1801), 'warn late'],
  ['at 60 %', 'warm', steps(1800), 'pass early'],
  ['a pixel later', 'warm', steps(1801), 'warn late'],
  ['none', 'cold', big, 'fail none'],
  ['none', 'warm', big, 'fail none'],
  ['none before an ask of 45', 'cold', asksFor(45), 'fail none'],
  ['none before an ask of 44', 'cold', asksFor(44), 'warn none'],
  ['none before an ask of 26', 'cold', asksFor(26), 'warn none'],
  ['none before an ask of 25', 'cold', asksFor(25), 'not-applicable small'],
  ['none on a page without asks', 'cold', { sections: [section('benefits', 800)] }, 'not-applicable small'],
  ['benefits', 'cold', { ...big, sections: [section('benefits', 800)] }, 'warn other'],
  ['a film', 'cold', { ...big, depth: ['video'] }, 'warn other'],
  ['prices alone', 'cold', { ...big, depth: ['pricing'] }, 'fail none'],
  ['when one hears back', 'cold', { ...big, reassurances: [reassurance('time')] }, 'warn other'],
  ['that it is free', 'cold', { ...big, reassurances: [reassurance('free')] }, 'fail none'],
  ['none', 'hot', {}, 'not-applicable ready'],
  ['one early, one late', 'cold', { sections: [...steps(2900).sections, ...steps(600).sections] }, 'pass early'],
  ['none on a page cut short', 'cold', { ...big, ...cutShort }, 'unsure unseen'],
  ['none in a language without words', 'cold', { ...big, ...foreign }, 'unsure language'],
  ['numbered steps in it', 'cold', { ...steps(600), ...foreign }, 'pass early'],
  ['an article', 'cold', pageOf('content'), 'not-applicable beside'],
  ['a checkout', 'cold', pageOf('checkout'), 'not-applicable beside'],
  ['a page without height', 'cold', { ...steps(0), contentBottom: 0 }, 'pass early'],
  ['none in a shop', 'cold', { ...big, ...pageOf('shop') }, 'not-applicable beside'],
  ['steps in a shop', 'cold', { ...steps(600), ...pageOf('shop') }, 'pass early'],
  ['none before a message', 'cold', { mainAsk: ask('Send', { kind: 'contact', cost: 55 }) }, 'warn none'],
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
