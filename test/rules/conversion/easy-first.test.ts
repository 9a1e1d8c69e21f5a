import { expect, it } from 'vitest';
import type { FieldKind, FormPurpose } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/easy-first';
import { foreign } from '../../helpers/odd-pages';
import { fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const form = (kinds: FieldKind[], purpose: FormPurpose = 'lead') => ({
  conversionForm: formReading(
    kinds.map((kind) => fieldReading(kind)),
    { purpose },
  ),
});

const taps = (count: number): FieldKind[] => Array.from({ length: count }, () => 'choice');

ruleTable('easy-first', rule, [
  [
    'a choice first and the e-mail last',
    'cold',
    form(['choice', 'text', 'text', 'email']),
    'pass easy',
    'The form starts with “choice”, a tap, and asks for contact at the end.',
  ],
  [
    'a choice first and the e-mail in the middle',
    'cold',
    form(['choice', 'text', 'email', 'text']),
    'warn middle',
    'The form starts with “choice”, and “email” comes before the end.',
  ],
  [
    'a name first and the e-mail last',
    'cold',
    form(['name', 'text', 'text', 'email']),
    'warn text',
    'The form starts with “name”, which has to be typed, and asks for contact at the end.',
  ],
  ['a name first and the e-mail second', 'cold', form(['name', 'email', 'text', 'text']), 'warn middle'],
  [
    'the e-mail first',
    'cold',
    form(['email', 'choice', 'text', 'text']),
    'fail contact',
    'The form starts with “email”, before anything easier was asked.',
  ],
  ['the e-mail first', 'hot', form(['email', 'choice', 'text', 'text']), 'warn contact'],
  [
    'the e-mail first in a shop',
    'hot',
    form(['email', 'name', 'street', 'city'], 'checkout'),
    'not-applicable shop',
    'In a checkout an e-mail first is no miss: it lets people come back.',
  ],
  ['the e-mail first in a shop', 'cold', form(['email', 'name', 'street', 'city'], 'checkout'), 'not-applicable shop'],
  ['the e-mail first for a gift', 'cold', form(['email', 'name', 'street', 'city'], 'donation'), 'fail contact'],
  ['the e-mail after two thirds', 'cold', form([...taps(4), 'email', 'text']), 'pass easy'],
  ['the e-mail after less than two thirds', 'cold', form([...taps(17), 'email', ...taps(8)]), 'warn middle'],
  [
    'three fields',
    'cold',
    form(['email', 'name', 'text']),
    'not-applicable short',
    'The order of the questions does not matter in so short or so harmless a form.',
  ],
  ['nothing private', 'cold', form(['text', 'choice', 'text', 'text']), 'not-applicable short'],
  [
    'a language without words',
    'cold',
    { ...form(['text', 'text', 'text', 'email']), ...foreign },
    'unsure language',
    'How private the questions are could not be judged in this language.',
  ],
  [
    'the e-mail first in a language without words',
    'cold',
    { ...form(['email', 'text', 'text', 'text']), ...foreign },
    'fail contact',
  ],
  ['no form', 'cold', {}, 'not-applicable short'],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so the order of its questions could not be seen.',
  ],
]);

it('says what to move, and shows the first and the contact field', () => {
  expect(said(rule, form(['email', 'choice', 'text', 'text'])).fix).toContain(
    'Start the form with a question that people like to answer, and move “email” to the end',
  );
  expect(shownBy(rule, form(['name', 'email', 'text', 'text']))).toEqual(['name', 'email']);
});
