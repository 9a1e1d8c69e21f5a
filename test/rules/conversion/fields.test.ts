import { expect, it } from 'vitest';
import type { FieldKind, FormPurpose } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/fields';
import { cutShort } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const form = (count: number, purpose: FormPurpose = 'lead', rest: Parameters<typeof formReading>[1] = {}) => ({
  conversionForm: formReading(
    Array.from({ length: count }, () => fieldReading('text')),
    { purpose, submit: 'Send', ...rest },
  ),
});
const of = (kinds: FieldKind[], rest: Parameters<typeof formReading>[1] = {}) => ({
  conversionForm: formReading(
    kinds.map((kind) => fieldReading(kind)),
    { submit: 'Send', ...rest },
  ),
});
/** Nine fields in three steps, so many of them in the first. */
const inSteps = (first: number) => ({
  conversionForm: formReading(
    Array.from({ length: 9 }, (_, at) => fieldReading('text', { visible: at < first, later: at >= first })),
    { steps: 3 },
  ),
});
const quote = { asks: [ask('Get a quote', { kind: 'quote', cost: 56, form: 'form-1' })] };
const demo = ask('Book a demo', { kind: 'meeting', cost: 64, form: 'form-1' });
const seven = of(['email', 'given-name', 'family-name', 'company', 'company-size', 'budget', 'phone']);

ruleTable('fields', rule, [
  ['2 fields of a lead form', 'cold', form(2), 'pass few', '“Send” asks for 2 things, which is little enough here.'],
  ['3 fields of a lead form', 'cold', form(3), 'warn some', '“Send” asks for 3 things; 2 would do at this point.'],
  ['3 fields of a lead form', 'warm', form(3), 'pass few'],
  ['5 fields of a lead form', 'cold', form(5), 'warn some'],
  ['6 fields of a lead form', 'cold', form(6), 'fail many'],
  ['6 fields of a lead form', 'warm', form(6), 'warn some'],
  ['7 fields of a lead form', 'hot', form(7), 'fail many'],
  [
    '7 fields of the main ask',
    'warm',
    { ...seven, mainAsk: demo },
    'fail many',
    '“Book a demo” asks for 7 things; 3 would do at this point.',
  ],
  ['7 fields for a quote', 'hot', { ...form(7), ...quote }, 'warn some'],
  ['5 fields for a quote', 'hot', { ...form(5), ...quote }, 'pass few'],
  ['4 fields for a quote', 'cold', { ...form(4), ...quote }, 'pass few'],
  ['5 fields for a quote', 'cold', { ...form(5), ...quote }, 'warn some'],
  ['7 fields for a quote', 'cold', { ...form(7), ...quote }, 'warn some'],
  ['8 fields for a quote', 'cold', { ...form(8), ...quote }, 'fail many'],
  ['3 fields of a sign-up', 'cold', form(3, 'signup'), 'pass few'],
  ['6 fields of a sign-up', 'cold', form(6, 'signup'), 'fail many'],
  ['7 fields of a checkout', 'cold', form(7, 'checkout'), 'pass few'],
  ['8 fields of a checkout', 'cold', form(8, 'checkout'), 'pass few'],
  ['9 fields of a checkout', 'cold', form(9, 'checkout'), 'warn some'],
  ['12 fields of a checkout', 'cold', form(12, 'checkout'), 'warn some'],
  ['13 fields of a checkout', 'cold', form(13, 'checkout'), 'fail many'],
  ['4 fields of a lead form', 'warm', form(4), 'warn some'],
  ['4 fields of a sign-up', 'cold', form(4, 'signup'), 'warn some'],
  ['5 fields of a sign-up', 'cold', form(5, 'signup'), 'warn some'],
  ['4 fields of a sign-up', 'warm', form(4, 'signup'), 'pass few'],
  ['5 fields of a sign-up', 'warm', form(5, 'signup'), 'warn some'],
  ['6 fields of a sign-up', 'warm', form(6, 'signup'), 'warn some'],
  ['7 fields of a sign-up', 'hot', form(7, 'signup'), 'fail many'],
  ['12 fields of a gift', 'hot', form(12, 'donation'), 'warn some'],
  [
    'a contact form with a message',
    'cold',
    of(['name', 'email', 'message'], { purpose: 'contact' }),
    'pass few',
    '“Send” asks for 2 things beside the message, which is little enough here.',
  ],
  ['a lead form with a message', 'cold', of(['name', 'email', 'message']), 'warn some'],
  [
    'consent, captcha and search are no answers',
    'cold',
    of(['email', 'consent', 'captcha', 'search']),
    'pass few',
    '“Send” asks for one thing, which is little enough here.',
  ],
  [
    'a hidden field is not asked',
    'cold',
    {
      conversionForm: formReading([
        fieldReading('email'),
        ...[1, 2].map(() => fieldReading('text', { visible: false })),
      ]),
    },
    'pass few',
  ],
  [
    'later steps are asked',
    'cold',
    {
      conversionForm: formReading([
        fieldReading('email'),
        ...[1, 2].map(() => fieldReading('text', { visible: false, later: true })),
      ]),
    },
    'warn some',
  ],
  [
    'a form that is still closed is counted whole',
    'cold',
    {
      conversionForm: formReading(
        [1, 2, 3].map(() => fieldReading('text', { visible: false })),
        { visible: false, submit: '' },
      ),
    },
    'warn some',
    'The form asks for 3 things; 2 would do at this point.',
  ],
  [
    '8 fields, 6 of them optional',
    'cold',
    { conversionForm: formReading(Array.from({ length: 8 }, (_, at) => fieldReading('text', { required: at < 2 }))) },
    'warn some',
  ],
  [
    '8 fields, 5 of them optional',
    'cold',
    { conversionForm: formReading(Array.from({ length: 8 }, (_, at) => fieldReading('text', { required: at < 3 }))) },
    'fail many',
  ],
  ['9 fields in steps, 2 in the first', 'cold', inSteps(2), 'warn some'],
  ['9 fields in steps, 3 in the first', 'cold', inSteps(3), 'fail many'],
  [
    'optional ones are told',
    'cold',
    {
      conversionForm: formReading([
        fieldReading('email'),
        fieldReading('name'),
        fieldReading('company', { required: false }),
      ]),
    },
    'warn some',
    '“Send” asks for 3 things, 1 of them optional; 2 would do at this point.',
  ],
  ['a log-in', 'cold', form(2, 'login'), 'not-applicable none', 'The page has no form to fill in for its main ask.'],
  ['no form', 'cold', {}, 'not-applicable none'],
  ['a form without a field', 'cold', of([]), 'not-applicable none'],
  [
    'a form in a frame',
    'cold',
    of([], { unseenHost: 'forms.test' }),
    'unsure frame',
    'The form from forms.test stands in a frame of another site, and its fields could not be counted.',
  ],
  [
    'no form on a page cut short',
    'cold',
    cutShort,
    'unsure unseen',
    'No form was seen for the main ask, but the rest of a very long page could not be read.',
  ],
]);

it('says what can wait, the least needed first, and no more than is too much', () => {
  expect(said(rule, { ...seven, mainAsk: demo }).fix).toBe(
    'Ask now only for what the next step needs: “budget”, “company-size” and “company” can wait until after the yes.',
  );
  expect(said(rule, of(['email', 'name', 'phone'])).fix).toContain('needs: “phone” can wait');
  expect(shownBy(rule, of(['email', 'name', 'phone']))).toEqual(['form', 'phone']);
});
