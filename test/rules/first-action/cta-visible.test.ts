import { describe, expect, it } from 'vitest';
import ctaVisible from '../../../src/rules/first-action/cta-visible';
import { at, foreign, frameAt } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading, overlayReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const step = (rest: Parameters<typeof ask>[1] = {}) => ({ asks: [ask('See how it works', rest)] });
const consent = { overlays: [overlayReading({ kind: 'consent', blocking: true })] };
const banner = { overlays: [overlayReading({ kind: 'consent', blocking: false, cover: 0.2 })] };

/** A form whose first field stands at `y`, and whose button comes on the second screen. */
const formFrom = (y: number, visible = true) => ({
  asks: [ask('Pay', { kind: 'buy', form: 'form-1', screenful: 2, box: at(988) })],
  forms: [
    formReading([fieldReading('name', { box: at(y, { height: 40 }) })], {
      visible,
      box: { x: 100, y: y - 40, width: 400, height: 1100 - y },
    }),
  ],
});

ruleTable('cta-visible', ctaVisible, [
  ['whole in view', 'cold', step(), 'pass seen'],
  ['whole in view', 'warm', step(), 'pass seen'],
  ['whole in view', 'hot', step(), 'pass seen'],
  ['its lower edge on the edge of the screen', 'cold', step({ box: at(724) }), 'pass seen'],
  ['one pixel over it', 'cold', step({ box: at(725) }), 'warn cut'],
  ['its right edge on the edge of the screen', 'cold', step({ box: at(200, { x: 1166 }) }), 'pass seen'],
  ['one pixel over that', 'cold', step({ box: at(200, { x: 1167 }) }), 'warn cut'],
  ['half out on the left', 'cold', step({ box: at(200, { x: -1 }) }), 'warn cut'],
  ['in a bar that stays', 'cold', step({ pinned: true, box: at(740) }), 'pass seen'],
  ['covered', 'cold', step({ covered: true }), 'fail covered'],
  ['covered by a banner', 'cold', { ...step({ covered: true }), ...banner }, 'fail covered'],
  ['behind a consent question', 'cold', { ...step({ covered: true }), ...consent }, 'unsure consent'],
  ['one covered, one free', 'cold', { asks: [...step({ covered: true }).asks, ask('Get a quote')] }, 'pass seen'],
  ['on the second screen', 'cold', step({ screenful: 2, box: at(900) }), 'fail below'],
  ['a link in the menu alone', 'cold', step({ region: 'nav', buttonLike: false }), 'fail none'],
  ['a button in the menu', 'cold', step({ region: 'nav' }), 'pass seen'],
  [
    'links in the content alone',
    'cold',
    step({ kind: 'navigate' }),
    'unsure links',
    'No step was told from the links of the page, such as “See how it works”.',
  ],
  ['links in the menu alone', 'cold', step({ kind: 'navigate', region: 'nav' }), 'fail none'],
  ['none', 'hot', {}, 'fail none'],
  ['none, and an unread frame in view', 'cold', frameAt(700), 'unsure unseen'],
  ['none, and an unread frame below', 'cold', frameAt(768), 'fail none'],
  ['none in a language without words', 'cold', foreign, 'unsure language'],
  ['one in a language without words', 'cold', { ...step(), ...foreign }, 'pass seen'],
  [
    'at the end of a form that begins in view',
    'cold',
    formFrom(300),
    'pass begun',
    'The form that ends with “Pay” begins in the first screen.',
  ],
  ['at the end of a form whose first field the edge cuts', 'cold', formFrom(729), 'fail below'],
  ['at the end of such a form that is not open', 'cold', formFrom(300, false), 'fail below'],
  [
    'leads from below to a form in view',
    'cold',
    { ...formFrom(300), asks: [ask('Order', { form: 'form-1', screenful: 4, box: at(3000) })] },
    'fail below',
  ],
  ['at the end of such a form under a box', 'cold', { ...formFrom(300), ...banner }, 'fail below'],
]);

describe('what it says', () => {
  it('names the step of the content before that of the header', () => {
    const asks = [ask('Sign up', { region: 'nav' }), ask('See how it works', { box: at(500) })];
    expect(said(ctaVisible, { asks }).text).toBe('“See how it works” is in the first screen, whole and free.');
  });

  it('tells on which screen the first step comes', () => {
    const { text, fix } = said(ctaVisible, step({ screenful: 3, box: at(1700) }));
    expect(text).toBe('No step is in the first screen: the first, “See how it works”, comes on screen 3.');
    expect(fix).toContain('Bring “See how it works” into the first screen');
  });
});
