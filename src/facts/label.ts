import { generatedText, referenced, textOfReferences } from './accessible-name';
import { attribute } from './dom';
import type { FieldFact, LabelSource } from './field';
import { childrenOf } from './extent';
import type { FoundField } from './field-candidates';
import { isName, type NearbyText } from './nearby';
import { ownLine } from './own-line';
import type { Page } from './page';
import { fold, isUnreadable } from './words';
import type { Walked } from './walk';

export interface Label {
  text: string;
  from: LabelSource;
  visible: boolean;
  /** Label and marks together, as shown. */
  mark: string;
  /** The element that shows it, or null. */
  holder: Walked | null;
}

function labelled(
  from: LabelSource,
  text: string,
  holder: Walked | null = null,
  visible = false,
  mark = holder === null ? text : withMark(holder, text),
): Label {
  return { text, from, visible, mark, holder };
}

/** `label` elements of the page, by the field that they are for. */
export type LabelsOf = ReadonlyMap<Walked, Walked[]>;

const ROOM = 300;

/** Which labels belong to which field: by `for`, or by standing around it. */
export function findLabels(page: Page): LabelsOf {
  const labels = new Map<Walked, Walked[]>();
  const add = (field: Walked, label: Walked): void => {
    const known = labels.get(field);
    if (known === undefined) labels.set(field, [label]);
    else if (!known.includes(label)) known.push(label);
  };
  const around = new Map<number, Walked>();
  for (const record of page.walk.records) {
    const outer =
      record.tag === 'label' ? record : record.parent === null ? undefined : around.get(record.parent.index);
    if (outer !== undefined) around.set(record.index, outer);
    if (record.tag === 'label') {
      const target = referenced(page, record, attribute(record.element, 'for'));
      if (target !== null) add(target, record);
    } else if (
      outer !== undefined &&
      (record.tag === 'input' || record.tag === 'select' || record.tag === 'textarea')
    ) {
      if (attribute(outer.element, 'for') === '') add(record, outer);
    }
  }
  return labels;
}

/** The label of a field, as a person would read it. */
export function labelOf(page: Page, field: FoundField, labels: LabelsOf, nearby: NearbyText): Label {
  const { record } = field;
  if (field.control === 'group') return groupLabel(page, field, labels, nearby);
  return (
    fromLabels(page, record, labels.get(record) ?? []) ??
    seenToo(page, fromAria(page, record), nearby, field) ??
    (field.type === 'checkbox' ? fromLine(page, record, true) : null) ??
    fromNearby(page, nearby, field) ??
    fromLine(page, record, false) ??
    fromAttributes(record) ??
    labelled('none', '')
  );
}

function fromLabels(page: Page, record: Walked, labels: readonly Walked[]): Label | null {
  for (const label of labels) {
    const seen = page.flow.read(label, { limit: ROOM, visible: true });
    const text = seen === '' ? page.flow.read(label, { limit: ROOM, visible: false }) : seen;
    if (isUnreadable(text)) continue;
    const visible = isShownWith(label, record) && (seen !== '' || record.hiddenBy !== null);
    return labelled('label', text, label, visible, withMark(label, text) + markBeside(page, label));
  }
  return null;
}

function fromAria(page: Page, record: Walked): Label | null {
  const referencedText = textOfReferences(page, record, 'aria-labelledby');
  if (referencedText !== '') {
    const holder = referenced(page, record, attribute(record.element, 'aria-labelledby').split(/\s+/)[0] ?? '');
    return labelled('aria-labelledby', referencedText, holder, holder !== null && isShownWith(holder, record));
  }
  const label = fold(attribute(record.element, 'aria-label'));
  return label === '' ? null : labelled('aria-label', label, null, false, markOfPlaceholder(record, label));
}

/** A name for screen readers is on screen too where the text at the field says the same: "E-mail" above a box named "email address". */
function seenToo(page: Page, named: Label | null, nearby: NearbyText, field: FoundField): Label | null {
  if (named?.from !== 'aria-label') return named;
  const near = fromNearby(page, nearby, field);
  if (near === null) return named;
  const [name, text] = [lettersOf(named.text), lettersOf(near.text)];
  const same = text !== '' && name !== '' && (name.includes(text) || text.includes(name));
  return same ? { ...named, visible: true, mark: near.mark, holder: near.holder } : named;
}

/** Letters and digits alone, so that a hyphen, a star or a colon makes no difference. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function fromNearby(page: Page, nearby: NearbyText, field: FoundField): Label | null {
  const found = nearby.labelFor(field);
  if (found === null) return null;
  const text = page.flow.read(found, { limit: ROOM, visible: true });
  return text === '' ? null : labelled('nearby', text, found, true);
}

/** What stands loose in the block of a field or box; of a box that is asked for its question, what is not its own words. */
function fromLine(page: Page, record: Walked, after: boolean): Label | null {
  const text = ownLine(page, record, after);
  return lettersOf(text) === '' || (!after && !isName(text)) ? null : labelled('nearby', text, null, true);
}

function fromAttributes({ element }: Walked): Label | null {
  const placeholder = fold(
    attribute(element, 'placeholder') ||
      attribute(element, 'data-placeholder') ||
      attribute(element, 'aria-placeholder'),
  );
  if (placeholder !== '') return labelled('placeholder', placeholder);
  const title = fold(attribute(element, 'title'));
  return title === '' ? null : labelled('title', title);
}

/** A group's question: its legend, what names it, or the text above it; a lone choice is named by its own label. */
function groupLabel(page: Page, field: FoundField, labels: LabelsOf, nearby: NearbyText): Label {
  const legend = legendOf(page, field);
  if (legend !== null) return legend;
  const group = roleGroup(field);
  const named = group === null ? null : fromAria(page, group);
  if (named !== null) return named;
  const [first = field.record] = field.members;
  const around = labels.get(first)?.find((label) => label.index < first.index) ?? first;
  return (
    fromNearby(page, nearby, field) ??
    fromLine(page, around, false) ??
    ownLabel(page, first, labels) ??
    labelled('none', '')
  );
}

/** What names one box of a group. */
function ownLabel(page: Page, box: Walked, labels: LabelsOf): Label | null {
  return fromLabels(page, box, labels.get(box) ?? []) ?? fromAria(page, box) ?? fromLine(page, box, true);
}

function legendOf(page: Page, field: FoundField): Label | null {
  const last = field.members.at(-1) ?? field.record;
  for (let at = field.record.parent, steps = 0; at !== null && steps < 8; at = at.parent, steps += 1) {
    if (at.tag !== 'fieldset' || at.end <= last.index) continue;
    const legend = page.walk.records.slice(at.index + 1, at.index + 6).find((record) => record.tag === 'legend');
    if (legend === undefined) return null;
    const text = page.flow.read(legend, { limit: ROOM, visible: false });
    return text === '' ? null : labelled('legend', text, legend, isShownWith(legend, field.record));
  }
  return null;
}

function roleGroup(field: FoundField): Walked | null {
  const last = field.members.at(-1) ?? field.record;
  for (let at = field.record.parent, steps = 0; at !== null && steps < 6; at = at.parent, steps += 1) {
    if ((at.role === 'radiogroup' || at.role === 'group') && at.end > last.index) return at;
  }
  return null;
}

/** A label is shown when nothing hides it, or only what hides its field too. */
function isShownWith(label: Walked, field: Walked): boolean {
  if (label.hiddenBy === null || label.hiddenBy === 'aria-hidden') return true;
  return label.hiddenBy === field.hiddenBy && label.hiddenBy !== 'clipped' && label.hiddenBy !== 'size';
}

function withMark(holder: Walked, text: string): string {
  const drawn = generatedText(holder);
  return drawn === '' || text.includes(drawn) ? text : `${text} ${drawn}`;
}

/** A mark is a star or a word or two; what is longer says something else. Characters, our calibration. */
const MARK_LENGTH = 16;

/** The mark that stands right beside a label and not in it, as in `<th><label>Name</label><span>required</span></th>`. */
function markBeside(page: Page, label: Walked): string {
  const { parent } = label;
  if (parent === null) return '';
  const siblings = childrenOf(page.walk, parent);
  const at = siblings.indexOf(label);
  const texts = [siblings[at - 1], siblings[at + 1]].flatMap((one) => {
    if (one === undefined || one.hiddenBy !== null || !MARK_TAGS.has(one.tag)) return [];
    const text = page.flow.read(one, { limit: ROOM, visible: true });
    return text === '' || text.length > MARK_LENGTH ? [] : [` ${text}`];
  });
  return texts.join('');
}

const MARK_TAGS = new Set(['span', 'em', 'i', 'b', 'strong', 'small', 'abbr', 'sup', 'font']);

/** A label that is not shown carries no mark; the placeholder, which is, may. */
function markOfPlaceholder({ element }: Walked, label: string): string {
  const placeholder = fold(attribute(element, 'placeholder'));
  return placeholder === '' ? label : placeholder;
}

/** Labels of the choices of a group, or the options of a select. */
export function optionsOf(page: Page, field: FoundField, labels: LabelsOf, limit: number): FieldFact['options'] {
  const { element } = field.record;
  if (field.control === 'select' && 'options' in element) {
    const options = element.querySelectorAll('option');
    const names: string[] = [];
    for (let at = 0; at < Math.min(options.length, limit); at += 1)
      names.push(fold(options[at]?.textContent ?? '').slice(0, 60));
    return { count: options.length, labels: names };
  }
  if (field.control !== 'group') return null;
  const names = field.members.slice(0, limit).map((member) => ownLabel(page, member, labels)?.text.slice(0, 60) ?? '');
  return { count: field.members.length, labels: names };
}
