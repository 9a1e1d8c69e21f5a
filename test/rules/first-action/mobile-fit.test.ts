import { expect, it } from 'vitest';
import rule from '../../../src/rules/first-action/mobile-fit';
import type { Fit } from '../../../src/reading/fit';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const fit = (rest: Partial<Fit> = {}) => ({
  fit: { viewport: true, zoomBlocked: false, scrollsAcross: false, widest: null, smallShare: 0, ...rest },
});
const onPhone = (rest: Partial<Fit> = {}) => ({ ...fit(rest), view: { width: 390, height: 844, pageHeight: 3000 } });
const across = { scrollsAcross: true, widest: evidence('Price list') };

ruleTable('mobile-fit', rule, [
  ['a phone, all well', 'cold', onPhone(), 'pass fits'],
  ['a phone, all well', 'hot', onPhone(), 'pass fits'],
  [
    'moved sideways',
    'cold',
    onPhone(across),
    'warn flaws',
    'On a phone it can be moved sideways, as far as “Price list” reaches.',
  ],
  [
    'moved sideways by something without a name',
    'cold',
    onPhone({ scrollsAcross: true }),
    'warn flaws',
    'On a phone it can be moved sideways.',
  ],
  ['text under 12 px, just under the mark', 'cold', onPhone({ smallShare: 0.19 }), 'pass fits'],
  ['text under 12 px, at the mark', 'cold', onPhone({ smallShare: 0.2 }), 'warn flaws'],
  [
    'two flaws',
    'warm',
    onPhone({ ...across, zoomBlocked: true }),
    'fail flaws',
    'On a phone its text cannot be made larger and it can be moved sideways, as far as “Price list” reaches.',
  ],
  ['a wide window, nothing to see', 'cold', fit(), 'unsure wide'],
  ['a wide window, wider content and small text', 'cold', fit({ ...across, smallShare: 0.5 }), 'unsure wide'],
  [
    'a wide window, no viewport line',
    'cold',
    fit({ viewport: false }),
    'warn flaws',
    'On a phone it is shown as small as on a desk.',
  ],
  ['a wide window, zoom blocked', 'hot', fit({ zoomBlocked: true }), 'warn flaws'],
  ['a wide window, neither', 'cold', fit({ viewport: false, zoomBlocked: true }), 'fail flaws'],
]);

it('says what to change, and shows what reaches beyond the edge', () => {
  expect(said(rule, onPhone(across)).fix).toContain('Make “Price list” as narrow as the screen.');
  expect(shownBy(rule, onPhone(across))).toEqual(['Price list']);
});
