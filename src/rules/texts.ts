import type { Declined, PhraseText } from '../reading/phrase';

/** What a rule says to people, as `defineRule` keeps it. */
interface Speaking {
  messages: object;
  phrases: object;
}

/**
 * The texts of one rule in another language, in the file `<id>.de.ts` beside it: the same keys, no more and no less.
 *
 * Holes are those of the English text. A hole may ask for a grammatical case, `{fields:dative}`: it is granted where
 * the phrase has one (`phrases.de.ts`, or a phrase of the rule with `{ nominative, dative }`) and the value is no page
 * text. A phrase that opens a sentence gets a capital by itself.
 */
export type TextsOf<Rule extends Speaking> = Told & {
  messages: { readonly [Key in keyof Rule['messages']]: string };
} & (string extends keyof Rule['phrases']
    ? unknown
    : { phrases: { readonly [Key in keyof Rule['phrases']]-?: PhraseText | Declined } });

interface Told {
  title: string;
  why: string;
  fix: string;
  check: string;
  /** Only where the rule has one. */
  blind?: string;
}

/** The texts of any rule. */
export interface RuleTexts extends Told {
  messages: Readonly<Record<string, string>>;
  phrases?: Readonly<Record<string, PhraseText | Declined | undefined>>;
}
