import type { FieldKind, FieldReading } from './form';

/** Fields that say nothing of who the visitor is; where a house stands is asked by every price calculator. */
const IMPERSONAL: readonly FieldKind[] = [
  'choice',
  'quantity',
  'date',
  'country',
  'region',
  'city',
  'postcode',
  'street',
  'website',
  'industry',
  'search',
  'coupon',
  'text',
  'captcha',
  'consent',
  'file',
];

/** True for a field that asks who the visitor is or how to reach them. */
export function isPersonal(field: FieldReading): boolean {
  return !IMPERSONAL.includes(field.kind);
}
