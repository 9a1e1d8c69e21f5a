import { expect, it } from 'vitest';
import type { FormPurpose } from '../../../src/reading/form';
import rule from '../../../src/rules/conversion/account';
import { ask, fieldReading, formReading } from '../../helpers/reading';
import { ruleTable, said, shownBy } from '../../helpers/rule-table';

type Fields = Parameters<typeof formReading>[0];
const email = fieldReading('email');
const password = fieldReading('new-password', { label: 'Password' });
const confirm = fieldReading('confirm', { label: 'Again' });
const form = (fields: Fields, purpose: FormPurpose) => ({ conversionForm: formReading(fields, { purpose }) });
const sso = { asks: [ask('Continue with Google', { kind: 'account_sso', cost: 44 })] };

ruleTable('account', rule, [
  ['a shop without an account', 'cold', form([email], 'checkout'), 'pass none', '“Send” asks for no account.'],
  [
    'a shop with an account',
    'cold',
    form([email, password], 'checkout'),
    'fail forced',
    '“Send” asks for “Password”, which makes people open an account before they get what they came for.',
  ],
  ['a shop with an account', 'hot', form([email, password], 'checkout'), 'fail forced'],
  [
    'a subscription with an account',
    'cold',
    {
      ...form([email, password], 'checkout'),
      asks: [ask('Subscribe', { kind: 'subscribe_paid', cost: 84, form: 'form-1' })],
    },
    'warn forced',
  ],
  [
    'a shop with an account for those who want one',
    'cold',
    form([email, { ...password, required: false }], 'checkout'),
    'pass optional',
    '“Password” may be left empty, so no account is forced.',
  ],
  [
    'a sign-up with a password',
    'cold',
    form([email, password], 'signup'),
    'warn password',
    '“Send” asks for “Password” before people have seen what it is for.',
  ],
  [
    'a sign-up with a password',
    'hot',
    form([email, password], 'signup'),
    'pass fits',
    '“Send” asks for one password, which fits people who came to open an account.',
  ],
  [
    'a sign-up with a password, or with another account',
    'cold',
    { ...form([email, password], 'signup'), ...sso },
    'pass easy',
    'An account can be opened without a password here.',
  ],
  ['a sign-up by e-mail', 'cold', form([email], 'signup'), 'pass easy'],
  [
    'a password twice',
    'hot',
    form([email, password, confirm], 'signup'),
    'fail twice',
    '“Again” asks for the password a second time.',
  ],
  ['an e-mail twice', 'hot', form([email, confirm, password], 'signup'), 'pass fits'],
  [
    'a log-in',
    'cold',
    form([email, password], 'login'),
    'not-applicable noForm',
    'The page has no form that could ask for an account.',
  ],
  ['no form', 'cold', {}, 'not-applicable noForm'],
  [
    'a form in a frame',
    'cold',
    { conversionForm: formReading([], { unseenHost: 'forms.test' }) },
    'unsure frame',
    'The form from forms.test could not be read, so whether it asks for an account could not be seen.',
  ],
]);

it('names the field in its advice, and shows it', () => {
  expect(said(rule, form([email, password], 'checkout')).fix).toContain('instead of asking for “Password”');
  expect(shownBy(rule, form([email, password], 'checkout'))).toEqual(['new-password']);
});
