import type { Declined, PhraseText } from '../reading/phrase';
import type { RuleTexts } from './texts';

/** The languages that Small Yes speaks: ISO 639-1. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** How one language says what was read and judged. */
export interface Voice {
  locale: Locale;
  /** For `Intl`: its numbers, lists and dates are written as there. */
  region: string;
  marks: { open: string; close: string };
  /** What is said by key, without the words that a rule alone has. */
  phrases: Readonly<Record<string, PhraseText | Declined>>;
  /** The words that the rule which is told has alone. */
  own?: Readonly<Record<string, PhraseText | Declined | undefined>>;
  /** The texts of a rule by its id, in this language; without an entry the rule's own. */
  rules: Readonly<Record<string, RuleTexts>>;
  /** What a source found, by its key, in this language; without an entry as in the register. */
  sources: Readonly<Record<string, string>>;
}
