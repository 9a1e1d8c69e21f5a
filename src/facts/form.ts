import type { ElementFact } from './element';

/** A challenge inside or beside a form, by its frame or script: what a visitor meets. */
export type CaptchaKind = 'none' | 'invisible' | 'checkbox' | 'puzzle';

/** A form, or a group of fields that work as one without a form element. */
export interface FormFact extends ElementFact {
  control: 'form' | 'group';
  /** Absolute action URL, capped, or null. */
  action: string | null;
  method: 'get' | 'post' | 'dialog';
  role: string;
  /** Ids of its fields, in document order. */
  fields: string[];
  /** Ids of the actions inside, in document order. */
  actions: string[];
  /** Ids of those that submit it. */
  submits: string[];
  /** Heading, legend or title above the first field, or empty. */
  heading: string;
  /** All words inside, capped. */
  text: string;
  noValidate: boolean;
  captcha: CaptchaKind;
  /** Number of steps found in the DOM: 1 unless fields sit in alternately hidden siblings. */
  steps: number;
  snippet: string;
}
