import { expect, it } from 'vitest';
import type { Decline } from '../../../src/reading/decline';
import rule from '../../../src/rules/reinforcement/confirmshame';
import { foreign } from '../../helpers/odd-pages';
import { evidence, overlayReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const decline = (rest: Partial<Decline> = {}): Decline => ({
  text: 'No thanks',
  tone: 'plain',
  ask: 'Get 10 % off',
  fontShare: 1,
  contrast: 7,
  evidence: evidence(rest.text ?? 'No thanks'),
  ...rest,
});
const shaming = decline({ tone: 'shaming', text: 'No, I’d rather pay full price' });
const absent = decline({ tone: 'none', text: 'Join now', ask: '', fontShare: null, contrast: null });

ruleTable('confirmshame', rule, [
  ['no offer to refuse', 'cold', {}, 'not-applicable none', 'There is no offer with a yes and a no.'],
  [
    'a plain refusal',
    'cold',
    { declines: [decline()] },
    'pass plain',
    '“No thanks” says no to “Get 10 % off” in plain words.',
  ],
  [
    'a refusal that shames',
    'cold',
    { declines: [decline(), shaming] },
    'fail shaming',
    'To refuse “Get 10 % off”, visitors have to say “No, I’d rather pay full price”.',
  ],
  ['a refusal that shames', 'warm', { declines: [shaming] }, 'fail shaming'],
  ['a refusal that shames', 'hot', { declines: [shaming] }, 'fail shaming'],
  [
    'an offer without a way out',
    'cold',
    { declines: [absent] },
    'warn absent',
    'The offer “Join now” lies over the page, and nothing to say no with was found.',
  ],
  [
    'an offer with a sign that closes it',
    'cold',
    { declines: [decline({ tone: 'close', text: 'Join now', ask: 'Join' })] },
    'pass close',
    'The offer “Join” can be closed without a word.',
  ],
  ['letters 60 % as large', 'cold', { declines: [decline({ fontShare: 0.6 })] }, 'pass plain'],
  [
    'letters 59 % as large',
    'cold',
    { declines: [decline({ fontShare: 0.59 })] },
    'warn small',
    'The letters of “No thanks” are 59 % as large as those of “Get 10 % off”.',
  ],
  ['a contrast of 3', 'cold', { declines: [decline({ contrast: 3 })] }, 'pass plain'],
  [
    'a contrast of 2.9',
    'cold',
    { declines: [decline({ contrast: 2.9 })] },
    'warn pale',
    'The label “No thanks” has a contrast of 2.9 against its background; from 3 it can be read.',
  ],
  ['a contrast that is not known', 'cold', { declines: [decline({ contrast: null, fontShare: null })] }, 'pass plain'],
  [
    'an offer in a language without words',
    'cold',
    { ...foreign, overlays: [overlayReading()], declines: [absent] },
    'unsure language',
    'How visitors say no to what lies over the page could not be judged in this language.',
  ],
  ['no offer in a language without words', 'cold', foreign, 'not-applicable none'],
]);

it('says what to write instead, and shows the refusal', () => {
  expect(said(rule, { declines: [shaming] }).fix).toBe(
    'Write “No thanks” in place of “No, I’d rather pay full price”. A refused offer can be made again, an insult is remembered.',
  );
  expect(shownBy(rule, { declines: [shaming] })).toEqual(['No, I’d rather pay full price']);
});
