import type { ElementFact } from './element';

/** Where a field's label was found. */
export type LabelSource =
  'label' | 'aria-label' | 'aria-labelledby' | 'legend' | 'nearby' | 'placeholder' | 'title' | 'none';

/** One form field as a person would count it: a radio or checkbox group is one. Values are never read. */
export interface FieldFact extends ElementFact {
  /** input, select, textarea, group (radio or checkbox group), editable (contenteditable), or custom (a role on another element). */
  control: 'input' | 'select' | 'textarea' | 'group' | 'editable' | 'custom';
  /** `type` of an input, role of a custom field, `radio` or `checkbox` for groups; lower case. */
  type: string;
  name: string;
  idAttribute: string;
  autocomplete: string;
  inputMode: string;
  placeholder: string;
  pattern: string;
  /** Label as a person would read it, capped. Empty when there is none. */
  label: string;
  labelFrom: LabelSource;
  /** True when that label is on screen and stays there once something is typed. */
  labelVisible: boolean;
  /** Text that describes it (aria-describedby, or a note right below), capped. */
  hint: string;
  /** By attribute: required or aria-required. */
  required: boolean;
  /** Text of the label and mark together as shown, for marks such as `*` and `(optional)`. */
  markText: string;
  disabled: boolean;
  readOnly: boolean;
  /** Ticked in the markup, before the visitor does anything. For a group: any of its boxes. */
  checkedByDefault: boolean;
  /** For selects and groups: how many, and the first labels, capped. */
  options: { count: number; labels: string[] } | null;
  /** Id of the form or field group. */
  form: string;
  /** The `type=hidden`-like trap signs found: reasons why a person never meets this field. */
  trap: string[];
  /** 1-based step of a multi-step form that holds it, or null. */
  step: number | null;
  snippet: string;
}
