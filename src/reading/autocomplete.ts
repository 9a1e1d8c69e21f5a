import type { FieldKind } from './form';

/** Every field name of the HTML standard's autofill section that says what is asked for. */
const TOKENS: Readonly<Record<string, FieldKind>> = {
  name: 'name',
  'honorific-prefix': 'gender',
  'given-name': 'given-name',
  'additional-name': 'given-name',
  'family-name': 'family-name',
  'honorific-suffix': 'name',
  nickname: 'username',
  username: 'username',
  'new-password': 'new-password',
  'current-password': 'password',
  'one-time-code': 'confirm',
  'organization-title': 'job-title',
  organization: 'company',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street',
  'address-line3': 'street',
  'address-level4': 'region',
  'address-level3': 'city',
  'address-level2': 'city',
  'address-level1': 'region',
  country: 'country',
  'country-name': 'country',
  'postal-code': 'postcode',
  'cc-name': 'card-name',
  'cc-given-name': 'card-name',
  'cc-additional-name': 'card-name',
  'cc-family-name': 'card-name',
  'cc-number': 'card-number',
  'cc-exp': 'card-expiry',
  'cc-exp-month': 'card-expiry',
  'cc-exp-year': 'card-expiry',
  'cc-csc': 'card-code',
  'cc-type': 'choice',
  'transaction-currency': 'choice',
  'transaction-amount': 'quantity',
  language: 'choice',
  bday: 'birth-date',
  'bday-day': 'birth-date',
  'bday-month': 'birth-date',
  'bday-year': 'birth-date',
  sex: 'gender',
  url: 'website',
  photo: 'file',
  tel: 'phone',
  'tel-country-code': 'phone',
  'tel-national': 'phone',
  'tel-area-code': 'phone',
  'tel-local': 'phone',
  'tel-local-prefix': 'phone',
  'tel-local-suffix': 'phone',
  'tel-extension': 'phone',
  email: 'email',
  impp: 'username',
};

/** The kind of field that an autocomplete attribute names, or null for `off`, `on` and what the standard does not know. */
export function kindByAutocomplete(autocomplete: string): FieldKind | null {
  const tokens = autocomplete
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '' && token !== 'webauthn');
  const last = tokens.at(-1);
  return last !== undefined && Object.hasOwn(TOKENS, last) ? (TOKENS[last] ?? null) : null;
}
