import type { Box } from '../facts/box';
import type { CaptchaKind } from '../facts/form';
import type { LabelSource } from '../facts/field';
import type { Region } from '../facts/element';
import type { Evidence } from './evidence';
import type { Phrase } from './phrase';

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

/** How an answer is typed, as the markup tells the keyboard. */
export interface Typing {
  /** `type` of the input. */
  type: string;
  inputMode: string;
  /** Of what is typed, CSS pixels. */
  fontSize: number;
  pasteBlocked: boolean;
}

/** What the markup shows of how an answer is checked. */
export interface Checking {
  /** Not every answer will do: it has a pattern, or is of a kind with rules of its own. */
  strict: boolean;
  /** The rule is one that the page made and nobody knows beforehand. */
  ownRule: boolean;
  /** Something at the field says how the answer has to look. */
  told: boolean;
  /** A place for messages about the answer stands at the field. */
  place: boolean;
}

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
  /** What a visitor sees of whether it must be filled in. */
  mark: 'required' | 'optional' | 'none';
  /** Null for what is not typed. */
  typing: Typing | null;
  checking: Checking;
  /** A box is drawn around it that leaves room beside it. */
  framed: boolean;
  visible: boolean;
  /** Placed in a later step of the form. */
  later: boolean;
  /** Text that says why it is asked for, or empty. */
  reason: string;
  checkedByDefault: boolean;
  optionCount: number;
  /** The options stand in a list that has to be opened. */
  dropDown: boolean;
  /** An e-mail address that an employer gives is asked for, and no other. */
  workMail: boolean;
  autocomplete: string;
  selector: string;
  box: Box;
  /** Signals. */
  why: Phrase[];
  evidence: Evidence;
}

/** How far one has come in a form of several steps, as it shows. */
export interface FormProgress {
  /** `words`: "step 1 of 4". */
  kind: 'bar' | 'steps' | 'words';
  text: string;
  /** Place of now and number of places, or null. */
  now: number | null;
  max: number | null;
}

/** A form, read. */
export interface FormReading {
  id: string;
  purpose: FormPurpose;
  /** Signals. */
  why: Phrase[];
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
  /** Where it shows how far one has come, or null. */
  progress: FormProgress | null;
  /** A sentence that says for the whole form what is required, or empty. */
  requiredNote: string;
  /** Who checks the answers as far as the markup tells: the browser on sending, or the page in a way of its own. */
  checkedBy: 'browser' | 'page';
  /** It sends to an address without encryption, from a page that has it. */
  insecure: boolean;
  /** Host of a known embedded form whose fields could not be seen, or null. */
  unseenHost: string | null;
  evidence: Evidence;
}
