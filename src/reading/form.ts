import type { Box } from '../facts/box';
import type { CaptchaKind } from '../facts/form';
import type { LabelSource } from '../facts/field';
import type { Region } from '../facts/element';
import type { Evidence } from './evidence';

export const FORM_PURPOSES = [
  'newsletter',
  'lead',
  'signup',
  'login',
  'checkout',
  'search',
  'contact',
  'quiz',
  'donation',
  'booking',
  'other',
] as const;
export type FormPurpose = (typeof FORM_PURPOSES)[number];

export const FIELD_KINDS = [
  'email',
  'phone',
  'name',
  'given-name',
  'family-name',
  'company',
  'job-title',
  'company-size',
  'industry',
  'budget',
  'website',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'date',
  'birth-date',
  'gender',
  'card-number',
  'card-expiry',
  'card-code',
  'card-name',
  'bank',
  'national-id',
  'health',
  'username',
  'password',
  'new-password',
  'confirm',
  'message',
  'quantity',
  'coupon',
  'search',
  'choice',
  'consent',
  'file',
  'captcha',
  'text',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One field of a form, read. */
export interface FieldReading {
  /** Id of the fact. */
  id: string;
  kind: FieldKind;
  label: string;
  labelFrom: LabelSource;
  labelVisible: boolean;
  name: string;
  /** By attribute, by mark or by text; a form that marks nothing asks for everything. */
  required: boolean;
  /** What told: `attribute`, `mark`, `text`, or `unmarked` when the form marks nothing at all. */
  requiredBy: 'attribute' | 'mark' | 'text' | 'unmarked' | 'optional';
  visible: boolean;
  /** Placed in a later step of the form. */
  later: boolean;
  /** Text that says why it is asked for, or empty. */
  reason: string;
  checkedByDefault: boolean;
  optionCount: number;
  autocomplete: string;
  selector: string;
  box: Box;
  /** Signals as text. */
  why: string[];
  evidence: Evidence;
}

/** A form, read. */
export interface FormReading {
  id: string;
  purpose: FormPurpose;
  /** Signals as text. */
  why: string[];
  box: Box;
  visible: boolean;
  region: Region;
  /** Every field that a person can meet, later steps included; traps and type=hidden left out. */
  fields: FieldReading[];
  /** Label of the submit control, or empty. */
  submit: string;
  /** Ids of the actions (facts) that submit it. */
  submits: string[];
  heading: string;
  captcha: CaptchaKind;
  steps: number;
  /** Host of a known embedded form whose fields could not be seen, or null. */
  unseenHost: string | null;
  evidence: Evidence;
}
