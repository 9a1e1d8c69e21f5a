import { describe, expect, it } from 'vitest';
import scrollCue from '../../../src/rules/hook/scroll-cue';
import { at } from '../../helpers/odd-pages';
import { ask, evidence, formReading, overlayReading, section } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

/** A first block that ends, and a second that begins, at these heights; the screen is 768 px high. */
const blocks = (end: number, next = end) => ({
  sections: [
    section('hero', 0, { heading: 'Payroll, done', box: { x: 0, y: 0, width: 1366, height: end } }),
    section('benefits', next, { heading: 'Why teams switch' }),
  ],
});
const arrow = { asks: [ask('Scroll down', { kind: 'scroll', cost: 2, box: at(720) })] };

const more = (goal: string, region: 'hero' | 'nav' = 'hero') => ({ asks: [ask('Find out more', { goal, region })] });
const formTo = (end: number) => ({
  forms: [formReading([], { box: { x: 800, y: 100, width: 400, height: end - 100 } })],
});

const bar = (y: number, kind: 'bar' | 'consent' = 'bar') => ({
  overlays: [overlayReading({ kind, evidence: { ...evidence('bar'), box: { x: 0, y, width: 1366, height: 78 } } })],
});

ruleTable('scroll-cue', scrollCue, [
  ['60 px of the next block', 'cold', blocks(708), 'pass peeks'],
  ['59 px', 'cold', blocks(730, 709), 'warn hardly'],
  ['59 px', 'warm', blocks(730, 709), 'warn hardly'],
  ['16 px', 'cold', blocks(752), 'warn hardly'],
  ['15 px', 'cold', blocks(753), 'fail hidden'],
  ['15 px', 'warm', blocks(753), 'fail hidden'],
  ['the first block goes on for 59 px', 'cold', blocks(827), 'fail hidden'],
  [
    'the first block goes on for 60 px',
    'cold',
    blocks(828),
    'unsure tall',
    '“Payroll, done” goes on below the edge of the first screen; whether what is cut there shows it could not be seen.',
  ],
  ['it ends before 95 % of the screen', 'cold', blocks(729, 760), 'pass open'],
  ['it ends a pixel later', 'cold', blocks(730, 760), 'fail hidden'],
  ['an arrow points down', 'cold', { ...blocks(768), ...arrow }, 'pass points'],
  [
    'an arrow on the next screen',
    'cold',
    { ...blocks(768), asks: arrow.asks.map((one) => ({ ...one, screenful: 2 })) },
    'fail hidden',
  ],
  ['a button to a place further down', 'cold', { ...blocks(768), ...more('##about') }, 'pass points'],
  ['a button to another page', 'cold', { ...blocks(768), ...more('https://acme.test/about') }, 'fail hidden'],
  ['a menu link to a place further down', 'cold', { ...blocks(768), ...more('##about', 'nav') }, 'fail hidden'],
  ['a form that the edge cuts', 'cold', { ...blocks(1000), ...formTo(784) }, 'pass cut'],
  ['a form of which the edge cuts nothing to speak of', 'cold', { ...blocks(800), ...formTo(783) }, 'fail hidden'],
  ['the blocks come in another order', 'cold', { sections: blocks(708).sections.toReversed() }, 'pass peeks'],
  ['a page of 1.5 screens', 'cold', { ...blocks(768), contentBottom: 1152 }, 'not-applicable short'],
  ['a pixel longer', 'cold', { ...blocks(768), contentBottom: 1153 }, 'fail hidden'],
  ['one block', 'cold', { sections: [section('hero', 0)] }, 'unsure unclear'],
  ['visitors who are ready', 'hot', blocks(768), 'not-applicable ready'],
  ['a form that a bar at the lower edge cuts', 'cold', { ...blocks(770), ...formTo(720), ...bar(690) }, 'pass cut'],
  ['a form that ends above such a bar', 'cold', { ...blocks(740), ...formTo(690), ...bar(690) }, 'fail hidden'],
  ['a next block behind such a bar', 'cold', { ...blocks(700), ...bar(690) }, 'fail hidden'],
  ['a bar at the upper edge', 'cold', { ...blocks(708), ...bar(0) }, 'pass peeks'],
  ['a bar from the middle of the screen on', 'cold', { ...blocks(708), ...bar(384) }, 'pass peeks'],
  ['a bar right below the middle', 'cold', { ...blocks(708), ...bar(385) }, 'unsure tall'],
  ['a bar that the law asks for', 'cold', { ...blocks(708), ...bar(690, 'consent') }, 'pass peeks'],
]);

describe('what it says', () => {
  it('puts only the words of the page into quotation marks', () => {
    const [hero, next] = blocks(730, 709).sections;
    const sections = [hero, next].flatMap((one) => (one ? [{ ...one, heading: '' }] : []));
    expect(said(scrollCue, { sections }).text).toBe('The next block shows only 59 px of itself below the first block.');
  });

  it('names the block that fills the screen', () => {
    expect(said(scrollCue, blocks(768)).text).toBe(
      '“Payroll, done” fills the first screen, and nothing shows that more comes below.',
    );
  });
});
