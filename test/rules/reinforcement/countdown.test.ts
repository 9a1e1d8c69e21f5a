import { expect, it } from 'vitest';
import type { Countdown } from '../../../src/reading/countdown';
import rule from '../../../src/rules/reinforcement/countdown';
import { foreign, pageOf } from '../../helpers/odd-pages';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const clock = (rest: Partial<Countdown> = {}): Countdown => ({
  text: '02:14:33',
  aim: 'offer',
  date: null,
  hiddenDate: false,
  zero: false,
  sure: true,
  box: { x: 0, y: 100, width: 200, height: 40 },
  evidence: evidence('clock'),
  ...rest,
});
const withClock = (rest: Partial<Countdown> = {}) => ({ countdowns: [clock(rest)] });
const calm = clock({ aim: 'schedule', text: 'Starts in 2 days', evidence: evidence('calm') });

ruleTable('countdown', rule, [
  ['no clock', 'cold', {}, 'pass none', 'No clock counts down on this page.'],
  ['no clock in an unknown language', 'cold', foreign, 'pass none'],
  [
    'a clock without a date',
    'cold',
    withClock(),
    'fail running',
    'The clock “02:14:33” counts down, and no date says when it ends. Whether it starts again was not tried.',
  ],
  ['a clock without a date', 'warm', withClock(), 'fail running'],
  ['a clock without a date', 'hot', withClock(), 'fail running'],
  ['a clock without a date on an event page', 'cold', { ...withClock(), ...pageOf('event') }, 'fail running'],
  [
    'a clock without a date on an event page',
    'hot',
    { ...withClock(), ...pageOf('event') },
    'warn held',
    'The clock “02:14:33” counts down without a date. Where something is held for a while, that may be true.',
  ],
  ['a clock without a date in a checkout', 'hot', { ...withClock(), ...pageOf('checkout') }, 'warn held'],
  [
    'a clock with its date beside it',
    'cold',
    withClock({ date: '31 May' }),
    'warn dated',
    'The clock “02:14:33” counts down to 31 May, which is printed beside it.',
  ],
  [
    'a clock with its date beside it, in an unknown language',
    'cold',
    { ...foreign, ...withClock({ date: '31.05.' }) },
    'warn dated',
  ],
  [
    'a date in the markup alone',
    'cold',
    withClock({ hiddenDate: true }),
    'warn hidden',
    'The clock “02:14:33” counts down to a date that is in its markup and not printed.',
  ],
  [
    'a clock with no word beside it',
    'cold',
    withClock({ aim: 'unknown' }),
    'warn unnamed',
    'The clock “02:14:33” counts down, and neither a date nor a word beside it says to what.',
  ],
  [
    'a clock to the start of something',
    'cold',
    { countdowns: [calm] },
    'pass schedule',
    'The clock “Starts in 2 days” counts to something that starts or arrives, and presses nobody.',
  ],
  ['a calm clock beside one that presses', 'cold', { countdowns: [calm, clock()] }, 'fail running'],
  [
    'a clock at zero',
    'cold',
    withClock({ zero: true, text: '00:00:00' }),
    'unsure zero',
    'The clock “00:00:00” stands at zero: whether it ran out or has not begun could not be seen.',
  ],
  [
    'digits that may be anything',
    'cold',
    withClock({ sure: false, aim: 'unknown', text: '12:30:00' }),
    'unsure digits',
    '“12:30:00” may be a clock that counts down, a time of day or a length: the page was read once.',
  ],
  [
    'a clock in an unknown language',
    'cold',
    { ...foreign, ...withClock({ aim: 'unknown' }) },
    'unsure language',
    'What the clock “02:14:33” counts down to could not be judged in this language.',
  ],
  ['a clock on what is kept for the visitor', 'cold', withClock({ aim: 'hold' }), 'warn held'],
  ['digits on what is kept for the visitor', 'cold', withClock({ aim: 'hold', sure: false }), 'unsure digits'],
  ['a clock on what is kept until a printed date', 'cold', withClock({ aim: 'hold', date: '31 May' }), 'warn dated'],
]);

it('judges the clock that presses most, and shows it', () => {
  const countdowns = [clock({ date: '31 May' }), clock({ zero: true }), clock({ evidence: evidence('worst') })];
  expect(shownBy(rule, { countdowns })).toEqual(['worst']);
});

it('caps the score for everybody, and never says that pressure does not convert', () => {
  expect(rule.cap).toEqual({ at: 70, for: ['cold', 'warm', 'hot'] });
  expect(said(rule, withClock()).fix).toBe(
    'Take the clock “02:14:33” away, or print the real date and the reason: “Early price until 31 May”.',
  );
});
