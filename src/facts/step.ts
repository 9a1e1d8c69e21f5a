import { classNameOf } from './dom';
import { childrenOf, isInside } from './extent';
import type { FoundForm } from './form-candidates';
import type { Walk, Walked } from './walk';

/** Steps of one form: how many, and which field stands in which. */
interface Steps {
  count: number;
  of: Map<Walked, number>;
}

/** Steps of all forms: by field, and how many by form. */
export function findAllSteps(
  walk: Walk,
  forms: readonly FoundForm[],
): { fields: Map<Walked, number>; forms: Map<Walked, number> } {
  const all = { fields: new Map<Walked, number>(), forms: new Map<Walked, number>() };
  for (const { record, fields } of forms) {
    // A form that is itself put away shows none of its steps.
    if (record.hiddenBy !== null || fields.length < 2) continue;
    const steps = findSteps(
      walk,
      record,
      fields.map((field) => field.record),
    );
    if (steps.count < 2) continue;
    all.forms.set(record, steps.count);
    for (const [field, step] of steps.of) all.fields.set(field, step);
  }
  return all;
}

/**
 * Finds the steps of a form whose fields sit in siblings of one shape, of which one is shown. Siblings of which several
 * are shown are rows, not steps.
 */
function findSteps(walk: Walk, form: Walked, fields: readonly Walked[]): Steps {
  const none: Steps = { count: 1, of: new Map() };
  const tried = new Set<Walked>();
  for (const field of fields) {
    if (!isPutAway(field)) continue;
    const holder = hiddenHolder(field, form);
    const { parent } = holder;
    if (parent === null || tried.has(parent)) continue;
    tried.add(parent);
    const alike = childrenOf(walk, parent).filter(
      (sibling) => isAlike(sibling, holder) && holdsControls(walk, sibling),
    );
    const shown = alike.filter((sibling) => sibling.hiddenBy === null);
    if (alike.length < 2 || shown.length > 1 || (shown.length === 0 && !isInside(parent, form))) continue;
    if (shown.length === 0) continue;
    const of = new Map<Walked, number>();
    for (const one of fields) {
      const at = alike.findIndex((step) => isInside(one, step));
      if (at >= 0) of.set(one, at + 1);
    }
    return { count: alike.length, of };
  }
  return none;
}

function isPutAway({ hiddenBy }: Walked): boolean {
  return (
    hiddenBy === 'display' ||
    hiddenBy === 'visibility' ||
    hiddenBy === 'collapsed' ||
    hiddenBy === 'opacity' ||
    hiddenBy === 'clipped'
  );
}

/** The outermost hidden element around a field, inside its form. */
function hiddenHolder(field: Walked, form: Walked): Walked {
  let holder = field;
  while (holder.parent !== null && holder.parent !== form && isPutAway(holder.parent)) holder = holder.parent;
  return holder;
}

function isAlike(one: Walked, other: Walked): boolean {
  if (one.tag !== other.tag) return false;
  if (one.tag === 'fieldset' || one.role === 'tabpanel') return true;
  const classes = new Set(classNameOf(other.element).split(/\s+/));
  return classNameOf(one.element)
    .split(/\s+/)
    .some((name) => name !== '' && classes.has(name));
}

function holdsControls(walk: Walk, holder: Walked): boolean {
  for (let at = holder.index + 1; at < holder.end; at += 1) {
    const tag = walk.records[at]?.tag;
    if (tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'button') return true;
  }
  return false;
}
