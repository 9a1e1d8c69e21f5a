import type { FieldFact } from '../facts/field';
import { kindByAutocomplete } from './autocomplete';
import { kindByName, wordsOfAttribute } from './field-names';
import type { FieldKind } from './form';
import { findPhrase } from './words/phrase';
import type { Words } from './words/words';

/** What a field asks for, and the signals that told. */
export interface FieldKindReading {
  kind: FieldKind;
  why: string[];
}

/**
 * Of two kinds whose words are equally long in a label, the one that stands earlier here: the more telling first,
 * so that "Company e-mail" asks for an e-mail and "Name of your company" for a company.
 */
const MOST_TELLING: readonly FieldKind[] = [
  'captcha', 'coupon', 'confirm', 'card-code', 'card-expiry', 'card-name', 'card-number', 'bank', 'national-id',
  'birth-date', 'email', 'company-size', 'budget', 'job-title', 'industry', 'phone', 'new-password', 'password', 'website', 'postcode', 'given-name',
  'family-name', 'username', 'gender', 'company', 'country', 'region', 'city', 'street', 'health', 'file',
  'message', 'name', 'date', 'quantity', 'search', 'consent', 'choice',
];

const TYPED: readonly FieldKind[] = [
  'email', 'phone', 'name', 'given-name', 'family-name', 'password', 'new-password', 'confirm', 'username', 'message', 'search',
  'website', 'card-number', 'card-code', 'card-name', 'captcha', 'file', 'coupon', 'company', 'street', 'bank',
];

/** What can be chosen from a row of boxes and still is more than a choice. */
const CHOSEN: readonly FieldKind[] = [
  'gender', 'company-size', 'industry', 'budget', 'job-title', 'health', 'birth-date', 'country', 'quantity', 'date',
];

/** Fields that keypads are shown for though they are no telephone numbers. */
const NUMERIC: readonly FieldKind[] = [
  'card-number', 'card-code', 'card-expiry', 'bank', 'national-id', 'postcode', 'birth-date', 'quantity', 'captcha', 'coupon',
  'budget', 'company-size', 'date', 'username', 'health', 'street',
];

/** A label says what it asks for at its beginning; what follows is help. Our calibration. */
const LABEL_WORDS = 10;

function allowedFor(field: FieldFact): (kind: FieldKind) => boolean {
  const { type, control } = field;
  if (control === 'group') return (kind) => CHOSEN.includes(kind);
  if (type === 'checkbox' || type === 'switch') return (kind) => kind === 'captcha';
  if (type === 'radio' || type === 'range') return (kind) => CHOSEN.includes(kind);
  if (control === 'select') return (kind) => !TYPED.includes(kind) && kind !== 'consent';
  if (control === 'textarea' || control === 'editable') return (kind) => kind === 'street' || kind === 'message' || kind === 'health';
  if (type === 'password') {
    return (kind) => ['confirm', 'new-password', 'card-code', 'card-number', 'coupon', 'national-id', 'bank', 'captcha'].includes(kind);
  }
  if (type === 'email') return (kind) => kind === 'confirm';
  if (type === 'tel' || type === 'number') return (kind) => kind === 'phone' || NUMERIC.includes(kind);
  if (type === 'date' || type === 'month' || type === 'datetime-local' || type === 'week' || type === 'time') {
    return (kind) => kind === 'birth-date' || kind === 'card-expiry' || kind === 'date';
  }
  if (type === 'url') return (kind) => kind === 'website';
  return (kind) => kind !== 'consent' && kind !== 'choice';
}

/** What remains when no word tells. */
function kindByType(field: FieldFact): FieldKind {
  const { type, control, inputMode } = field;
  if (type === 'email' || inputMode === 'email') return 'email';
  if (type === 'tel' || inputMode === 'tel') return 'phone';
  if (type === 'password') return 'password';
  if (type === 'search' || type === 'searchbox') return 'search';
  if (type === 'file') return 'file';
  if (type === 'url' || inputMode === 'url') return 'website';
  if (/^(?:date|month|week|time|datetime-local)$/.test(type)) return 'date';
  if (type === 'number' || type === 'spinbutton') return 'quantity';
  if (control === 'textarea' || control === 'editable') return 'message';
  if (control === 'group' || control === 'select' || /^(?:radio|range|checkbox|switch|combobox|listbox|slider|color)$/.test(type)) return 'choice';
  return 'text';
}

function kindByLabel(label: string, words: Words, allowed: (kind: FieldKind) => boolean): { kind: FieldKind; phrase: string } | null {
  const opening = words.spaced ? label.split(/\s+/, LABEL_WORDS).join(' ') : label.slice(0, 40);
  let best: { kind: FieldKind; phrase: string } | null = null;
  for (const kind of MOST_TELLING) {
    const list = words.fields.kinds[kind];
    if (list === undefined || !allowed(kind)) continue;
    const phrase = findPhrase(opening, list, words.spaced);
    if (phrase !== null && (best === null || length(phrase, words) > length(best.phrase, words))) best = { kind, phrase };
  }
  return best;
}

const length = (phrase: string, words: Words): number => (words.spaced ? phrase.split(/[\s-]+/).length : phrase.length);

/** A single box to tick: consent of some sort, or a choice. */
function readBox(field: FieldFact, words: Words): FieldKindReading {
  const { kinds, marketing } = words.fields;
  const captcha = findPhrase(field.label, kinds.captcha ?? [], words.spaced);
  if (captcha !== null) return { kind: 'captcha', why: [`label “${captcha}”`] };
  const phrase = findPhrase(field.label, kinds.consent ?? [], words.spaced) ?? findPhrase(field.label, marketing, words.spaced);
  if (phrase !== null) return { kind: 'consent', why: [`a box to tick, label “${phrase}”`] };
  const name = wordsOfAttribute(`${field.name} ${field.idAttribute}`);
  if (/agree|terms|consent|privacy|newsletter|opt ?in|remember|gdpr|dsgvo|subscri|marketing|accept|datenschutz|\bagb\b/.test(name)) {
    return { kind: 'consent', why: [`a box to tick, called “${name}”`] };
  }
  return { kind: 'choice', why: ['a box to tick'] };
}

/**
 * What a field asks for, from its facts alone: the autocomplete token first, then its type where that is beyond
 * doubt, then the words of its label, its name and id, and its placeholder, and last what its type leaves open.
 */
export function readFieldKind(field: FieldFact, words: Words): FieldKindReading {
  if (field.type === 'file') return { kind: 'file', why: ['type “file”'] };
  if (field.type === 'search' || field.type === 'searchbox') return { kind: 'search', why: [`type “${field.type}”`] };
  if (field.type === 'checkbox' && field.control !== 'group') return readBox(field, words);
  const allowed = allowedFor(field);
  const label = field.labelFrom === 'placeholder' ? '' : field.label;
  const name = wordsOfAttribute(field.name);
  const id = wordsOfAttribute(field.idAttribute);
  const byLabel = kindByLabel(label, words, allowed);
  const token = kindByAutocomplete(field.autocomplete);
  const byToken = token !== null && believable(token, field, byLabel?.kind ?? null);
  if (byToken && !(token === 'new-password' && byLabel?.kind === 'confirm')) {
    return { kind: token, why: [`autocomplete “${field.autocomplete}”`] };
  }
  if (byLabel !== null) return { kind: byLabel.kind, why: [`label “${byLabel.phrase}”`] };
  const byName = kindByName(name, allowed);
  if (byName !== null) return { kind: byName, why: [`name “${field.name}”`] };
  const byId = kindByName(id, allowed);
  if (byId !== null) return { kind: byId, why: [`id “${field.idAttribute}”`] };
  const byPlaceholder = kindByLabel(field.placeholder, words, allowed);
  if (byPlaceholder !== null) return { kind: byPlaceholder.kind, why: [`placeholder “${byPlaceholder.phrase}”`] };
  const shown = wordsOfAttribute(`${label} ${field.placeholder}`);
  const byShown = kindByName(shown, allowed) ?? (/\S@\S/.test(field.placeholder) && allowed('email') ? 'email' : null);
  if (byShown !== null) return { kind: byShown, why: [`its words “${shown}”`] };
  return { kind: kindByType(field), why: [`type “${field.type === '' ? field.control : field.type}”`] };
}

/** Tokens are also misused to keep browsers from filling in: a password token on a field that hides nothing. */
function believable(token: FieldKind, field: FieldFact, byLabel: FieldKind | null): boolean {
  if (token === 'new-password' || token === 'password') return field.type === 'password';
  if (token === 'username') return field.type !== 'email' && field.type !== 'tel' && field.type !== 'password' && byLabel !== 'email' && byLabel !== 'phone';
  return true;
}
