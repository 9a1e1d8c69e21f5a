import { expect, it } from 'vitest';
import type { FieldKind, FormPurpose } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/sensitive';
import { foreign } from '../../helpers/odd-pages';
import { ask, fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

const asked = (kind: FieldKind, rest: Parameters<typeof fieldReading>[1] = {}, purpose: FormPurpose = 'lead') => ({
  conversionForm: formReading([fieldReading('email'), fieldReading(kind, rest)], { purpose }),
});
const optional = { required: false, requiredBy: 'optional' } as const;
const why = { reason: 'only if the courier cannot find you' };
const button = (kind: 'callback' | 'apply', form = 'form-1') => ({ asks: [ask('Go', { kind, cost: 62, form })] });

const order = (kind: FieldKind) => ({
  conversionForm: formReading([fieldReading('email'), fieldReading(kind), fieldReading('phone')], {
    purpose: 'checkout',
  }),
});

ruleTable('sensitive', rule, [
  ['a name and an e-mail', 'cold', asked('name'), 'pass calm', '“Send” asks for nothing more private than it needs.'],
  ['a required phone', 'cold', asked('phone'), 'fail phone', '“phone” is required, and nothing beside it says why.'],
  ['a required phone', 'hot', asked('phone'), 'fail phone'],
  [
    'a phone in a form that marks nothing',
    'cold',
    asked('phone', { requiredBy: 'unmarked' }),
    'warn phoneUnmarked',
    'Nothing says that “phone” may be left empty, or what it is for.',
  ],
  ['a phone that its words require', 'cold', asked('phone', { requiredBy: 'text' }), 'fail phone'],
  [
    'a phone with a reason in a form that marks nothing',
    'warm',
    asked('phone', { ...why, requiredBy: 'unmarked' }),
    'pass explained',
  ],
  [
    'a required phone with a reason',
    'cold',
    asked('phone', why),
    'warn phoneReason',
    '“phone” is required; “only if the courier cannot find you” says why.',
  ],
  [
    'a required phone with a reason',
    'warm',
    asked('phone', why),
    'pass explained',
    '“phone” is the most private thing asked for, and it says why or may be left empty.',
  ],
  ['a required phone with a reason in a shop', 'cold', asked('phone', why, 'checkout'), 'pass explained'],
  ['a required phone in a shop', 'cold', asked('phone', {}, 'checkout'), 'fail phone'],
  [
    'an optional phone',
    'cold',
    asked('phone', optional),
    'warn phoneOptional',
    '“phone” may be left empty, but nothing says what it is for.',
  ],
  ['an optional phone with a reason', 'cold', asked('phone', { ...optional, ...why }), 'pass explained'],
  [
    'a phone beside a callback of another form',
    'cold',
    { ...asked('phone'), ...button('callback', 'form-2') },
    'fail phone',
  ],
  [
    'a phone for a callback',
    'cold',
    { ...asked('phone'), ...button('callback') },
    'pass call',
    '“phone” is required, and it takes a number to call back.',
  ],
  [
    'a date of birth',
    'cold',
    asked('birth-date'),
    'fail private',
    '“birth-date” is among the most private things to ask for, and it comes before anything was given.',
  ],
  ['a date of birth with a reason', 'cold', asked('birth-date', why), 'fail private'],
  [
    'an optional date of birth',
    'cold',
    asked('birth-date', optional),
    'warn privateByNature',
    '“birth-date” is among the most private things to ask for; here it may be needed, so say what for.',
  ],
  ['an optional date of birth with a reason', 'cold', asked('birth-date', { ...optional, ...why }), 'pass explained'],
  ['a date of birth to apply', 'cold', { ...asked('birth-date'), ...button('apply') }, 'warn privateByNature'],
  [
    'a date of birth for a price',
    'cold',
    { ...asked('birth-date'), asks: [ask('Get a quote', { kind: 'quote', form: 'form-1' })] },
    'warn privateByNature',
  ],
  [
    'an identity number for a price',
    'cold',
    { ...asked('national-id'), asks: [ask('Get a quote', { kind: 'quote', form: 'form-1' })] },
    'fail private',
  ],
  ['the complaint for an appointment', 'cold', asked('health', {}, 'booking'), 'warn privateByNature'],
  ['health on a sign-up', 'cold', asked('health', {}, 'signup'), 'fail private'],
  ['an identity number in a shop', 'cold', asked('national-id', {}, 'checkout'), 'warn privateByNature'],
  ['a bank account in a shop', 'cold', asked('bank', {}, 'checkout'), 'fail private'],
  [
    'the complaint and a required phone',
    'cold',
    { conversionForm: formReading([fieldReading('health'), fieldReading('phone')], { purpose: 'booking' }) },
    'warn privateByNature',
  ],
  [
    'the complaint, a required phone and an e-mail',
    'cold',
    {
      conversionForm: formReading([fieldReading('health'), fieldReading('phone'), fieldReading('email')], {
        purpose: 'booking',
      }),
    },
    'fail phone',
  ],
  [
    'a required phone and no e-mail',
    'cold',
    { conversionForm: formReading([fieldReading('name'), fieldReading('phone')]) },
    'warn phoneNeeded',
    '“phone” is required and may be needed here, but nothing beside it says what for.',
  ],
  [
    'a required phone and an optional e-mail',
    'hot',
    { conversionForm: formReading([fieldReading('email', optional), fieldReading('phone')]) },
    'warn phoneNeeded',
  ],
  ['a required phone for a parcel', 'cold', order('street'), 'warn phoneNeeded'],
  ['a required phone for an order that needs no parcel', 'cold', order('name'), 'fail phone'],
  [
    'a required company',
    'cold',
    asked('company'),
    'warn extra',
    '“company” is required on a form that could do without it.',
  ],
  ['an optional company', 'cold', asked('company', optional), 'pass calm'],
  ['a street in a shop', 'cold', asked('street', {}, 'checkout'), 'pass calm'],
  ['a street on a lead form', 'cold', asked('street'), 'warn extra'],
  [
    'nothing private in a language without words',
    'cold',
    { ...asked('text'), ...foreign },
    'unsure language',
    'How private the questions are could not be judged in this language.',
  ],
  ['a required phone in a language without words', 'cold', { ...asked('phone'), ...foreign }, 'fail phone'],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so its questions could not be seen.',
  ],
  ['no form', 'cold', {}, 'not-applicable none', 'The page has no form to fill in for its main ask.'],
  ['a log-in', 'cold', asked('phone', {}, 'login'), 'not-applicable none'],
]);

it('names the field in its advice, and shows it', () => {
  expect(said(rule, asked('phone', { label: 'Mobile number' })).fix).toBe(
    'Make “Mobile number” optional and say beside it what it is for, or ask for it after the yes.',
  );
  expect(shownBy(rule, asked('phone'))).toEqual(['phone']);
});
