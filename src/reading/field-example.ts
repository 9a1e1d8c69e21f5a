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
/** How a date is to be written: a day, a month and a year in any order, in the letters of the language. */
const DATE_SHAPE =
  /^([a-z])\1\s?[-./]\s?([a-z])\2\s?[-./]\s?([a-z])\3(?:\3\3)?$|^([a-z])\4{3}[-./]([a-z])\5[-./]([a-z])\6$/i;

/** The kind that a placeholder is an example of (`jane@…`, `+49 170 …`), or null when it is words. */
export function kindByExample(placeholder: string): FieldKind | null {
  const text = placeholder.trim().replace(/^(?:e\.?g\.?|z\.\s?b\.|ex\.?:?|例[:：]?)\s*/i, '');
  const found = EXAMPLES.find(([, pattern]) => pattern.test(text))?.[0];
  if (found !== undefined) return found;
  if (DATE_SHAPE.test(text)) return 'date';
  const digits = text.replace(/\D/g, '').length;
  return PHONE.test(text) && !DATE.test(text) && digits >= 7 && digits <= 15 ? 'phone' : null;
}

interface Options {
  count: number;
  labels: readonly string[];
}

/** Options that end in a code of a country for a telephone: “+44”, “Germany (+49)”. */
const DIAL_CODE = /(?:^|[\s(])\+\d{1,4}\b/;
/** Fewest of them that make a list of codes. Our calibration. */
const CODES = 2;
/** A sum of money to choose: “$25”, “50 €”. */
const SUM = /^(?:[$€£¥]|CHF|USD|EUR|R\$)\s?\d[\d.,]*$|^\d[\d.,]*\s?(?:[$€£¥円]|zł|CHF|USD|EUR|kr)$/;

const mostly = (options: Options, least: number, test: (label: string) => boolean): boolean => {
  const met = options.labels.filter((label) => test(label.trim())).length;
  return met >= least && met >= options.labels.length / 2;
};

/** What the options of a list or a group show of what is asked, where they tell it beyond doubt; null for any other. */
export function kindByOptions(options: Options | null): FieldKind | null {
  if (options === null) return null;
  if (mostly(options, CODES, (label) => DIAL_CODE.test(label))) return 'phone';
  if (mostly(options, CODES, (label) => SUM.test(label))) return 'choice';
  return kindByYears(options);
}

/** Fewest years of a list that somebody picks the year of birth from. Our calibration: past 60, or back before 1960. */
const BIRTH = { years: 60, before: 1960 };
/** Fewest and most years of a list for the expiry of a card, one after the other; lists of trips are shorter. Our calibration. */
const EXPIRY = { years: 7, most: 30, from: 2020 };

/** What a list of years is for: a birth when it goes far back, a card when it only goes ahead; null for any other list. */
function kindByYears(options: Options): FieldKind | null {
  const years = options.labels.filter((label) => /^(?:19|20)\d\d(?:年)?$/.test(label.trim())).map(parseFloat);
  if (years.length < EXPIRY.years) return null;
  if (years.some((year) => year < BIRTH.before) || options.count > BIRTH.years) return 'birth-date';
  const ahead = years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1);
  return ahead && (years[0] ?? 0) >= EXPIRY.from && options.count <= EXPIRY.most ? 'card-expiry' : null;
}
