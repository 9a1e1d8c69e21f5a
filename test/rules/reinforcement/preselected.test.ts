import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/preselected';
import { foreign } from '../../helpers/odd-pages';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

type Rest = Parameters<typeof fieldReading>[1];
const box = (label: string, rest: Rest = {}) =>
  fieldReading('choice', { label, required: false, checkedByDefault: true, ...rest });
const tips = box('Send me tips', { kind: 'consent' });
const withBox = (field: ReturnType<typeof box>, purpose: 'lead' | 'checkout' | 'login' | 'signup' = 'lead') => ({
  forms: [formReading([fieldReading('email'), field], { purpose })],
});

ruleTable('preselected', rule, [
  [
    'a consent left empty',
    'cold',
    withBox({ ...tips, checkedByDefault: false }),
    'pass empty',
    'No box is ticked before the visitor ticks it.',
  ],
  ['a consent ticked', 'cold', withBox(tips), 'fail ticked', 'Ticked before the visitor decides: “Send me tips”.'],
  ['a consent ticked', 'hot', withBox(tips), 'fail ticked'],
  ['a paid extra ticked', 'cold', withBox(box('Insure my parcel (+ 2.90 €)'), 'checkout'), 'fail ticked'],
  [
    'a box without a price ticked',
    'cold',
    withBox(box('Ship to this address'), 'checkout'),
    'warn harmless',
    'Ticked in advance: “Ship to this address”. It seems to cost nothing, but the choice is not the visitor’s own.',
  ],
  [
    'a box that remembers ticked',
    'cold',
    withBox(box('Remember me', { kind: 'consent', name: 'remember_me' }), 'signup'),
    'warn harmless',
  ],
  [
    'one of three radio buttons chosen',
    'cold',
    withBox(box('Size', { optionCount: 3 })),
    'not-applicable none',
    'There is no box to tick.',
  ],
  ['a box of a log-in ticked', 'cold', withBox(tips, 'login'), 'not-applicable none'],
  [
    'a box ticked in a language without words',
    'cold',
    { ...foreign, ...withBox(box('Kyllä kiitos')) },
    'unsure language',
    'Ticked in advance: “Kyllä kiitos”. What that agrees to could not be judged in this language.',
  ],
  [
    'a form in a frame',
    'cold',
    { forms: [formReading([], { unseenHost: 'forms.test' })] },
    'unsure unseen',
    'The form from forms.test could not be read, so boxes ticked in it could not be seen.',
  ],
]);

it('names the box in its advice, and shows it', () => {
  expect(said(rule, withBox(tips)).fix).toBe('Leave “Send me tips” empty and say what people get when they tick it.');
  expect(
    shownBy(rule, {
      forms: [formReading([fieldReading('email'), { ...tips, evidence: { ...tips.evidence, label: 'tips' } }])],
    }),
  ).toEqual(['tips']);
});
