import type { FieldFact } from '../facts/field';
import type { FormFact } from '../facts/form';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import { kindInContext } from './field-context';
import { isDropDown } from './field-control';
import { checkingOf, markOf, REQUIRED_MARK, typingOf, wantsWorkMail } from './field-entry';
import { readFieldKind } from './field-kind';
import type { FieldKind, FieldReading } from './form';
import { gapBetween } from './near';
import { isSeen } from './seen';
import { signal } from './signal';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A reason counts when it stands within 40 CSS pixels of its field (rule conv.sensitive in the evidence). */
const REASON_WITHIN = 40;

/** Boxes, switches and file inputs are drawn by something else on many sites, and the real one is made invisible. */
const REDRAWN = /^(?:checkbox|radio|file|select|select-one|select-multiple|switch)$/;

/** Kinds that are asked for in several inputs and are one question: day, month and year. */
const IN_PARTS: readonly FieldKind[] = ['birth-date', 'card-expiry', 'date', 'phone', 'postcode'];
/** Kinds that may stand under one label and one mark: “Name *”, and two boxes for its parts. */
const NAMES: readonly FieldKind[] = ['given-name', 'family-name', 'name'];

interface Kept {
  fact: FieldFact;
  visible: boolean;
  later: boolean;
}

function isMet(field: FieldFact): boolean {
  if (isSeen(field) || field.hiddenBy === null) return true;
  return (
    REDRAWN.test(field.type === '' ? field.control : field.type) &&
    ['opacity', 'size', 'clipped'].includes(field.hiddenBy)
  );
}

/**
 * The fields that a person can meet: those in sight, those of a later step, and all fields of a form that is
 * hidden as a whole (a dialog that is closed). Traps, and fields that stay hidden in a form in sight, are left out.
 */
function keepFields(fields: readonly FieldFact[]): Kept[] {
  const real = fields.filter((field) => field.trap.length === 0 && !field.disabled && field.type !== 'hidden');
  const shown = real.some(isMet);
  return real.flatMap((fact) => {
    const visible = isMet(fact);
    const later = !visible && fact.step !== null && fact.step > 1;
    return visible || later || !shown ? [{ fact, visible, later }] : [];
  });
}

function ownRequirement(field: FieldFact, words: Words): 'attribute' | 'mark' | 'text' | 'optional' | null {
  const shown = `${field.markText} ${field.label} ${field.placeholder}`;
  if (hasPhrase(shown, words.fields.optional, words.spaced)) return 'optional';
  if (field.required) return 'attribute';
  if (REQUIRED_MARK.test(shown)) return 'mark';
  return hasPhrase(field.markText, words.fields.required, words.spaced) ? 'text' : null;
}

const isBox = (field: FieldFact): boolean => field.type === 'checkbox' || field.type === 'switch';

/** A box that agrees to terms lets nobody pass without it; one for marketing, or for staying logged in, does. */
function isTerms(field: FieldFact | undefined, words: Words): boolean {
  if (field === undefined || !isBox(field)) return false;
  const says = (list: readonly string[] = []): boolean => hasPhrase(field.label, list, words.spaced);
  const { kinds, marketing } = words.fields;
  return says(kinds.consent) && !says(marketing) && !says(words.purposes.login);
}

/**
 * Whether each field must be filled in. Where a form marks what it requires, the rest is optional; where it marks
 * nothing, or only what is optional, it asks for the rest. A box to tick asks for nothing unless it says so.
 */
function readRequirements(fields: readonly FieldFact[], words: Words): Pick<FieldReading, 'required' | 'requiredBy'>[] {
  const own = fields.map((field) => ownRequirement(field, words));
  const marked = own.some((by, i) => by !== null && by !== 'optional' && fields[i] !== undefined && !isBox(fields[i]));
  return own.map((by, i) => {
    if (by === 'optional') return { required: false, requiredBy: by };
    if (by !== null) return { required: true, requiredBy: by };
    if (isTerms(fields[i], words)) return { required: true, requiredBy: 'text' };
    const field = fields[i];
    const asked = !marked && field !== undefined && !isBox(field) && field.type !== 'range';
    return { required: asked, requiredBy: asked ? 'unmarked' : 'optional' };
  });
}

function readReason(field: FieldFact, texts: readonly TextFact[], words: Words): string {
  const near = texts.filter((text) => text.words > 2 && gapBetween(text.box, field.box) <= REASON_WITHIN);
  const said = [field.hint, field.label, ...near.map((text) => text.text)];
  return said.find((one) => one !== '' && hasPhrase(one, words.fields.reasons, words.spaced)) ?? '';
}

/** Several parts of one question, one after the other: all but the first are taken out. */
function isPart(field: FieldFact, kind: FieldKind, before: { fact: FieldFact; kind: FieldKind } | undefined): boolean {
  if (before?.kind !== kind || !IN_PARTS.includes(kind)) return false;
  const selects = field.control === 'select' && before.fact.control === 'select';
  if (kind === 'date') return selects;
  if (kind !== 'phone' && kind !== 'postcode') return true;
  // the second half of a number has no name of its own
  if (before.fact.label !== '' && isNameless(field)) return true;
  const code =
    before.fact.control === 'select' || /\btel-(?!national)/.test(`${field.autocomplete} ${before.fact.autocomplete}`);
  return kind === 'phone' && code;
}

const isNameless = ({ label, placeholder }: FieldFact): boolean => label === '' && placeholder === '';

/** `tel2` or `tel[1]` after `tel1`: the next box of the same number, whatever it alone is taken for. */
function goesOn(field: FieldFact, before: FieldFact): boolean {
  const stem = (name: string): string => name.replace(/\W*\d+\W*$/, '');
  const [one, other] = [stem(field.name), stem(before.name)];
  return isNameless(field) && field.control === 'input' && one === other && one !== field.name && one !== '';
}

const isOwnLabel = ({ labelFrom }: FieldFact): boolean => labelFrom !== 'none' && labelFrom !== 'placeholder';

/** Which field holds the label and the mark of this one as well: itself, or the one before it in the row. */
function markedAt(fields: readonly { fact: FieldFact; kind: FieldKind }[], at: number): number {
  const [one, before] = [fields[at], fields[at - 1]];
  if (one === undefined || before === undefined || isOwnLabel(one.fact) || !isOwnLabel(before.fact)) return at;
  const inRow = Math.abs(one.fact.box.y - before.fact.box.y) < one.fact.box.height / 2;
  return inRow && NAMES.includes(one.kind) && NAMES.includes(before.kind) ? at - 1 : at;
}

/** Named by its placeholder, or by nothing. */
function namedByPlaceholder(field: FieldFact): FieldFact {
  const { placeholder } = field;
  const labelFrom = placeholder === '' ? 'none' : 'placeholder';
  return { ...field, label: placeholder, labelFrom, labelVisible: false, markText: placeholder };
}

/** Without a label that only seems to stand beside it: what lies on the page below its box, or above it, is of no field in it. */
function inOwnLayer(field: FieldFact, texts: readonly TextFact[]): FieldFact {
  if (field.labelFrom !== 'nearby') return field;
  const labels = texts.filter(({ text }) => text === field.label);
  const apart = labels.length > 0 && labels.every(({ overlay }) => overlay !== field.overlay);
  return apart ? namedByPlaceholder(field) : field;
}

/** Words above the first of several fields that are named by their placeholders are the heading of all of them: "or sign up with". */
function withoutHeading(fields: readonly FieldFact[]): readonly FieldFact[] {
  const [first] = fields;
  const others = fields.filter((field) => field !== first && field.placeholder !== '');
  if (first?.labelFrom !== 'nearby' || first.placeholder === '' || others.length === 0) return fields;
  if (others.some(({ labelFrom }) => labelFrom !== 'placeholder')) return fields;
  return [namedByPlaceholder(first), ...fields.slice(1)];
}

/** The fields of a form that a person can meet, each read. */
export function readFields(form: FormFact, snapshot: Snapshot, words: Words): FieldReading[] {
  const { facts } = snapshot;
  const own = facts.fields.filter((field) => field.form === form.id).map((field) => inOwnLayer(field, facts.texts));
  const kept = keepFields(withoutHeading(own));
  const texts = facts.texts.filter((text) => text.hiddenBy === null && text.action === null && text.form === form.id);
  const requirements = readRequirements(
    kept.map(({ fact }) => fact),
    words,
  );
  const read = kept.map(({ fact }) => readFieldKind(fact, words));
  const alone = read.map(({ kind }) => kind);
  const apart = kept.map(({ fact }, at) => ({ fact, kind: alone[at] ?? 'text' }));
  const kinds = apart.map((_, at) => kindInContext(apart, at));
  const known = kept.map(({ fact }, at) => ({ fact, kind: kinds[at] ?? 'text' }));
  const parts: boolean[] = [];
  let lead: FieldKind = 'text';
  known.forEach(({ fact, kind }, at) => {
    const before = known[at - 1];
    const next = before !== undefined && IN_PARTS.includes(lead) && goesOn(fact, before.fact);
    parts.push(next || isPart(fact, kind, before));
    if (parts[at] === false) lead = kind;
  });
  /** Of a question in parts, the mark may stand at any of them. */
  const requirementOf = (at: number): (typeof requirements)[number] | undefined => {
    const last = parts.indexOf(false, at + 1);
    const own = requirements.slice(at, last < 0 ? undefined : last);
    return own.find(({ required }) => required) ?? requirements[markedAt(known, at)];
  };
  const readings: FieldReading[] = [];
  kept.forEach(({ fact, visible, later }, at) => {
    const kind = kinds[at] ?? 'text';
    if (parts[at] === true) return;
    const why = read[at]?.why ?? [];
    readings.push({
      id: fact.id,
      kind,
      label: fact.label,
      labelFrom: fact.labelFrom,
      labelVisible: fact.labelVisible,
      name: fact.name,
      required: requirementOf(at)?.required ?? true,
      requiredBy: requirementOf(at)?.requiredBy ?? 'unmarked',
      mark: markOf(fact, words),
      typing: typingOf(fact),
      checking: checkingOf(fact, kind),
      framed: fact.framed,
      visible,
      later,
      reason: readReason(fact, texts, words),
      checkedByDefault: fact.checkedByDefault,
      optionCount: fact.options?.count ?? 0,
      dropDown: isDropDown(fact),
      workMail: kind === 'email' && wantsWorkMail(fact, words),
      autocomplete: fact.autocomplete,
      selector: fact.selector,
      box: fact.box,
      why:
        kind === alone[at] ? why : [...why, signal('beside-fields', { kind: { phrase: `field-${kind}`, values: {} } })],
      evidence: {
        selector: fact.selector,
        label: fact.label || fact.placeholder || fact.name,
        snippet: fact.snippet,
        box: fact.box,
      },
    });
  });
  return readings;
}
