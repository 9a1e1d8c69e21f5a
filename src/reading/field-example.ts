import type { FieldKind } from './form';

/** Ways to write an example into an empty field, with what it is an example of; the first that fits. */
const EXAMPLES: readonly (readonly [FieldKind, RegExp])[] = [
  // an example address has a name and a company in it, and asks for neither
  ['email', /\S@\S/],
  ['website', /^(?:https?:\/\/|www\.)\S*/i],
  ['card-number', /^(?:[\dx•*]{4}[ -]?){4}$/i],
  // tax and postal numbers have their own dots and dashes
  ['national-id', /^(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{3}-\d{2}-\d{4})$/],
  ['postcode', /^(?:\d{5}-\d{3}|\d{3}-\d{4}|\d{2}-\d{3}|\d{5}-\d{4})$/],
];

/** A telephone number opens with a plus, a bracket or a zero, or is three, three and four digits. */
const PHONE = /^(?:\+\s?\d|\(\+?\d|0\d|\d{3}[-. ]\d{3}[-. ]\d{4}$)[\d\s()./-]*$/;
const DATE = /^\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}$/;

/** The kind that a placeholder is an example of (`jane@…`, `+49 170 …`), or null when it is words. */
export function kindByExample(placeholder: string): FieldKind | null {
  const text = placeholder.trim().replace(/^(?:e\.?g\.?|z\.\s?b\.|ex\.?:?|例[:：]?)\s*/i, '');
  const found = EXAMPLES.find(([, pattern]) => pattern.test(text))?.[0];
  if (found !== undefined) return found;
  const digits = text.replace(/\D/g, '').length;
  return PHONE.test(text) && !DATE.test(text) && digits >= 7 && digits <= 15 ? 'phone' : null;
}

/** Fewest years of a list that somebody picks the year of birth from. Our calibration: past 60, or back before 1960. */
const BIRTH = { years: 60, before: 1960 };
/** Fewest and most years of a list for the expiry of a card, one after the other; lists of trips are shorter. Our calibration. */
const EXPIRY = { years: 7, most: 30, from: 2020 };

/** What a list of years is for: a birth when it goes far back, a card when it only goes ahead; null for any other list. */
export function kindByYears(options: { count: number; labels: readonly string[] } | null): FieldKind | null {
  const years = (options?.labels ?? []).filter((label) => /^(?:19|20)\d\d(?:年)?$/.test(label.trim())).map(parseFloat);
  if (options === null || years.length < EXPIRY.years) return null;
  if (years.some((year) => year < BIRTH.before) || options.count > BIRTH.years) return 'birth-date';
  const ahead = years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1);
  return ahead && (years[0] ?? 0) >= EXPIRY.from && options.count <= EXPIRY.most ? 'card-expiry' : null;
}
