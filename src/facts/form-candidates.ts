import { attribute, classNameOf } from './dom';
import { referenced } from './accessible-name';
import { isSubmitControl } from './destination';
import { Count, isInside, spread } from './extent';
import type { FoundField } from './field-candidates';
import type { FormFact } from './form';
import type { Page } from './page';
import { isNative } from './pressable';
import type { Walk, Walked } from './walk';

/** A form, or an element whose fields work as one. */
export interface FoundForm {
  id: string;
  record: Walked;
  control: FormFact['control'];
  /** Its fields, in document order. */
  fields: FoundField[];
}

/** Steps up from a field in search of its button. */
const MOST_STEPS = 14;

/** What `findForms` found. */
export interface FoundForms {
  forms: FoundForm[];
  /** Id of the form or group by record index. */
  formOf: (string | null)[];
  /** Controls that submit a form or group without a submit control of its own. */
  submits: Walked[];
}

/** Every form element, and every group of fields that stand in none; numbered in document order. */
export function findForms(
  page: Page,
  owners: readonly (Walked | null)[],
  fields: readonly FoundField[],
  slabs: ReadonlySet<Walked>,
  actions: readonly Walked[],
): FoundForms {
  const { walk } = page;
  const orphans = fields.map((field) => field.record).filter((record) => owners[record.index] === null);
  const groups = findFieldGroups(walk, orphans, slabs);
  const holders = [...walk.records.filter((record) => record.tag === 'form'), ...new Set(groups.values())].sort(
    (a, b) => a.index - b.index,
  );
  const kept = page.caps.list('forms', holders);
  const ids = new Map(kept.map((record, at) => [record, `m${at + 1}`]));
  const formOf: (string | null)[] = [];
  const around: (string | null)[] = spread(
    walk,
    new Map(kept.filter((record) => record.tag !== 'form').map((record) => [record.index, ids.get(record) ?? null])),
  );
  for (const record of walk.records) {
    const owner = owners[record.index] ?? null;
    formOf.push(owner === null ? (around[record.index] ?? null) : (ids.get(owner) ?? null));
  }
  const byForm = new Map<string, FoundField[]>();
  for (const field of fields) {
    const id = formOf[field.record.index];
    if (id !== null && id !== undefined) append(byForm, id, field);
  }
  const forms = kept.map((record): FoundForm => {
    const id = ids.get(record) ?? '';
    return { id, record, control: record.tag === 'form' ? 'form' : 'group', fields: byForm.get(id) ?? [] };
  });
  const withSubmit = new Set(
    actions
      .filter((action) => isSubmitControl(action) && (owners[action.index] ?? null) !== null)
      .map((action) => formOf[action.index]),
  );
  const submits = forms.flatMap(({ id, record, fields: own }) =>
    withSubmit.has(id) || own.length === 0 ? [] : (submitOf(record, own, actions) ?? []),
  );
  return { forms, formOf, submits };
}

/** For every element the form element that it belongs to, by standing in it or by its `form` attribute. */
export function ownersOf(page: Page): (Walked | null)[] {
  const owners: (Walked | null)[] = [];
  for (const record of page.walk.records) {
    let owner = record.tag === 'form' ? record : record.parent === null ? null : (owners[record.parent.index] ?? null);
    const named =
      record.tag === 'input' || record.tag === 'button' || record.tag === 'select' || record.tag === 'textarea'
        ? attribute(record.element, 'form')
        : '';
    if (named !== '') owner = referenced(page, record, named) ?? owner;
    owners.push(owner);
  }
  return owners;
}

/**
 * Holders of the fields that stand in no form: the nearest element around a field that also holds a button. A holder
 * inside another one joins it (the eye in a password field is no button of its own).
 */
export function findFieldGroups(
  walk: Walk,
  orphans: readonly Walked[],
  slabs: ReadonlySet<Walked>,
): Map<Walked, Walked> {
  const buttons = Count.where(walk, isButton);
  const holders = orphans.map((field) => holderOf(walk, field, buttons, slabs));
  const outermost = [...new Set(holders)]
    .sort((a, b) => a.index - b.index || b.end - a.end)
    .reduce<Walked[]>((kept, holder) => {
      const last = kept.at(-1);
      if (last === undefined || !isInside(holder, last)) kept.push(holder);
      return kept;
    }, []);
  const groups = new Map<Walked, Walked>();
  orphans.forEach((field) => {
    const holder = findHolder(outermost, field);
    if (holder !== null) groups.set(field, holder);
  });
  return groups;
}

function findHolder(holders: readonly Walked[], field: Walked): Walked | null {
  let [low, high] = [0, holders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle]?.index ?? Infinity) <= field.index) low = middle + 1;
    else high = middle;
  }
  const holder = holders[low - 1];
  return holder !== undefined && isInside(field, holder) ? holder : null;
}

function holderOf(walk: Walk, field: Walked, buttons: Count, slabs: ReadonlySet<Walked>): Walked {
  let holder = field.parent ?? field;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (buttons.inside(holder) > 0 || slabs.has(holder) || holder.parent === null || holder.parent.tag === 'body')
      return holder;
    // Fields and their button are seen together.
    if (holder.parent.height > walk.viewport.height) break;
    holder = holder.parent;
  }
  return field.parent ?? field;
}

function isButton(record: Walked): boolean {
  if (record.hiddenBy !== null && record.hiddenBy !== 'display') return false;
  if (record.tag === 'a') return record.role === 'button' || /\b(?:btn|button)\b/i.test(classNameOf(record.element));
  return isNative(record) || record.role === 'button';
}

/** The control that submits a form without a submit control: its first button with a label after the last field. */
export function submitOf(form: Walked, fields: readonly FoundField[], actions: readonly Walked[]): Walked | null {
  const last = fields.reduce((index, field) => Math.max(index, field.members.at(-1)?.index ?? 0), 0);
  const buttons = actions.filter(
    (action) => isInside(action, form) && isButton(action) && action.runEnd > action.runStart,
  );
  return buttons.find((action) => action.index > last) ?? buttons.at(-1) ?? null;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
