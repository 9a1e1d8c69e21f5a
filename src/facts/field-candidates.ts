import { attribute, classNameOf, hasAttribute } from './dom';
import type { FieldFact } from './field';
import { isInside } from './extent';
import { inputType } from './pressable';
import type { Walk, Walked } from './walk';

/** A field before its facts are written: one control, or the controls of a radio or checkbox group. */
export interface FoundField {
  record: Walked;
  members: Walked[];
  control: FieldFact['control'];
  type: string;
}

const NO_FIELDS = new Set(['hidden', 'submit', 'button', 'image', 'reset']);
const FIELD_ROLES = new Set([
  'textbox',
  'combobox',
  'spinbutton',
  'slider',
  'listbox',
  'switch',
  'checkbox',
  'radiogroup',
  'searchbox',
]);

/** Class names of the widgets that common libraries draw in place of a select. */
const REPLACEMENT =
  /select2|chosen|nice-select|selectize|choices|ss-main|bootstrap-select|dropdown-toggle|ts-wrapper|custom-select|jq-selectbox|vs__|multiselect/i;

/** Everything that a visitor fills in or chooses, radio and checkbox groups as one, in document order. */
export function findFields(walk: Walk, owners: readonly (Walked | null)[]): FoundField[] {
  const found: FoundField[] = [];
  const groups = new Map<string, FoundField>();
  const replaced = findReplaced(walk);
  let customEnd = 0;
  for (const record of walk.records) {
    const kind = kindOf(record);
    if (kind === null || isReplacement(record, replaced)) continue;
    if (kind.control === 'custom') {
      if (record.index < customEnd) continue;
      customEnd = record.end;
    } else if (record.index < customEnd && kind.control === 'input' && found.at(-1)?.control === 'custom') {
      // The browser's own control inside a custom one is the real field.
      found.pop();
      customEnd = 0;
    }
    const key = groupKey(record, kind.type, owners);
    const group = key === null ? undefined : groups.get(key);
    if (group !== undefined) {
      group.members.push(record);
      group.control = 'group';
      continue;
    }
    const field: FoundField = {
      record,
      members: [record],
      control: kind.type === 'radio' && kind.control === 'input' ? 'group' : kind.control,
      type: kind.type,
    };
    if (key !== null) groups.set(key, field);
    found.push(field);
  }
  return found;
}

function kindOf(record: Walked): { control: FieldFact['control']; type: string } | null {
  const { tag, element, role } = record;
  if (tag === 'input') {
    const type = inputType(element);
    return NO_FIELDS.has(type) ? null : { control: 'input', type };
  }
  if (tag === 'select')
    return { control: 'select', type: hasAttribute(element, 'multiple') ? 'select-multiple' : 'select-one' };
  if (tag === 'textarea') return { control: 'textarea', type: 'textarea' };
  const editable = attribute(element, 'contenteditable').toLowerCase();
  if (hasAttribute(element, 'contenteditable') && editable !== 'false')
    return { control: 'editable', type: role || 'textbox' };
  if (tag === 'button' && role !== 'combobox' && role !== 'switch' && role !== 'checkbox') return null;
  return FIELD_ROLES.has(role) ? { control: 'custom', type: role } : null;
}

/** Radios and checkboxes of one name in one form are one question. */
function groupKey({ element, index }: Walked, type: string, owners: readonly (Walked | null)[]): string | null {
  if (type !== 'radio' && type !== 'checkbox') return null;
  const name = attribute(element, 'name');
  return name === '' ? null : `${type} ${owners[index]?.index ?? ''} ${name}`;
}

/** Hidden selects, with the widget that is shown in their place. */
function findReplaced(walk: Walk): Map<Walked, Walked> {
  const replaced = new Map<Walked, Walked>();
  for (const record of walk.records) {
    if (record.tag !== 'select' || (record.hiddenBy === null && record.width > 4)) continue;
    const widget = replacementOf(walk, record);
    if (widget !== null) replaced.set(widget, record);
  }
  return replaced;
}

/** The widget that is shown in place of a hidden select: the sibling after it, or the wrapper around it. */
export function replacementOf(walk: Walk, select: Walked): Walked | null {
  const { parent } = select;
  if (parent === null) return null;
  const next = walk.records[select.end];
  if (next?.parent === parent && next.hiddenBy === null && looksLikeSelect(next)) return next;
  return parent.hiddenBy === null && REPLACEMENT.test(classNameOf(parent.element)) ? parent : null;
}

function looksLikeSelect(record: Walked): boolean {
  return REPLACEMENT.test(classNameOf(record.element)) || record.role === 'combobox' || record.role === 'listbox';
}

function isReplacement(record: Walked, replaced: ReadonlyMap<Walked, Walked>): boolean {
  if (replaced.size === 0 || record.tag === 'select') return false;
  for (const widget of replaced.keys()) if (isInside(record, widget)) return true;
  return false;
}
