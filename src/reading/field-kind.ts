import type { FieldFact } from '../facts/field';
import { kindByAutocomplete } from './autocomplete';
import { allowedByLabel, allowedFor, kindByType } from './field-control';
import { kindByExample, kindByOptions } from './field-example';
import { kindByAttributes, kindByName, wordsOfAttribute } from './field-names';
import type { FieldKind } from './form';
import type { Phrase } from './phrase';
import { bare, signal } from './signal';
import { findPhrase, hasPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** What a field asks for, and the signals that told. */
export interface FieldKindReading {
  kind: FieldKind;
  why: Phrase[];
}

/**
 * Of two kinds whose words are equally long in a label, the one that stands earlier here: the more telling first,
 * so that "Company e-mail" asks for an e-mail and "Name of your company" for a company.
 */
const MOST_TELLING: readonly FieldKind[] = [
  'captcha',
  'coupon',
  'confirm',
  'card-code',
  'card-expiry',
  'card-name',
  'card-number',
  'bank',
  'national-id',
  'birth-date',
  'email',
  'company-size',
  'budget',
  'job-title',
  'industry',
  'phone',
  'new-password',
  'password',
  'website',
  'postcode',
  'given-name',
  'family-name',
  'username',
  'gender',
  'company',
  'country',
  'region',
  'city',
  'street',
  'health',
  'file',
  'message',
  'name',
  'date',
  'quantity',
  'search',
  'consent',
  'choice',
  'text',
];

/** A label says what it asks for at its beginning, as a rule in four words; what follows is help. Our calibration. */
const OPENINGS = [4, 10] as const;

function kindByLabel(
  label: string,
  words: Words,
  allowed: (kind: FieldKind) => boolean,
): { kind: FieldKind; phrase: string } | null {
  if (label === '') return null;
  if (!words.spaced) return longestIn(label.slice(0, 40), words, allowed);
  const [near, far] = OPENINGS.map((count) => longestIn(label.split(/\s+/, count).join(' '), words, allowed));
  // what begins among the first words may end after them: “number of the card” and “number of the card of identity”
  const goesOn = near && far && far.phrase.startsWith(near.phrase);
  return (goesOn ? far : (near ?? far)) ?? null;
}

function longestIn(
  opening: string,
  words: Words,
  allowed: (kind: FieldKind) => boolean,
): { kind: FieldKind; phrase: string } | null {
  let best: { kind: FieldKind; phrase: string } | null = null;
  for (const kind of MOST_TELLING) {
    const list = words.fields.kinds[kind];
    if (list === undefined || !allowed(kind)) continue;
    const phrase = findPhrase(opening, list, words.spaced);
    if (phrase !== null && (best === null || length(phrase, words) > length(best.phrase, words)))
      best = { kind, phrase };
  }
  return best;
}

const length = (phrase: string, words: Words): number => (words.spaced ? phrase.split(/[\s-]+/).length : phrase.length);

/** A single box to tick: consent of some sort, or a choice. */
function readBox(field: FieldFact, words: Words): FieldKindReading {
  const { kinds, marketing } = words.fields;
  const captcha = findPhrase(field.label, kinds.captcha ?? [], words.spaced);
  if (captcha !== null) return { kind: 'captcha', why: [signal('field-label', { words: bare(captcha) })] };
  // “remember me” agrees to nothing
  if (hasPhrase(field.label, words.purposes.login ?? [], words.spaced))
    return { kind: 'choice', why: [signal('keeps-logged-in')] };
  const phrase =
    findPhrase(field.label, kinds.consent ?? [], words.spaced) ?? findPhrase(field.label, marketing, words.spaced);
  if (phrase !== null) return { kind: 'consent', why: [signal('box-label', { words: bare(phrase) })] };
  const name = wordsOfAttribute(`${field.name} ${field.idAttribute}`);
  if (
    /agree|terms|consent|privacy|newsletter|opt ?in|gdpr|dsgvo|subscri|marketing|accept|datenschutz|\bagb\b/.test(name)
  ) {
    return { kind: 'consent', why: [signal('box-name', { words: name })] };
  }
  return { kind: 'choice', why: [signal('box')] };
}

/** Numbers under which a business is known to the tax office or in a register: they stand in every imprint. */
const OF_A_BUSINESS =
  /(?<![\p{L}])(partita iva|p\.? ?iva|piva|nip|cnpj|vat|ust-?id(?:nr)?|umsatzsteuer-?id\p{L}*|btw|tva|nipc|regon|krs)(?![\p{L}])/iu;
/** Numbers of a person, which make a field private even where a business may give its own instead. */
const OF_A_PERSON = /(?<![\p{L}])(cpf|codice fiscale|c\.? ?f\.?|dni|nif|nie|pesel|ssn|bsn|passport)(?![\p{L}])/iu;

/** What a field asks for: see `guessFieldKind`. A number that only a business has says nothing private of anybody. */
export function readFieldKind(field: FieldFact, words: Words): FieldKindReading {
  const guess = guessFieldKind(field, words);
  const said = field.label === '' ? field.placeholder : field.label;
  const business = OF_A_BUSINESS.exec(said);
  if (guess.kind !== 'national-id' || business === null || OF_A_PERSON.test(said)) return guess;
  return { kind: 'text', why: [...guess.why, signal('of-a-business', { words: business[0] })] };
}

/**
 * What a field asks for, from its facts alone: the autocomplete token first, then its type where that is beyond
 * doubt, then the words of its label, its name and id, and its placeholder, and last what its type leaves open.
 */
function guessFieldKind(field: FieldFact, words: Words): FieldKindReading {
  if (field.type === 'file') return { kind: 'file', why: [signal('field-type', { words: 'file' })] };
  if (field.type === 'checkbox' && field.control !== 'group') return readBox(field, words);
  const allowed = allowedFor(field);
  const label = withoutMark(wordsOfLabel(field), words);
  // Words such as “username and password” stand in labels of fields that show what is typed.
  const byWords = allowedByLabel(field);
  const inLabel = (kind: FieldKind): boolean => byWords(kind) && kind !== 'password' && kind !== 'new-password';
  if (field.type !== 'password' && isPhrase(field.label, words.fields.kinds.password ?? [], words.spaced)) {
    return { kind: 'password', why: [signal('field-label', { words: field.label })] };
  }
  const byOptions = kindByOptions(field.options);
  if (byOptions !== null)
    return { kind: byOptions, why: [signal('field-options', { words: field.options?.labels.at(-1) ?? '' })] };
  const byLabel = kindByLabel(label, words, field.type === 'password' ? allowed : inLabel);
  const byName = kindByAttributes(field.name, field.idAttribute, allowed);
  if (byName?.kind === 'confirm' && (byLabel === null || REPEATED.includes(byLabel.kind))) {
    return { kind: 'confirm', why: [signal('field-name', { words: byName.by })] };
  }
  const token = kindByAutocomplete(field.autocomplete);
  // of a label that names both, the token says which one browsers keep: “User name or e-mail”
  const both = token === 'username' && hasPhrase(label, words.fields.kinds.username ?? [], words.spaced);
  if (
    token !== null &&
    byLabel?.kind !== 'confirm' &&
    believable(token, field, both ? null : (byLabel?.kind ?? null))
  ) {
    return { kind: token, why: [signal('field-token', { words: field.autocomplete })] };
  }
  if (field.type === 'search' || field.type === 'searchbox')
    return { kind: 'search', why: [signal('field-type', { words: field.type })] };
  if (byLabel?.kind === 'phone' && inLabel('email') && hasPhrase(label, words.fields.kinds.email ?? [], words.spaced)) {
    return { kind: 'email', why: [signal('mail-or-phone', { words: label })] };
  }
  const shownName = byLabel === null || byLabel.kind === 'name' ? nameIn(field.placeholder, words) : null;
  if (shownName !== null && allowed(shownName))
    return { kind: shownName, why: [signal('field-placeholder', { words: field.placeholder })] };
  if (byLabel?.kind === 'date' && RATE.test(label)) {
    const kind = allowed('quantity') && field.control === 'input' ? 'quantity' : kindByType(field);
    return { kind, why: [signal('rate', { words: label })] };
  }
  if (byLabel?.kind === 'name' && isPartOfName(byName?.kind) && !/\s\p{L}/u.test(label)) {
    return {
      kind: byName.kind,
      why: [signal('field-label', { words: bare(byLabel.phrase) }), signal('field-name', { words: byName.by })],
    };
  }
  if (byLabel !== null) return { kind: byLabel.kind, why: [signal('field-label', { words: bare(byLabel.phrase) })] };
  const byExample = kindByExample(field.placeholder);
  const byPlaceholder =
    byExample !== null && allowed(byExample)
      ? { kind: byExample, phrase: field.placeholder }
      : kindByLabel(field.placeholder, words, inLabel);
  const named = byName !== null && !yields(byName.kind, byPlaceholder?.kind ?? null);
  if (named && !(byPlaceholder !== null && saysOtherwise(field.placeholder, byPlaceholder.kind, byName.kind, words))) {
    return { kind: byName.kind, why: [signal('field-name', { words: byName.by })] };
  }
  if (byPlaceholder !== null)
    return { kind: byPlaceholder.kind, why: [signal('field-placeholder', { words: byPlaceholder.phrase })] };
  const shown = wordsOfAttribute(`${label} ${field.placeholder}`.split(/\s+/, OPENINGS[1]).join(' '));
  const byShown = kindByName(shown, allowed);
  if (byShown !== null) return { kind: byShown, why: [signal('field-words', { words: shown })] };
  return {
    kind: kindByType(field),
    why: [signal('field-type', { words: field.type === '' ? field.control : field.type })],
  };
}

/** What stands at the field: its label without the example in brackets; the first option of a list that has none. */
function wordsOfLabel({ label, labelFrom, options, control }: FieldFact): string {
  if (labelFrom === 'placeholder') return '';
  if (label === '' && control === 'select') return options?.labels[0] ?? '';
  return (label.split(/\s\(/)[0] ?? '').trim() || label;
}

/** Without the mark of what is required or optional, which nothing sets apart where words are not spaced: “会社名 必須”. */
function withoutMark(label: string, words: Words): string {
  if (words.spaced) return label;
  const mark = [...words.fields.required, ...words.fields.optional].find((one) => label.endsWith(one));
  return mark === undefined || mark === label ? label : label.slice(0, -mark.length).trim();
}

/** How much in a time, as in “containers a year” and “Bestellungen pro Monat”: no date. */
const RATE =
  /\p{L}\s+(?:an?|per|each|every|pro|par|por|al|all'|à l'|im|na|w)\s*(?:year|month|week|day|night|hour|jahr|monat|woche|tag|an|mois|semaine|jour|año|mes|semana|día|dia|ano|mês|anno|mese|settimana|giorno|jaar|maand|week|dag|rok|roku|miesiąc|miesiącu|tydzień|dzień)(?!\p{L})/iu;

/** Whether a placeholder is the name of another kind, whole and unmistakable: visitors read it, and only programmers the attribute. */
function saysOtherwise(placeholder: string, shown: FieldKind, named: FieldKind, words: Words): boolean {
  // one word may be short for what the attribute spells out: “Address” of an e-mail, “Name” of a first name, “Number” of a card
  return (
    shown !== named &&
    /\S\s+\p{L}/u.test(placeholder) &&
    isPhrase(placeholder, words.fields.kinds[shown] ?? [], words.spaced)
  );
}

/** What a placeholder shows against the field's name: a user name that is an e-mail, a search that takes a postcode. */
function yields(named: FieldKind, shown: FieldKind | null): boolean {
  if (named === 'username') return shown === 'email';
  return named === 'search' && (shown === 'postcode' || shown === 'website');
}

/** A label of one word (“Nome”, “Name”) may mean a part of the name, or the one on a card, and the attribute says which. */
function isPartOfName(kind: FieldKind | undefined): kind is 'given-name' | 'family-name' | 'card-name' {
  return kind === 'given-name' || kind === 'family-name' || kind === 'card-name';
}

/**
 * The part of the name that a placeholder asks for in so many words: 姓 and 名 under one label, or "Last name" in a
 * field called `name2`. One word for a name as a whole says less than the attribute may.
 */
function nameIn(placeholder: string, words: Words): 'given-name' | 'family-name' | 'name' | null {
  const asks = (kind: FieldKind): boolean => isPhrase(placeholder, words.fields.kinds[kind] ?? [], words.spaced);
  if (asks('given-name')) return 'given-name';
  if (asks('family-name')) return 'family-name';
  return asks('name') && /\S\s+\p{L}/u.test(placeholder) ? 'name' : null;
}

/** What people are made to type twice. */
const REPEATED: readonly FieldKind[] = ['email', 'password', 'new-password', 'street', 'username', 'confirm'];

/** Tokens are also misused to keep browsers from filling in: a password token on a field that hides nothing. */
function believable(token: FieldKind, field: FieldFact, byLabel: FieldKind | null): boolean {
  if (token === 'new-password' || token === 'password') return field.type === 'password';
  if (token === 'username')
    return !['email', 'tel', 'password'].includes(field.type) && byLabel !== 'email' && byLabel !== 'phone';
  return true;
}
