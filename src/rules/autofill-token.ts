import type { FieldKind, FieldReading } from '../reading/form';

/** The autocomplete tokens of the HTML standard that fit each kind of personal field. */
const TOKENS: Partial<Record<FieldKind, readonly string[]>> = {
  email: ['email', 'username'],
  phone: ['tel', 'tel-national', 'tel-local', 'tel-country-code'],
  name: ['name'],
  'given-name': ['given-name'],
  'family-name': ['family-name'],
  company: ['organization'],
  'job-title': ['organization-title'],
  street: ['street-address', 'address-line1', 'address-line2', 'address-line3'],
  city: ['address-level2'],
  region: ['address-level1'],
  postcode: ['postal-code'],
  country: ['country', 'country-name'],
  'birth-date': ['bday', 'bday-day', 'bday-month', 'bday-year'],
  'card-number': ['cc-number'],
  'card-name': ['cc-name'],
  'card-expiry': ['cc-exp', 'cc-exp-month', 'cc-exp-year'],
  'card-code': ['cc-csc'],
  username: ['username', 'email'],
  'new-password': ['new-password'],
  password: ['new-password', 'current-password'],
};

/** True for fields that a browser can fill in for a person. */
export function isAutofillable(field: FieldReading): boolean {
  return TOKENS[field.kind] !== undefined;
}

/** The token to set on a field of this kind, or empty. */
export function tokenFor(field: FieldReading): string {
  return TOKENS[field.kind]?.[0] ?? '';
}

/** True when one of its autocomplete tokens fits what it asks for ("shipping street-address", "section-a email"). */
export function isAutofillReady(field: FieldReading): boolean {
  const tokens = field.autocomplete.toLowerCase().split(/\s+/);
  return TOKENS[field.kind]?.some((token) => tokens.includes(token)) ?? false;
}
