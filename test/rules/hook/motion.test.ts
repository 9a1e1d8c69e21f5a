import { expect, it } from 'vitest';
import type { Motion } from '../../../src/reading/motion';
import rule from '../../../src/rules/hook/motion';
import { at, foreign } from '../../helpers/odd-pages';
import { evidence } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const motion = (kind: Motion['kind'], rest: Partial<Motion> = {}): Motion => ({
  kind,
  text: 'Our film',
  holds: null,
  byItself: true,
  box: at(100),
  evidence: evidence(kind),
  ...rest,
});
const turning = (rest: Partial<Motion> = {}) => ({ motions: [motion('turning', rest)] });

ruleTable('motion', rule, [
  ['a page at rest', 'cold', {}, 'pass still', 'Nothing was found that moves or sounds by itself.'],
  ['a page at rest in a language without words', 'hot', foreign, 'pass still'],
  [
    'sound',
    'cold',
    { motions: [motion('loop'), motion('sound')] },
    'fail sound',
    '“Our film” starts by itself and is not muted.',
  ],
  ['sound', 'hot', { motions: [motion('sound')] }, 'fail sound'],
  [
    'sound without a name',
    'warm',
    { motions: [motion('sound', { text: '' })] },
    'fail sound',
    '“a film or sound without a name” starts by itself and is not muted.',
  ],
  [
    'the headline on a slide',
    'cold',
    turning({ holds: 'headline' }),
    'fail headline',
    'The headline stands in “Our film”, which changes by itself.',
  ],
  [
    'a step on a slide',
    'cold',
    turning({ holds: 'ask' }),
    'fail ask',
    'A main step stands in “Our film”, which changes by itself.',
  ],
  [
    'a step on a slide at the lower edge of the first screen',
    'cold',
    turning({ holds: 'ask', box: at(767) }),
    'fail ask',
  ],
  ['a step on a slide below the first screen', 'cold', turning({ holds: 'ask', box: at(768) }), 'warn turning'],
  ['slides without headline or step', 'cold', turning(), 'warn turning', '“Our film” changes by itself.'],
  [
    'a silent film',
    'cold',
    { motions: [motion('loop')] },
    'warn loop',
    '“Our film” plays silently and cannot be stopped.',
  ],
  [
    'a part that never rests',
    'cold',
    { motions: [motion('moving')] },
    'warn moving',
    '“Our film” moves without an end over a large part of the screen.',
  ],
  [
    'slides that a script may turn, with the headline',
    'cold',
    turning({ holds: 'headline', byItself: false }),
    'unsure mayTurn',
    '“Our film” shows several things in one place; whether it turns by itself could not be seen.',
  ],
  ['slides that a script may turn, with nothing of weight', 'cold', turning({ byItself: false }), 'pass still'],
  [
    'slides that a script may turn, below the first screen',
    'cold',
    turning({ holds: 'ask', byItself: false, box: at(768) }),
    'pass still',
  ],
]);

it('says what to do with it, and shows it', () => {
  expect(said(rule, turning({ holds: 'headline' })).fix).toBe(
    'Freeze “Our film” on its best part and make sections of the others. Let the visitor start what moves.',
  );
  expect(shownBy(rule, { motions: [motion('moving'), motion('loop')] })).toEqual(['loop']);
});
