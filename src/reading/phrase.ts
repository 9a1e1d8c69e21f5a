/**
 * Something of ours to be said to people, as data: what is said by key, and what its holes hold. A catalogue of the
 * language speaks it, so that what is read and judged knows no language.
 */
export interface Phrase {
  phrase: string;
  /** One that a rule alone has. */
  own?: true;
  values: Readonly<Record<string, Value>>;
}

/** What stands in the hole of a text: page text as it is, a number, or something that a catalogue speaks. */
export type Value = string | number | Decimal | Phrase | List | Quotes | Sentences;

/** A number with so many digits after the decimal sign, also where they are 0. */
export interface Decimal {
  decimal: number;
  digits: number;
}

/** Things in a row: `a, b and c`. */
export interface List {
  list: readonly Value[];
  join: 'and' | 'or';
}

/** Page texts in a row, each in quotation marks, and how many more there are. */
export interface Quotes {
  quotes: readonly Value[];
  more: number;
}

/** Whole sentences, one after the other. */
export interface Sentences {
  sentences: readonly Value[];
}

/** Names in braces in a text: `'{label} costs {cost}'` → `'label' | 'cost'`. */
export type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

/** What a catalogue says for one key; by number where there is something to count: `one` for a `count` of 1. */
export type PhraseText = string | { one: string; many: string };

/** The holes of what a catalogue says. */
type HolesIn<Text extends PhraseText> = Text extends string
  ? Holes<Text>
  : Text extends { one: string; many: string }
    ? Holes<Text['many']>
    : never;

/** The values that a phrase needs, as the last parameter: none where it has no holes. */
export type ValuesFor<Text extends PhraseText> = [HolesIn<Text>] extends [never]
  ? []
  : [values: Readonly<Record<HolesIn<Text>, Value>>];

/** Grammatical cases that a language may want: `{things:dative}` in a text asks for one. */
export type GrammaticalCase = 'accusative' | 'dative' | 'genitive';

/** The same in the cases of a language that has them; a case that is left out is as the nominative. */
export type Declined = { nominative: PhraseText } & Partial<Record<GrammaticalCase, PhraseText>>;
