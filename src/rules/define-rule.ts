import type { Evidence } from '../reading/evidence';
import type { Profile } from '../reading/intent';
import type { Holes, Phrase, PhraseText, Value, ValuesFor } from '../reading/phrase';
import type { Reading } from '../reading/reading';
import type { Offer } from './examples';
import type { SourceKey } from './sources';

export type Stage = 'hook' | 'first-action' | 'engagement' | 'reinforcement' | 'conversion';

/** In the order in which a visitor meets them. */
export const STAGES = [
  'hook',
  'first-action',
  'engagement',
  'reinforcement',
  'conversion',
] as const satisfies readonly Stage[];

export type Lens =
  'choice' | 'effort' | 'clarity' | 'pressure' | 'speed' | 'access' | 'trust' | 'momentum' | 'measurement';

export type Outcome = 'pass' | 'warn' | 'fail' | 'unsure' | 'not-applicable' | 'error';

/** The five common mistakes, shown as badges. */
export const MISTAKES = ['tooMuchTooSoon', 'unnecessarySteps', 'ignoredIntent', 'overload', 'noNextAction'] as const;
export type Mistake = (typeof MISTAKES)[number];

/** What a fix takes, the least first: other words; moving, restyling or marking up what is there; changing a form, a flow or the offer itself. */
export const EFFORTS = ['copy', 'layout', 'build'] as const;
export type Effort = (typeof EFFORTS)[number];

/** What several rules may find in their own ways: an ask that comes before a smaller one, a form that asks for much at once. */
export const CAUSES = ['early-ask', 'long-form'] as const;
export type Cause = (typeof CAUSES)[number];

/** What a rule says of a page: the outcome, the message by key, the values for its holes, the evidence. */
export interface Verdict {
  outcome: Exclude<Outcome, 'error'>;
  message: string;
  values: Record<string, Value>;
  evidence: Evidence[];
}

/**
 * Makes one verdict. The message key must be one of the rule's own, and every hole of the message must be filled;
 * more values may be given for the fix and the offer.
 */
type Say<Messages extends Record<string, string>> = <Key extends keyof Messages & string>(
  message: Key,
  ...rest: [Holes<Messages[Key]>] extends [never]
    ? [values?: Record<string, Value>, evidence?: readonly Evidence[]]
    : [values: Record<Holes<Messages[Key]>, Value> & Record<string, Value>, evidence?: readonly Evidence[]]
) => Verdict;

/** What `judge` is given to answer with. */
export interface Answers<Messages extends Record<string, string>, Phrases extends Record<string, PhraseText>> {
  pass: Say<Messages>;
  warn: Say<Messages>;
  fail: Say<Messages>;
  /** The page may or may not have it: it could not be seen from here. Never counts. */
  unsure: Say<Messages>;
  /** The question does not arise on this page. Never counts. */
  notApplicable: Say<Messages>;
  /** Words of this rule alone, to fill a hole with. */
  words: <Key extends keyof Phrases & string>(key: Key, ...values: ValuesFor<Phrases[Key]>) => Phrase;
}

interface RuleShape<
  Needs extends readonly (keyof Reading)[],
  Limits extends Record<string, number>,
  Messages extends Record<string, string>,
  Phrases extends Record<string, PhraseText>,
> {
  /** What is looked at, a noun phrase for lists: "Size of the first ask". */
  title: string;
  /** Why it matters to a visitor, one or two sentences, true to the grade of the sources. */
  why: string;
  /** What to do, with holes that the verdict's values fill. */
  fix: string;
  /** The smaller yes to try instead, told in example words of the page's language; or a hole that the verdict's values fill. */
  offer?: Offer | `{${string}}`;
  /** How to see on the page that the change is made and works; may have holes. */
  check: string;
  effort: Effort;
  /** What it does not see, for the catalogue: a noun phrase, and a sentence more where it helps. */
  blind?: string;
  /** Raised when the same page may get another verdict from it. */
  version?: number;
  /** Findings of one cause on one element are told once. */
  cause?: Cause;
  lens: Lens;
  /** 1–5, our calibration. Per intent where the evidence has it. */
  weight: number | Record<Profile, number>;
  sources: readonly SourceKey[];
  /** The parts of the reading that `judge` is given; it sees no other. */
  needs: Needs;
  /** Thresholds, per intent: unit in the name or in a comment, with the source of each. */
  limits: Record<Profile, Limits>;
  messages: Messages;
  /** What fills holes beside page text and the phrases that rules have in common: said with `say.words`. */
  phrases?: Phrases;
  /** Total score is capped at `at` when this rule fails for these intents. */
  cap?: { at: number; for: readonly Profile[] };
  /** Badges that light up when this rule fails. */
  mistakes?: readonly Mistake[];
  judge: (
    reading: Pick<Reading, Needs[number]>,
    limits: Limits,
    say: Answers<Messages, Phrases>,
    profile: Profile,
  ) => Verdict;
}

/** A rule as the rest of the program sees it. Its id is its file name, its stage the folder (see `catalogue.ts`). */
export interface Rule {
  title: string;
  why: string;
  fix: string;
  /** An example by key, a hole, or empty. */
  offer: Offer | `{${string}}` | '';
  check: string;
  effort: Effort;
  /** What it does not see, or empty. */
  blind: string;
  version: number;
  cause: Cause | null;
  lens: Lens;
  weight: Record<Profile, number>;
  sources: readonly SourceKey[];
  needs: readonly (keyof Reading)[];
  limits: Record<Profile, Record<string, number>>;
  messages: Readonly<Record<string, string>>;
  phrases: Readonly<Record<string, PhraseText | undefined>>;
  cap: { at: number; for: readonly Profile[] } | null;
  mistakes: readonly Mistake[];
  /** The verdict may differ from one kind of visitors to the other; else it holds for all three. */
  perIntent: boolean;
  judge: (reading: Reading, profile: Profile) => Verdict;
}

/** A rule that keeps the keys of its texts, so that those in another language can be held against them. */
type RuleWith<Messages, Phrases> = Omit<Rule, 'messages' | 'phrases'> & {
  messages: Messages;
  phrases: Partial<Phrases>;
};

/** Builds a rule. The compiler refuses a need, limit, message, phrase or hole that was not declared. */
export function defineRule<
  const Needs extends readonly (keyof Reading)[],
  Limits extends Record<string, number>,
  const Messages extends Record<string, string>,
  const Phrases extends Record<string, PhraseText> = Record<string, never>,
>(shape: RuleShape<Needs, Limits, Messages, Phrases>): RuleWith<Messages, Phrases> {
  const answer =
    (outcome: Verdict['outcome']): Say<Messages> =>
    (message, ...rest) => ({ outcome, message, values: rest[0] ?? {}, evidence: [...(rest[1] ?? [])] });
  const say: Answers<Messages, Phrases> = {
    pass: answer('pass'),
    warn: answer('warn'),
    fail: answer('fail'),
    unsure: answer('unsure'),
    notApplicable: answer('not-applicable'),
    words: (key, ...values) => ({ phrase: key, own: true, values: values[0] ?? {} }),
  };
  const { weight } = shape;
  return {
    title: shape.title,
    why: shape.why,
    fix: shape.fix,
    offer: shape.offer ?? '',
    check: shape.check,
    effort: shape.effort,
    blind: shape.blind ?? '',
    version: shape.version ?? 1,
    cause: shape.cause ?? null,
    lens: shape.lens,
    weight: typeof weight === 'number' ? { cold: weight, warm: weight, hot: weight } : weight,
    sources: shape.sources,
    needs: shape.needs,
    limits: shape.limits,
    messages: shape.messages,
    phrases: shape.phrases ?? {},
    cap: shape.cap ?? null,
    mistakes: shape.mistakes ?? [],
    // A judge that looks at the profile takes it as its fourth parameter.
    perIntent:
      shape.judge.length > 3 ||
      shape.needs.some((need) => need === 'curve' || need === 'intent') ||
      Object.entries(shape.limits.cold).some(
        ([name, limit]) => shape.limits.warm[name] !== limit || shape.limits.hot[name] !== limit,
      ),
    judge: (reading, profile) => shape.judge(reading, shape.limits[profile], say, profile),
  };
}
