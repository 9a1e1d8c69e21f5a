import { attribute, hasAttribute } from './dom';
import { inputType } from './pressable';
import type { Walked } from './walk';

/** Names that only a trap for robots has. */
const TRAP_NAME =
  /honey-?_?pot|^_?gotcha|^hp_|_hp$|^bot-?_?(?:field|trap|catcher)|winnie|fax_only|leave_?(?:this_?)?(?:blank|empty)/i;

/**
 * Signs that a person never meets a field: with none of them it is an ordinary one. A field in a closed dialog or a later
 * step is hidden too, so that alone is no sign; being moved away or shrunk to nothing is.
 */
export function trapSigns(record: Walked): string[] {
  const { element, hiddenBy } = record;
  const named = hasTrapName(record);
  const type = inputType(element);
  // Radios and boxes are often hidden behind what is drawn for them.
  const away =
    type !== 'radio' &&
    type !== 'checkbox' &&
    hiddenBy !== null &&
    hiddenBy !== 'covered' &&
    hiddenBy !== 'display' &&
    hiddenBy !== 'collapsed';
  const shunned = hasAttribute(element, 'tabindex') && attribute(element, 'tabindex') === '-1';
  const unfilled = /^(?:off|nope|new-password|false)$/i.test(attribute(element, 'autocomplete'));
  const suspect = named || away || (hiddenBy === 'display' && shunned && unfilled);
  if (!suspect) return [];
  const signs: string[] = named ? ['trap name'] : [];
  if (hiddenBy === 'offscreen') signs.push('offscreen');
  if (away && record.width <= 4 && record.height <= 4) signs.push('tiny');
  if (away && record.ariaHidden) signs.push('aria-hidden');
  if (shunned) signs.push('tabindex -1');
  if (unfilled) signs.push('autocomplete off');
  return signs;
}

function hasTrapName(record: Walked): boolean {
  if (TRAP_NAME.test(attribute(record.element, 'name')) || TRAP_NAME.test(attribute(record.element, 'id'))) return true;
  for (let at = record.parent, steps = 0; at !== null && steps < 3; at = at.parent, steps += 1) {
    if (TRAP_NAME.test(attribute(at.element, 'class')) || TRAP_NAME.test(attribute(at.element, 'id'))) return true;
  }
  return false;
}
