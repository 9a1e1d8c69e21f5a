import { attribute, hasAttribute } from './dom';
import type { Walked } from './walk';

/** Names that only a trap for robots has. */
const TRAP_NAME =
  /honey-?_?pot|^_?gotcha|^hp_|_hp$|^bot-?_?(?:field|trap|catcher)|winnie|fax_only|leave_?(?:this_?)?(?:blank|empty)/i;

/** Signs that a person never meets a field: with none of them it is an ordinary one. */
export function trapSigns(record: Walked): string[] {
  const { element } = record;
  const signs: string[] = [];
  if (TRAP_NAME.test(attribute(element, 'name')) || TRAP_NAME.test(attribute(element, 'id')) || hasTrapHolder(record))
    signs.push('trap name');
  const hidden = record.hiddenBy !== null && record.hiddenBy !== 'covered';
  if (!hidden && signs.length === 0) return [];
  if (record.hiddenBy === 'offscreen') signs.push('offscreen');
  if (record.style !== null && record.width <= 4 && record.height <= 4) signs.push('tiny');
  if (record.ariaHidden) signs.push('aria-hidden');
  if (attribute(element, 'tabindex') === '-1') signs.push('tabindex -1');
  if (
    hasAttribute(element, 'autocomplete') &&
    /^(?:off|nope|new-password|false)$/i.test(attribute(element, 'autocomplete'))
  )
    signs.push('autocomplete off');
  return signs;
}

function hasTrapHolder(record: Walked): boolean {
  for (let at = record.parent, steps = 0; at !== null && steps < 3; at = at.parent, steps += 1) {
    if (TRAP_NAME.test(attribute(at.element, 'class')) || TRAP_NAME.test(attribute(at.element, 'id'))) return true;
  }
  return false;
}
