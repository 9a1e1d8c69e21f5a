import { describe, expect, it } from 'vitest';
import type { Deposit } from '../../../src/reading/curve';
import valueFirst from '../../../src/rules/first-action/value-first';
import { at, foreign, frameAt, pageOf } from '../../helpers/odd-pages';
import { ask, overlayReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const gives = (...points: number[]): { deposits: Deposit[] } => ({
  deposits: points.map((one, index) => ({ kind: 'benefits', points: one, y: 100 + index * 10, text: '' })),
});
const asks = (cost: number, y = 400, rest = {}) => ({
  asks: [ask('Start free trial', { kind: 'trial', cost, box: at(y), ...rest })],
});
const late = { deposits: [{ kind: 'headline' as const, points: 8, y: 444, text: '' }] };
const inFirstView = { deposits: [{ kind: 'headline' as const, points: 8, y: 767, text: '' }] };
const popup = { overlays: [overlayReading({ cost: 32, text: 'Get 10 % off' })] };

ruleTable('value-first', valueFirst, [
  ['8 points before it', 'cold', { ...asks(50), ...gives(8) }, 'pass given'],
  ['7 points before it', 'cold', { ...asks(50), ...gives(7) }, 'warn little'],
  ['1 point before it', 'warm', { ...asks(50), ...gives(1) }, 'warn little'],
  ['two halves before it', 'cold', { ...asks(50), ...gives(4, 4) }, 'pass given'],
  ['losses take nothing away', 'cold', { ...asks(50), ...gives(8, -5) }, 'pass given'],
  ['nothing before it', 'cold', asks(50), 'fail first'],
  ['nothing before it', 'warm', asks(50), 'fail first'],
  ['nothing before it', 'hot', asks(50), 'warn first'],
  ['7 points before it', 'hot', { ...asks(50), ...gives(7) }, 'warn little'],
  ['a promise beside it', 'cold', { ...asks(50, 401), ...late }, 'pass given'],
  ['a promise below it', 'cold', { ...asks(50, 400), ...late }, 'fail first'],
  ['an ask of 25', 'cold', asks(25), 'pass light'],
  ['an ask of 26', 'cold', asks(26), 'fail first'],
  ['a header button of 45', 'cold', asks(45, 10, { region: 'header' }), 'pass light'],
  ['a header button of 46, nothing in view', 'cold', asks(46, 10, { region: 'header' }), 'fail first'],
  [
    'a header button, the promise in view',
    'cold',
    { ...asks(50, 10, { region: 'header' }), ...inFirstView },
    'pass given',
  ],
  ['a sticky bar, the promise in view', 'cold', { ...asks(50, 0, { pinned: true }), ...inFirstView }, 'pass given'],
  ['a menu link', 'cold', asks(50, 10, { region: 'nav', buttonLike: false }), 'pass light'],
  ['a menu button of 46, nothing in view', 'cold', asks(46, 10, { region: 'nav' }), 'fail first'],
  ['a menu button of 45', 'cold', asks(45, 10, { region: 'nav' }), 'pass light'],
  ['an ask that nothing explains', 'cold', asks(40, 400, { kind: 'unknown', class: 'mid' }), 'pass light'],
  ['a pop-up on arrival', 'cold', { ...asks(50), ...gives(8), ...popup }, 'fail overlay'],
  ['a pop-up on arrival', 'hot', { ...asks(50), ...gives(8), ...popup }, 'warn overlay'],
  ['a pop-up that asks 25', 'cold', { overlays: [overlayReading({ cost: 25 })] }, 'pass light'],
  ['cookie consent', 'cold', { overlays: [overlayReading({ kind: 'consent', cost: 50 })] }, 'pass light'],
  ['nothing, but an unread frame above', 'cold', { ...asks(50, 700), ...frameAt(0) }, 'unsure unseen'],
  ['nothing, and an unread frame below', 'cold', { ...asks(50), ...frameAt(444) }, 'fail first'],
  ['a checkout', 'cold', { ...asks(76), ...pageOf('checkout') }, 'not-applicable later'],
  ['a language without words', 'cold', { ...asks(76), ...foreign }, 'unsure language'],
]);

describe('what it says', () => {
  it('goes by the highest place, not by the order of the markup', () => {
    const page = {
      asks: [...asks(50, 2000).asks, ...asks(70, 300).asks.map((one) => ({ ...one, text: 'Book a demo' }))],
    };
    expect(said(valueFirst, page).text).toBe(
      '“Book a demo”, a step of 70 on our scale of 0–100, comes before the page has given anything.',
    );
  });
});
