import { attribute, hasAttribute } from './dom';
import { Count } from './extent';
import { blockOf } from './block';
import { styleOf, type Walk, type Walked } from './walk';

const PRESSED_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'switch']);
const PRESSED_INPUTS = new Set(['submit', 'button', 'image', 'reset']);

/** A div with a hand pointer is a button when it has the size of one, CSS pixels. Our calibration. */
const BUTTON_SIZE = { minWidth: 24, maxWidth: 600, minHeight: 18, maxHeight: 130 };

/** Most characters of a label; more is a text that happens to have a hand pointer. Our calibration. */
const LONGEST_LABEL = 80;

const DRAWN_TAGS = new Set(['div', 'span', 'li', 'td', 'p', 'img', 'figure']);

/** Everything that a visitor can press, in document order. */
export function findPressable(walk: Walk): Walked[] {
  const marked = new Set(walk.records.filter(isMarked));
  const marks = Count.where(walk, (record) => marked.has(record));
  const native = Count.where(walk, isNative);
  const found: Walked[] = [];
  // End of the subtree of the last action that was taken: what stands inside is not drawn as a button of its own.
  let inside = 0;
  for (const record of walk.records) {
    if (marked.has(record)) {
      if (!isNative(record) && native.inside(record) > 0) continue;
      found.push(record);
      inside = Math.max(inside, record.end);
    } else if (record.index >= inside && marks.inside(record) === 0 && isDrawn(walk, record)) {
      found.push(record);
      inside = record.end;
    }
  }
  return found;
}

/** The role that an action plays: of its attribute, else of its tag. */
export function roleOfAction(record: Walked): string {
  if (record.role !== '') return record.role;
  if (record.tag === 'a') return hasAttribute(record.element, 'href') ? 'link' : 'button';
  return record.tag === 'summary' ? 'summary' : 'button';
}

/** A control of the browser itself. */
export function isNative({ tag, element }: Walked): boolean {
  if (tag === 'a') return hasAttribute(element, 'href');
  if (tag === 'button') return true;
  return tag === 'input' && PRESSED_INPUTS.has(inputType(element));
}

/** Type of an input as the browser takes it. */
export function inputType(element: Element): string {
  return attribute(element, 'type').trim().toLowerCase() || 'text';
}

function isMarked(record: Walked): boolean {
  const { tag, element, role } = record;
  if (isNative(record))
    return role !== 'switch' && role !== 'checkbox' && role !== 'combobox' && role !== 'listbox' && role !== 'radio';
  if (tag === 'summary') return record.parent?.tag === 'details';
  if (tag === 'input' || tag === 'select' || tag === 'textarea') return false;
  if (PRESSED_ROLES.has(role)) return !(role === 'switch' && isInForm(record));
  if (hasAttribute(element, 'onclick'))
    return tag !== 'body' && tag !== 'form' && tag !== 'html' && isButtonSized(record);
  return tag === 'a' && (role !== '' || styleOf(record)?.cursor === 'pointer') && record.end - record.index < 50;
}

function isInForm(record: Walked): boolean {
  for (let at = record.parent; at !== null; at = at.parent) if (at.tag === 'form') return true;
  return false;
}

function isButtonSized({ width, height }: Walked): boolean {
  return (
    width >= BUTTON_SIZE.minWidth &&
    width <= BUTTON_SIZE.maxWidth &&
    height >= BUTTON_SIZE.minHeight &&
    height <= BUTTON_SIZE.maxHeight
  );
}

/** No markup tells that it can be pressed, but the hand pointer begins on it and it looks like a button with a label. */
function isDrawn(walk: Walk, record: Walked): boolean {
  if (!DRAWN_TAGS.has(record.tag) || !isButtonSized(record) || record.role !== '' || record.hiddenBy !== null)
    return false;
  if (record.runEnd === record.runStart || record.end - record.index > 30) return false;
  const { parent } = record;
  if (!hasShortLabel(walk, record)) return false;
  if (
    styleOf(record)?.cursor !== 'pointer' ||
    (parent !== null && styleOf(parent)?.cursor === 'pointer') ||
    blockOf(record).tag === 'label'
  )
    return false;
  return !holdsField(walk, record);
}

function hasShortLabel(walk: Walk, record: Walked): boolean {
  let characters = 0;
  for (let at = record.runStart; at < record.runEnd; at += 1) characters += walk.runs[at]?.text.trim().length ?? 0;
  return characters > 0 && characters <= LONGEST_LABEL;
}

function holdsField(walk: Walk, record: Walked): boolean {
  for (let at = record.index + 1; at < record.end; at += 1) {
    const tag = walk.records[at]?.tag;
    if (tag === 'input' || tag === 'select' || tag === 'textarea') return true;
  }
  return false;
}
