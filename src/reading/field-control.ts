import type { FieldFact } from '../facts/field';
import type { FieldKind } from './form';

/** What people type and never pick from a list. */
const TYPED: readonly FieldKind[] = [
  'email',
  'phone',
  'name',
  'given-name',
  'family-name',
  'password',
  'new-password',
  'confirm',
  'username',
  'message',
  'search',
  'website',
  'card-number',
  'card-code',
  'card-name',
  'captcha',
  'file',
  'coupon',
  'company',
  'street',
  'bank',
  'text',
];

/** What can be chosen from a row of boxes and still is more than a choice. */
const CHOSEN: readonly FieldKind[] = [
  'gender',
  'company-size',
  'industry',
  'budget',
  'job-title',
  'health',
  'birth-date',
  'country',
  'quantity',
  'date',
];

/** Fields that keypads are shown for though they are no telephone numbers. */
const NUMERIC: readonly FieldKind[] = [
  'card-number',
  'card-code',
  'card-expiry',
  'bank',
  'national-id',
  'postcode',
  'birth-date',
  'quantity',
  'captcha',
  'coupon',
  'budget',
  'company-size',
  'date',
  'username',
  'health',
  'street',
  'confirm',
];

/** Boxes of which one or some are ticked, of the browser's own make or drawn by a script. */
export function isGroup({ control, type }: FieldFact): boolean {
  return control === 'group' || type === 'radiogroup';
}

/** A list that is opened to choose from it, of the browser's own make or drawn by a script. */
export function isDropDown({ control, type }: FieldFact): boolean {
  return control === 'select' || (control === 'custom' && (type === 'combobox' || type === 'listbox'));
}

/** The kinds that a field can be at all, by the control that it is. */
export function allowedFor(field: FieldFact): (kind: FieldKind) => boolean {
  const { type, control } = field;
  if (isGroup(field)) return (kind) => CHOSEN.includes(kind);
  if (type === 'checkbox' || type === 'switch') return (kind) => kind === 'captcha';
  if (type === 'radio' || type === 'range') return (kind) => CHOSEN.includes(kind);
  if (isDropDown(field)) return (kind) => !TYPED.includes(kind) && kind !== 'consent';
  if (control === 'textarea' || control === 'editable')
    return (kind) => kind === 'street' || kind === 'message' || kind === 'health';
  if (type === 'password') {
    return (kind) =>
      [
        'confirm',
        'new-password',
        'card-code',
        'card-number',
        'coupon',
        'national-id',
        'bank',
        'captcha',
        'text',
      ].includes(kind);
  }
  if (type === 'email') return (kind) => kind === 'confirm';
  if (type === 'tel' || type === 'number') return (kind) => kind === 'phone' || NUMERIC.includes(kind);
  if (type === 'date' || type === 'month' || type === 'datetime-local' || type === 'week' || type === 'time') {
    return (kind) => kind === 'birth-date' || kind === 'card-expiry' || kind === 'date';
  }
  if (type === 'url') return (kind) => kind === 'website';
  return (kind) => kind !== 'consent' && kind !== 'choice';
}

/** What a person reads on a field of type e-mail against its type: templates copy the type along. */
const MISTYPED: readonly FieldKind[] = [
  'email',
  'confirm',
  'name',
  'given-name',
  'family-name',
  'company',
  'phone',
  'username',
];

/** The kinds that its own label may give a field: those of its control, and more where the type is often a mistake. */
export function allowedByLabel(field: FieldFact): (kind: FieldKind) => boolean {
  return field.type === 'email' ? (kind) => MISTYPED.includes(kind) : allowedFor(field);
}

/** What a field asks for when no word tells: what its type leaves open. */
export function kindByType(field: FieldFact): FieldKind {
  const { type, control, inputMode } = field;
  if (type === 'email' || inputMode === 'email') return 'email';
  if (type === 'tel' || inputMode === 'tel') return 'phone';
  if (type === 'password') return 'password';
  if (type === 'search' || type === 'searchbox') return 'search';
  if (type === 'file') return 'file';
  if (type === 'url' || inputMode === 'url') return 'website';
  if (/^(?:date|month|week|time|datetime-local)$/.test(type)) return 'date';
  if (type === 'number' || type === 'spinbutton') return 'quantity';
  if (control === 'textarea' || control === 'editable') return 'message';
  if (
    isGroup(field) ||
    control === 'select' ||
    /^(?:radio|range|checkbox|switch|combobox|listbox|slider|color)$/.test(type)
  )
    return 'choice';
  return 'text';
}
