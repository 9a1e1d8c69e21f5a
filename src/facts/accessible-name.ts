import { attribute, childElements, elementById, localName } from './dom';
import type { ActionFact } from './action';
import { fold, isUnreadable } from './words';
import type { Page } from './page';
import type { Walked } from './walk';

export interface AccessibleName {
  text: string;
  from: ActionFact['nameFrom'];
}

/** Room for a name before it is cut to its cap. */
const ROOM = 400;

/** The name of an element as assistive technology and a person would read it; icons left out, hidden words for screen readers kept. */
export function accessibleName(page: Page, record: Walked): AccessibleName {
  const { element } = record;
  const labelled = textOfReferences(page, record, 'aria-labelledby');
  if (labelled !== '') return { text: labelled, from: 'aria-labelledby' };
  const label = fold(attribute(element, 'aria-label'));
  if (label !== '') return { text: label.slice(0, ROOM), from: 'aria-label' };
  if (record.tag === 'input') return inputName(record);
  if (record.tag === 'img' || record.tag === 'area') {
    const alt = fold(attribute(element, 'alt'));
    if (alt !== '') return { text: alt, from: 'alt' };
  }
  const content = contentName(page, record);
  if (content.text !== '') return content;
  const title = fold(attribute(element, 'title'));
  if (title !== '') return { text: title.slice(0, ROOM), from: 'title' };
  const drawn = generatedText(record);
  return drawn === '' ? { text: '', from: 'none' } : { text: drawn, from: 'content' };
}

function inputName(record: Walked): AccessibleName {
  const { element } = record;
  const type = attribute(element, 'type').toLowerCase();
  if (type === 'image') {
    const alt = fold(attribute(element, 'alt'));
    if (alt !== '') return { text: alt, from: 'alt' };
  }
  const value = fold(attribute(element, 'value'));
  if (value !== '') return { text: value.slice(0, ROOM), from: 'value' };
  const title = fold(attribute(element, 'title'));
  return title === '' ? { text: '', from: 'none' } : { text: title, from: 'title' };
}

/** Words inside; where there are none, the alternative texts of pictures inside. */
function contentName(page: Page, record: Walked): AccessibleName {
  const rendered = record.hiddenBy !== 'display';
  const silent = (owner: Walked): boolean =>
    (owner.ariaHidden && !record.ariaHidden) ||
    (rendered &&
      (owner.hiddenBy === 'display' || (owner.hiddenBy === 'visibility' && record.hiddenBy !== 'visibility')));
  const options = { limit: ROOM, visible: false, without: silent };
  const text = page.flow.read(record, options);
  if (!isUnreadable(text)) return { text, from: 'content' };
  const alternative = alternatives(page, record);
  if (alternative !== '') return { text: alternative, from: 'alt' };
  // Words that only screen readers miss are still what a person sees.
  return { text: page.flow.read(record, { limit: ROOM, visible: true }), from: 'content' };
}

function alternatives(page: Page, record: Walked): string {
  const found: string[] = [];
  const end = Math.min(record.end, record.index + 60);
  for (let at = record.index + 1; at < end; at += 1) {
    const inner = page.walk.records[at];
    if (inner === undefined || inner.ariaHidden || inner.hiddenBy === 'display') continue;
    const text = pictureName(inner);
    if (text !== '' && !found.includes(text)) found.push(text);
  }
  return fold(found.join(' ')).slice(0, ROOM);
}

/** Alternative text of a picture, or the label of any element that stands for one. */
export function pictureName(record: Walked): string {
  const { element } = record;
  const label = fold(attribute(element, 'aria-label'));
  if (label !== '') return label;
  if (record.tag === 'img') return fold(attribute(element, 'alt'));
  if (record.tag !== 'svg') return '';
  for (const child of childElements(element, element.ownerDocument)) {
    if (localName(child) === 'title') return fold(child.textContent);
  }
  return '';
}

/** Text of the elements that an attribute names by id, joined. */
export function textOfReferences(page: Page, record: Walked, name: string): string {
  const ids = attribute(record.element, name);
  if (ids === '') return '';
  const texts = ids
    .split(/\s+/)
    .slice(0, 8)
    .map((id) => referenced(page, record, id))
    .map((target) => (target === null ? '' : ownText(page, target)));
  return fold(texts.join(' ')).slice(0, ROOM);
}

function ownText(page: Page, target: Walked): string {
  const label = fold(attribute(target.element, 'aria-label'));
  return label === '' ? page.flow.read(target, { limit: ROOM, visible: false }) : label;
}

/** The element of an id in the same document or shadow root, or null. */
export function referenced(page: Page, record: Walked, id: string): Walked | null {
  if (id === '') return null;
  const element = elementById(record.scope.root, id);
  return element === null ? null : (page.walk.byElement.get(element) ?? null);
}

/** Plain text that the style puts before and after an element's content. */
export function generatedText(record: Walked): string {
  if (!record.rendered) return '';
  const parts = (['::before', '::after'] as const).map((pseudo) => {
    const content = record.scope.window.getComputedStyle(record.element, pseudo).content;
    const quoted = /^"(.{1,80})"$/.exec(content)?.[1] ?? '';
    return isUnreadable(quoted) ? '' : quoted;
  });
  return fold(parts.join(' '));
}
