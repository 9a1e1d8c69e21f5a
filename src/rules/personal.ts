import type { FieldKind, FieldReading } from '../reading/form';

/** Fields that say nothing of who the visitor is. */
const IMPERSONAL: readonly FieldKind[] = [
  'choice',
  'quantity',
  'date',
  'country',
  'region',
  'city',
  'postcode',
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
