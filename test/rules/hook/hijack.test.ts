import { expect, it } from 'vitest';
import type { Takeover } from '../../../src/reading/takeover';
import rule from '../../../src/rules/hook/hijack';
import { foreign } from '../../helpers/odd-pages';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const takes = (kind: Takeover['kind'], sign: string) => ({ kind, sign, evidence: evidence(sign) });
const leave = takes('leave', 'onbeforeunload');
const scroll = takes('scroll', 'fp-enabled');
const asks: Takeover = { kind: 'may-ask', sign: 'cdn.onesignal.com', evidence: null };

ruleTable('hijack', rule, [
  [
    'an ordinary page',
    'cold',
    {},
    'pass none',
    'Neither markup nor styles take over scrolling, leaving or the right mouse button. Nothing was tried.',
  ],
  ['a page in a language without words', 'cold', foreign, 'pass none'],
  [
    'a question to people who leave',
    'cold',
    { takeovers: [leave] },
    'fail leave',
    'The markup (onbeforeunload) asks people to stay when they leave.',
  ],
  ['a question to people who leave', 'hot', { takeovers: [scroll, leave] }, 'fail leave'],
  [
    'a page that moves on',
    'warm',
    { takeovers: [takes('redirect', '9;url=/other')] },
    'fail redirect',
    'The page moves on by itself (9;url=/other), and “back” leads into it again.',
  ],
  ['scrolling in steps', 'cold', { takeovers: [scroll] }, 'warn scroll', 'The page takes over scrolling (fp-enabled).'],
  [
    'an open chat',
    'cold',
    { takeovers: [takes('chat', 'Hi, I am Ann')] },
    'warn chat',
    'The chat “Hi, I am Ann” is open without having been asked for.',
  ],
  [
    'an open chat without words',
    'cold',
    { takeovers: [takes('chat', '')] },
    'warn chat',
    'The chat “without words” is open without having been asked for.',
  ],
  ['no right mouse button', 'cold', { takeovers: [takes('right-click', 'oncontextmenu')] }, 'warn right-click'],
  ['no marking', 'cold', { takeovers: [takes('selection', 'user-select: none')] }, 'warn selection'],
  ['links that open windows', 'cold', { takeovers: [takes('windows', 'Prices')] }, 'warn windows'],
  [
    'a service for notifications',
    'cold',
    { takeovers: [asks] },
    'unsure mayAsk',
    'A service that asks for notifications is loaded (cdn.onesignal.com); when it asks could not be seen.',
  ],
  ['a service for notifications beside what was seen', 'cold', { takeovers: [asks, scroll] }, 'warn scroll'],
  [
    'a service for people who leave',
    'cold',
    { takeovers: [{ ...asks, kind: 'may-hold', sign: 'a.omappapi.com' }] },
    'unsure mayHold',
  ],
]);

it('says what to give back, and shows where it is', () => {
  expect(said(rule, { takeovers: [leave] }).fix).toBe(
    'Let people leave without a question. Ask for more only after somebody has pressed for it.',
  );
  expect(shownBy(rule, { takeovers: [asks, leave] })).toEqual(['onbeforeunload']);
});
