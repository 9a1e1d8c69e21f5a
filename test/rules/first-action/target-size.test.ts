import { describe, expect, it } from 'vitest';
import targetSize from '../../../src/rules/first-action/target-size';
import { at } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading, overlayReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const phone = { view: { width: 390, height: 844, pageHeight: 3000 } };
const main = (height: number, width = 200) => {
  const mainAsk = ask('Start free trial', { box: at(200, { height, width }) });
  return { mainAsk, asks: [mainAsk] };
};
/** A button with another right below it, so many pixels away. */
const pair = (height: number, space: number, below = 44) => ({
  asks: [
    ask('See prices', { box: at(200, { height }) }),
    ask('Our story', { buttonLike: false, box: at(200 + height + space, { height: below }) }),
  ],
});
const fields = (...boxes: ReturnType<typeof at>[]) => ({
  forms: [formReading(boxes.map((box, index) => fieldReading('email', { id: `f${index}`, label: 'E-mail', box })))],
});

ruleTable('target-size', targetSize, [
  ['a main step of 44 px on a phone', 'cold', { ...phone, ...main(44) }, 'pass large'],
  ['43 px on a phone', 'cold', { ...phone, ...main(43) }, 'warn tight'],
  ['43 px on a phone', 'warm', { ...phone, ...main(43) }, 'warn tight'],
  ['43 px wide on a phone', 'hot', { ...phone, ...main(60, 43) }, 'warn tight'],
  ['43 px with a mouse', 'cold', main(43), 'pass large'],
  ['24 px, something right below', 'cold', pair(24, 0), 'pass large'],
  ['23 px, something right below', 'cold', pair(23, 0), 'fail small'],
  ['23 px, something right below', 'warm', pair(23, 0), 'fail small'],
  ['23 px, something right below', 'hot', pair(23, 0), 'fail small'],
  ['22 px, a pixel of space', 'cold', pair(22, 1), 'pass large'],
  ['20 px, a pixel of space', 'cold', pair(20, 1), 'fail small'],
  ['20 px, two pixels of space', 'cold', pair(20, 2), 'pass large'],
  ['20 px, and a small one 4 px below', 'cold', pair(20, 4, 20), 'pass large'],
  ['20 px, and a small one 3 px below', 'cold', pair(20, 3, 20), 'fail small'],
  ['a small button alone', 'cold', { asks: [ask('Go', { box: at(200, { height: 16 }) })] }, 'pass large'],
  [
    'small links in a text',
    'cold',
    { asks: pair(16, 0).asks.map((one) => ({ ...one, buttonLike: false })) },
    'not-applicable nothing',
  ],
  ['low fields one under the other', 'cold', fields(at(200, { height: 20 }), at(221, { height: 20 })), 'fail small'],
  ['fields of 24 px', 'cold', fields(at(200, { height: 24 }), at(225, { height: 24 })), 'pass large'],
  [
    'tick boxes are pressed by their label',
    'cold',
    { ...main(44), forms: [formReading([fieldReading('consent', { box: at(250, { width: 13, height: 13 }) })])] },
    'pass large',
  ],
  ['a close control of 24 px', 'cold', { overlays: [overlayReading({ closeSize: 24 })] }, 'pass large'],
  ['a close control of 23 px', 'cold', { overlays: [overlayReading({ closeSize: 23 })] }, 'fail close'],
  ['nothing to press', 'cold', {}, 'not-applicable nothing'],
]);

describe('what it says', () => {
  it('names the target and its size', () => {
    expect(said(targetSize, pair(23, 0)).text).toBe(
      '“See prices” is 23 px at its smaller side and close to something else; 24 px is the standard.',
    );
  });
});
