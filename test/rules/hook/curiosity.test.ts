import { expect, it } from 'vitest';
import type { Teaser } from '../../../src/reading/teaser';
import rule from '../../../src/rules/hook/curiosity';
import { cutShort, foreign, frameAt, pageOf } from '../../helpers/odd-pages';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const teaser = (kind: Teaser['kind'], text: string, rest: Partial<Teaser> = {}): Teaser => ({
  kind,
  text,
  concrete: true,
  gated: false,
  evidence: evidence(text),
  ...rest,
});
const question = teaser('question', 'How much of your budget leaks?');
const vague = { ...question, concrete: false };
const bait = (text: string) => teaser('empty', text, { concrete: false });

ruleTable('curiosity', rule, [
  [
    'a question with substance',
    'cold',
    { teasers: [question] },
    'pass open',
    '“How much of your budget leaks?” opens a question and says enough to be believed.',
  ],
  ['a blank result', 'warm', { teasers: [teaser('blank', 'Your score: __')] }, 'pass open'],
  [
    'a question without substance',
    'cold',
    { teasers: [vague] },
    'warn vague',
    '“How much of your budget leaks?” makes curious and says nothing that can be held on to.',
  ],
  ['a question without substance', 'warm', { teasers: [vague] }, 'warn vague'],
  ['one cry', 'cold', { teasers: [bait('You won’t believe this')] }, 'warn vague'],
  [
    'two cries',
    'cold',
    { teasers: [bait('You won’t believe this'), bait('The secret')] },
    'fail bait',
    'The first screens tease with “You won’t believe this” and “The secret” and say nothing that can be held on to.',
  ],
  ['two cries beside a good question', 'cold', { teasers: [bait('One'), bait('Two'), question] }, 'pass open'],
  [
    'two cries with numbers',
    'cold',
    { teasers: [teaser('empty', 'Secret 1'), teaser('empty', 'Secret 2')] },
    'warn vague',
  ],
  [
    'a question whose answer is in the form',
    'cold',
    { teasers: [{ ...question, gated: true }] },
    'warn gated',
    '“How much of your budget leaks?” seems to be answered only after the form.',
  ],
  [
    'nothing',
    'cold',
    {},
    'not-applicable none',
    'Nothing in the first two screens leaves a question open; a page does well without one too.',
  ],
  ['nothing', 'warm', {}, 'not-applicable none'],
  ['nothing', 'hot', {}, 'not-applicable ready', 'Visitors who are ready to act want to be told what it is.'],
  ['two cries', 'hot', { teasers: [bait('One'), bait('Two')] }, 'not-applicable ready'],
  ['a checkout', 'cold', pageOf('checkout'), 'not-applicable type', 'This page is not meant to make curious.'],
  ['a language without words', 'cold', foreign, 'unsure language'],
  [
    'nothing, and a frame at the end of the second screen',
    'cold',
    frameAt(1535),
    'unsure unseen',
    'No teaser was found, but a frame from other.test in the first two screens could not be read.',
  ],
  ['nothing, and a frame below the second screen', 'cold', frameAt(1536), 'not-applicable none'],
  ['nothing, and a page that was cut', 'cold', cutShort, 'unsure unseen'],
]);

it('says what to add, and shows the teaser', () => {
  expect(said(rule, { teasers: [vague] }).fix).toBe(
    'Add something concrete to “How much of your budget leaks?”. Give enough to be believed, and keep one answer for the next click.',
  );
  expect(shownBy(rule, { teasers: [question] })).toEqual(['How much of your budget leaks?']);
});
