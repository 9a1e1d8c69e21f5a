import { describe, expect, it } from 'vitest';
import type { DepositKind } from '../../../src/reading/curve';
import ungated from '../../../src/rules/engagement/ungated';
import { at, foreign, frameAt, pageOf } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading, overlayReading } from '../../helpers/reading';
import { ruleTable, said } from '../../helpers/rule-table';

const guide = (rest: Parameters<typeof ask>[1] = {}, field: 'email' | 'choice' = 'email') => ({
  asks: [ask('Download the guide', { kind: 'content', cost: 35, form: 'form-1', box: at(900), ...rest })],
  forms: [formReading([fieldReading(field)])],
});
const gives = (kind: DepositKind, y = 300) => ({ deposits: [{ kind, points: 8, y, text: '' }] });
const login = { overlays: [overlayReading({ kind: 'login', text: 'Log in to read on' })] };

ruleTable('ungated', ungated, [
  ['no gate', 'cold', {}, 'pass open'],
  ['a sample first', 'cold', { ...guide(), ...gives('sample') }, 'pass preview'],
  ['a result first', 'warm', { ...guide({ kind: 'quiz' }), ...gives('result') }, 'pass preview'],
  ['a sample beside it', 'cold', { ...guide(), ...gives('sample', 943) }, 'pass preview'],
  ['a sample below it', 'cold', { ...guide(), ...gives('sample', 944) }, 'fail gate'],
  ['words first', 'cold', { ...guide(), ...gives('benefits') }, 'warn thin'],
  ['words first', 'warm', { ...guide(), ...gives('benefits') }, 'warn thin'],
  ['nothing first', 'cold', guide(), 'fail gate'],
  ['nothing first', 'warm', guide(), 'warn gate'],
  ['nothing first', 'hot', guide(), 'not-applicable ready'],
  ['a calculator that wants an e-mail', 'cold', guide({ kind: 'calculator' }), 'fail gate'],
  ['a calculator that does not', 'cold', guide({ kind: 'calculator' }, 'choice'), 'pass open'],
  ['a download without a form', 'cold', guide({ form: null }), 'pass open'],
  ['a newsletter', 'cold', guide({ kind: 'newsletter' }), 'pass open'],
  ['a log-in over the page', 'cold', { ...guide(), ...gives('sample'), ...login }, 'fail wall'],
  ['a log-in over the page', 'warm', login, 'warn wall'],
  [
    'a log-in that lets one read',
    'cold',
    { overlays: [overlayReading({ kind: 'login', blocking: false })] },
    'pass open',
  ],
  ['an unread frame above it', 'cold', { ...guide(), ...frameAt(400) }, 'unsure unseen'],
  ['an unread frame below it', 'cold', { ...guide(), ...frameAt(944) }, 'fail gate'],
  ['a log-in', 'cold', { ...guide(), ...pageOf('login') }, 'not-applicable beside'],
  ['a page for an app', 'cold', { ...guide(), ...pageOf('app') }, 'fail gate'],
  ['a language without words', 'cold', { ...guide(), ...foreign }, 'unsure language'],
]);

describe('what it says', () => {
  it('quotes the gate', () => {
    expect(said(ungated, guide()).fix).toBe(
      'Show a part of what “Download the guide” gives, then offer the rest for the e-mail.',
    );
  });
});
