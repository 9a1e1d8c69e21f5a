import { describe, expect, it } from 'vitest';
import type { OverlayReading } from '../../../src/reading/overlay';
import interstitial from '../../../src/rules/hook/interstitial';
import { overlayReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const over = (...rest: Partial<OverlayReading>[]) => ({ overlays: rest.map((one) => overlayReading(one)) });
const phone = { view: { width: 390, height: 844, pageHeight: 3000 } };
const offer = { text: 'Get 10 % off', cost: 32, cover: 0.5 };

ruleTable('interstitial', interstitial, [
  ['nothing over the page', 'cold', {}, 'pass none'],
  ['consent, blocking', 'cold', over({ kind: 'consent', cover: 1 }), 'pass none'],
  ['age gate', 'cold', over({ kind: 'age', cover: 1 }), 'pass none'],
  ['a menu that is open', 'cold', over({ kind: 'menu', cover: 0.9 }), 'pass none'],
  ['a bar of 30 %', 'cold', over({ kind: 'bar', cover: 0.3, blocking: false, cost: 50 }), 'pass none'],
  ['a bar of 31 %', 'cold', over({ kind: 'bar', cover: 0.31, blocking: false, cost: 50 }), 'fail asks'],
  ['a small box that blocks', 'cold', over({ cover: 0.1, blocking: true, cost: 50 }), 'fail asks'],
  ['asks 20', 'cold', over({ ...offer, cost: 20 }), 'warn covers'],
  ['asks 21', 'cold', over({ ...offer, cost: 21 }), 'fail asks'],
  ['an e-mail', 'warm', over({ ...offer, cost: 35 }), 'warn covers'],
  ['more than an e-mail', 'warm', over({ ...offer, cost: 36 }), 'fail asks'],
  ['an e-mail', 'hot', over({ ...offer, cost: 35 }), 'warn covers'],
  ['more than an e-mail', 'hot', over({ ...offer, cost: 36 }), 'fail asks'],
  ['asks, cannot be closed', 'cold', over({ ...offer, cost: 10, closeSize: null }), 'fail noClose'],
  ['asks nothing, no close control seen: a loader', 'cold', over({ kind: 'other', closeSize: null }), 'warn covers'],
  ['close control of 23 px', 'cold', over({ ...offer, cost: 10, closeSize: 23 }), 'warn smallClose'],
  ['close control of 24 px', 'cold', over({ ...offer, cost: 10, closeSize: 24 }), 'warn covers'],
  ['two offers', 'cold', over(offer, { text: 'Chat' }), 'fail stacked'],
  ['an offer over a consent banner', 'warm', over(offer, { kind: 'consent', cover: 0.1 }), 'fail stacked'],
  [
    'consent and a chat bubble',
    'cold',
    over({ kind: 'consent' }, { kind: 'chat', cover: 0.01, blocking: false }),
    'pass none',
  ],
  [
    'log-in over a page for logging in',
    'cold',
    { ...over({ kind: 'login', cost: 44 }), page: { type: 'login', source: 'guessed', why: [] } },
    'pass none',
  ],
  [
    'log-in over a page for an app',
    'cold',
    { ...over({ kind: 'login', cost: 44 }), page: { type: 'app', source: 'guessed', why: [] } },
    'fail asks',
  ],
  ['log-in over a landing page', 'cold', over({ kind: 'login', cost: 44 }), 'fail asks'],
  ['consent on half of a phone', 'cold', { ...phone, ...over({ kind: 'consent', cover: 0.5 }) }, 'pass none'],
  ['consent on more of it', 'cold', { ...phone, ...over({ kind: 'consent', cover: 0.51 }) }, 'warn consent'],
  [
    'a language without words',
    'cold',
    { ...over(offer), language: { code: 'fi', source: 'html', known: false, why: [] } },
    'unsure language',
  ],
]);

describe('what it says', () => {
  it('speaks of the dearest box, with its own words', () => {
    expect(said(interstitial, over({ text: '', cost: 50, cover: 0.505 })).text).toBe(
      '“box without words” lies over 51 % of the screen and asks for something (50 on our scale of 0–100) before the page has been read.',
    );
    expect(said(interstitial, over(offer)).fix).toContain('“Get 10 % off”');
  });
});
