import { expect, it } from 'vitest';
import rule from '../../../src/rules/reinforcement/privacy-note';
import { at, cutShort, foreign } from '../../helpers/odd-pages';
import { fieldReading, formReading, reassurance } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const form = { forms: [formReading([fieldReading('email', { label: 'E-mail', box: at(1000) })])] };
const tall = {
  forms: [
    formReading([fieldReading('email', { label: 'E-mail', box: at(1000) })], {
      box: { x: 100, y: 950, width: 400, height: 650 },
    }),
  ],
};
const note = (y: number, text = 'We never share it.') => ({
  reassurances: [reassurance('privacy', { text, box: at(y) })],
});
const long = `We keep it ${'very '.repeat(17)}safe.`;

ruleTable('privacy-note', rule, [
  [
    'a line 120 px below',
    'cold',
    { ...form, ...note(1164) },
    'pass short',
    'A short line at “E-mail” says what happens with it: “We never share it.”',
  ],
  [
    'a line 121 px below',
    'cold',
    { ...form, ...note(1165) },
    'warn none',
    'No line beside “E-mail” says in plain words what happens with it.',
  ],
  ['a line at the end of the form', 'cold', { ...tall, ...note(1500) }, 'pass short'],
  ['a line below the form', 'cold', { ...tall, ...note(1601) }, 'warn none'],
  ['a line of 20 words', 'cold', { ...form, ...note(1100, long.replace('very ', '')) }, 'pass short'],
  [
    'a line of 21 words',
    'cold',
    { ...form, ...note(1100, long) },
    'warn long',
    '“We keep it very very very very very very very very very very very very very…” at “E-mail” is longer than 20 words.',
  ],
  [
    'a line that names spam',
    'cold',
    { ...form, ...note(1100, 'No spam.') },
    'warn spam',
    '“No spam.” brings up spam at “E-mail”. Tests of that word contradict each other.',
  ],
  ['no line', 'warm', form, 'warn none'],
  ['no line', 'hot', form, 'not-applicable ready', 'For visitors who are ready to act a link to the policy is enough.'],
  [
    'one field with a line, one without',
    'cold',
    {
      forms: [formReading([fieldReading('email', { box: at(1000) }), fieldReading('phone', { box: at(2000) })])],
      ...note(1050),
    },
    'warn none',
  ],
  [
    'no line in a language without words',
    'cold',
    { ...form, ...foreign },
    'unsure language',
    'Whether a line at “E-mail” says what happens with it could not be judged in this language.',
  ],
  [
    'no line on a page cut short',
    'cold',
    { ...form, ...cutShort },
    'unsure unseen',
    'No such line was seen at “E-mail”, but the rest of a very long page could not be read.',
  ],
  [
    'a form without a personal field',
    'cold',
    { forms: [formReading([fieldReading('choice')])] },
    'not-applicable noField',
    'No form on the page asks for an address, a file or a number of a person.',
  ],
  [
    'a log-in',
    'cold',
    { forms: [formReading([fieldReading('email')], { purpose: 'login' })] },
    'not-applicable noField',
  ],
]);

it('names the field in its advice, and shows the line and the field', () => {
  expect(said(rule, form).fix).toContain('Beside “E-mail”, say in one plain line');
  expect(shownBy(rule, { ...form, ...note(1100) })).toEqual(['privacy', 'email']);
});
