import type { FieldFact } from '../facts/field';
import type { Checking, FieldKind, FieldReading, Typing } from './form';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A mark such as `*` in what stands beside the field. */
export const REQUIRED_MARK = /[*＊✱]/;

/** What a visitor sees at a field of whether it must be filled in. */
export function markOf(field: FieldFact, words: Words): FieldReading['mark'] {
  // the label of screen readers alone is seen by nobody; a mark drawn beside it, and the placeholder, are
  const label = field.labelVisible ? `${field.markText} ${field.label}` : '';
  const shown = `${label} ${field.placeholder} ${field.hint}`;
  if (hasPhrase(shown, words.fields.optional, words.spaced)) return 'optional';
  const marked = REQUIRED_MARK.test(shown) || hasPhrase(shown, words.fields.required, words.spaced);
  return marked ? 'required' : 'none';
}

/** What is typed into a single box: not chosen, not drawn by other elements, and no free text. */
export function typingOf(field: FieldFact): Typing | null {
  if (field.control !== 'input' || ['checkbox', 'radio', 'range', 'file', 'color'].includes(field.type)) return null;
  const { type, inputMode, fontSize, pasteBlocked } = field;
  return { type, inputMode, fontSize, pasteBlocked };
}

/** Kinds of which not every answer will do. */
const STRICT: readonly FieldKind[] = [
  'email',
  'phone',
  'website',
  'postcode',
  'birth-date',
  'card-number',
  'card-expiry',
  'card-code',
  'bank',
  'national-id',
  'new-password',
];

/** What the markup shows of how the answer to a field is checked. */
export function checkingOf(field: FieldFact, kind: FieldKind): Checking {
  const typed = typingOf(field) !== null;
  return {
    strict: typed && (field.pattern !== '' || STRICT.includes(kind)),
    // how an e-mail looks everybody knows; what a pattern or a password wants, only its maker does
    ownRule: typed && (field.pattern !== '' || kind === 'new-password') && kind !== 'email',
    told: field.hint !== '' || field.title !== '' || (field.placeholder !== '' && field.labelFrom !== 'placeholder'),
    place: field.messagePlace,
  };
}

/** Hosts of mailboxes that anybody has for nothing, as a pattern spells them out to refuse them. */
const FREE_MAIL = /\b(?:gmail|hotmail|yahoo|outlook|icloud|gmx)\b/i;

/** An address shown as an example asks for nothing: “you@work-email.com”. */
const EXAMPLE = /\S*@\S*/g;

/**
 * Whether an e-mail address is wanted that an employer gives. A label that says so is enough (row “work e-mail only” of
 * the table of costs): who has none cannot tell that another would pass, unless the page says that it does.
 */
export function wantsWorkMail(field: FieldFact, words: Words): boolean {
  if (field.pattern.includes('(?!') && FREE_MAIL.test(field.pattern)) return true;
  const said = `${field.label} ${field.markText} ${field.placeholder} ${field.hint} ${field.title}`.replace(
    EXAMPLE,
    ' ',
  );
  const { asked, either } = words.fields.workMail;
  return hasPhrase(said, asked, words.spaced) && !hasPhrase(said, either, words.spaced);
}
