import { textOfReferences } from './accessible-name';
import { LIMITS } from './caps';
import { attribute, classNameOf, hasAttribute, matches } from './dom';
import type { ElementFact } from './element';
import { boxAround, boxOfRecord } from './extent';
import { isFramed } from './framed';
import { replacementOf, type FoundField } from './field-candidates';
import { labelOf, optionsOf, type Label, type LabelsOf } from './label';
import { hasMessagePlace } from './message-place';
import type { NearbyText } from './nearby';
import { elementFact, snippetOf, type Page, type Places } from './page';
import { trapSigns } from './trap';
import { fold } from './words';
import { styleOf, type Walked } from './walk';

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
  /** `title`, which browsers show when an answer is refused. */
  title: string;
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
  /** Of what is typed, CSS pixels. */
  fontSize: number;
  /** Pasting is refused in the markup. */
  pasteBlocked: boolean;
  /** A place for messages about the answer stands at it. */
  messagePlace: boolean;
  /** A box with an edge, a shadow or a fill of its own is drawn around it. */
  framed: boolean;
}

/** What the other collectors found that a field refers to. */
export interface FieldRelations {
  labels: LabelsOf;
  nearby: NearbyText;
  /** 1-based step by record, of multi-step forms. */
  steps: ReadonlyMap<Walked, number>;
}

/** Describes every field that was found, in document order. */
export function collectFields(
  page: Page,
  places: Places,
  found: readonly (FoundField & { id: string })[],
  relations: FieldRelations,
): FieldFact[] {
  return found.map((field) => describe(page, places, field, relations));
}

function describe(
  page: Page,
  places: Places,
  field: FoundField & { id: string },
  { labels, nearby, steps }: FieldRelations,
): FieldFact {
  const { record, members, control, type, id } = field;
  const { element } = record;
  const label = labelOf(page, field, labels, nearby);
  const any = (test: (member: Element) => boolean): boolean => members.some((member) => test(member.element));
  const shown = shownAs(page, field, labels);
  const base = elementFact(page, places, record, id);
  return {
    ...base,
    ...shown,
    control,
    type,
    name: page.caps.cut('attribute', attribute(element, 'name')),
    idAttribute: page.caps.cut('attribute', attribute(element, 'id')),
    autocomplete: page.caps.cut('attribute', attribute(element, 'autocomplete').trim().toLowerCase()),
    inputMode: attribute(element, 'inputmode').toLowerCase().slice(0, 20),
    placeholder: page.caps.cut(
      'label',
      fold(attribute(element, 'placeholder') || attribute(element, 'data-placeholder')),
    ),
    pattern: page.caps.cut('attribute', attribute(element, 'pattern')),
    title: page.caps.cut('label', fold(attribute(element, 'title'))),
    label: page.caps.cut('label', label.text),
    labelFrom: label.from,
    labelVisible: label.visible,
    hint: page.caps.cut('label', hintOf(page, record, label)),
    required: any((member) => hasAttribute(member, 'required') || attribute(member, 'aria-required') === 'true'),
    markText: page.caps.cut('label', label.mark),
    disabled: members.every(
      (member) => matches(member.element, ':disabled') || attribute(member.element, 'aria-disabled') === 'true',
    ),
    checkedByDefault: any(
      (member) =>
        hasAttribute(member, 'checked') || (control === 'custom' && attribute(member, 'aria-checked') === 'true'),
    ),
    options: optionsOf(page, field, labels, LIMITS.options),
    form: places.form[record.index] ?? '',
    trap: shown.hiddenBy === null ? trapSigns({ ...record, hiddenBy: null }) : trapSigns(record),
    step: steps.get(record) ?? null,
    snippet: snippetOf(record),
    fontSize: Math.round((parseFloat(styleOf(record)?.fontSize ?? '') || 0) * 10) / 10,
    pasteBlocked: /return false|preventDefault/.test(attribute(element, 'onpaste')),
    messagePlace: hasMessagePlace(page, record),
    framed: isFramed(page, record),
  };
}

/** Where a field is seen: a control that is hidden behind its label or behind a drawn widget is seen as that. */
function shownAs(page: Page, field: FoundField, labels: LabelsOf): Pick<ElementFact, 'box' | 'hiddenBy'> {
  const { record, members } = field;
  const seen = members.filter((member) => member.hiddenBy === null && member.width > 1);
  const stands = members.flatMap((member) => standIn(page, member, labels, field.type));
  if (seen.length > 0 || stands.length > 0) return { box: boxAround([...seen, ...stands]), hiddenBy: null };
  return { box: boxOfRecord(record), hiddenBy: record.hiddenBy };
}

const DRAWN_TYPES = new Set(['radio', 'checkbox', 'file', 'range', 'color']);

/** A label or wrapper that is pressed in place of a hidden control of this kind. */
function standIn(page: Page, member: Walked, labels: LabelsOf, type: string): Walked[] {
  if (member.hiddenBy === null) return [];
  if (member.tag === 'select') {
    const widget = replacementOf(page.walk, member);
    if (widget !== null) return [widget];
    // Transparent, over the text that shows the choice.
    const { parent } = member;
    return member.hiddenBy === 'opacity' && parent?.hiddenBy === null && member.width > 20 ? [parent] : [];
  }
  if (!DRAWN_TYPES.has(type)) return [];
  const label = (labels.get(member) ?? []).find((one) => one.hiddenBy === null && one.width > 1);
  if (label !== undefined) return [label];
  const { parent } = member;
  const wrapped =
    member.hiddenBy === 'opacity' &&
    parent?.hiddenBy === null &&
    parent.width > 8 &&
    parent.height > 8 &&
    parent.height < 120;
  return wrapped ? [parent] : [];
}

const HINT_CLASS = /help|hint|descri|form-text|note|caption/i;

/** What describes a field: the text that it refers to, or a note right after it. */
function hintOf(page: Page, record: Walked, label: Label): string {
  const described = textOfReferences(page, record, 'aria-describedby');
  if (described !== '') return described;
  const next = page.walk.records[record.end];
  if (next === undefined || next.parent !== record.parent || next.hiddenBy !== null || next === label.holder) return '';
  const isNote = next.tag === 'small' || HINT_CLASS.test(classNameOf(next.element));
  return isNote ? page.flow.read(next, { limit: LIMITS.label, visible: true }) : '';
}
