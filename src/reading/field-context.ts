import type { FieldFact } from '../facts/field';
import type { FieldKind } from './form';

/** A field with what it alone says. */
export interface ReadAlone {
  fact: FieldFact;
  kind: FieldKind;
}

const isPassword = (kind: FieldKind | undefined): boolean => kind === 'password' || kind === 'new-password';

/** Lists of one row, as of day, month and year, from first to last. */
function rowOfDates(fields: readonly ReadAlone[], at: number): readonly ReadAlone[] {
  const isPart = (field: ReadAlone | undefined): boolean =>
    field !== undefined &&
    ['date', 'birth-date', 'card-expiry'].includes(field.kind) &&
    field.fact.control === 'select';
  if (!isPart(fields[at])) return [];
  let [from, to] = [at, at];
  while (isPart(fields[from - 1])) from -= 1;
  while (isPart(fields[to + 1])) to += 1;
  return fields.slice(from, to + 1);
}

/** What the lists of a date ask for: what one of them shows; a card's expiry beside its number; a birth where an account is made. */
function kindOfDate(fields: readonly ReadAlone[], at: number): FieldKind {
  const row = rowOfDates(fields, at);
  const told = row.find(({ kind }) => kind !== 'date')?.kind;
  if (told !== undefined) return told;
  const kinds = fields.map(({ kind }) => kind);
  if (kinds.includes('card-number')) return 'card-expiry';
  const unnamed = row.length === 3 && row.every(({ fact }) => fact.label === '');
  return unnamed && kinds.some(isPassword) ? 'birth-date' : 'date';
}

/** A field that nothing names is who logs in, where it stands alone before the password. */
function isIdentity(fields: readonly ReadAlone[], at: number): boolean {
  const typed = fields.filter(({ fact }) => fact.control === 'input' && fact.type !== 'checkbox');
  const [first, second] = typed;
  return typed.length === 2 && first === fields[at] && second?.kind === 'password';
}

/**
 * What a field asks for beside the others of its form: dates beside a card number, a “Name” beside the first or the
 * family name, the password that is typed again, the unnamed field above a password.
 */
export function kindInContext(fields: readonly ReadAlone[], at: number): FieldKind {
  const kind = fields[at]?.kind ?? 'text';
  const [before, after] = [fields[at - 1]?.kind, fields[at + 1]?.kind];
  if (kind === 'date') return kindOfDate(fields, at);
  if (kind === 'text' && isIdentity(fields, at)) return 'username';
  if (kind === 'name' && (before === 'given-name' || after === 'given-name')) return 'family-name';
  if (kind === 'name' && after === 'family-name') return 'given-name';
  if (!isPassword(kind)) return kind;
  if (fields.slice(0, at).some((field) => isPassword(field.kind))) return 'confirm';
  const repeated = fields.slice(at + 1).some((field) => isPassword(field.kind) || field.kind === 'confirm');
  return repeated ? 'new-password' : kind;
}
