import type { AskCode } from '../ask';
import type { FieldKind, FormPurpose } from '../form';
import type { DepthKind } from '../reading';
import type { SectionKind } from '../section';
import type { Reassurance } from '../trust';

/**
 * What the reading knows of one language. Phrases are lower case, straight apostrophes, matched as whole words
 * (as substrings in languages without spaces); stems match the beginning of a word. `*` leaves a phrase's last or first
 * word open (see phrase-list.ts).
 */
export interface Words {
  /** ISO 639-1. */
  code: string;
  /** Words are separated by spaces. */
  spaced: boolean;
  asks: {
    low: readonly string[];
    mid: readonly string[];
    high: readonly string[];
    /** Say nothing of what follows: the destination decides. */
    ambiguous: readonly string[];
    /** Turn the pages of a list of posts: older posts, next page. */
    pages: readonly string[];
    /** Never an ask of the page: menu, close, search, legal. */
    neutral: readonly string[];
    /** For existing users: log in, my account. */
    login: readonly string[];
    /** Verb stems; `anywhere`: the verb may stand last, as in German, and words are compounded. */
    verbs: { anywhere: boolean; low: readonly string[]; mid: readonly string[]; high: readonly string[] };
    /**
     * Which ask a label means, once its class is known; `free` (for free) means an account where nothing else is named.
     * `discover` are cues of `learn` that look at whatever is named: our products are explored by them.
     */
    cues: Partial<Record<AskCode | 'free' | 'discover', readonly string[]>>;
    /** Labels that name nothing: submit, send, click here, learn more alone. */
    vague: readonly string[];
  };
  consent: {
    /** Words of a cookie or privacy banner. */
    banner: readonly string[];
    /** Labels of its buttons. */
    buttons: readonly string[];
  };
  fields: {
    /** Label words of each kind, most telling first. */
    kinds: Partial<Record<FieldKind, readonly string[]>>;
    required: readonly string[];
    optional: readonly string[];
    /** Marks of a marketing consent box. */
    marketing: readonly string[];
    /** Words that give a reason for asking. */
    reasons: readonly string[];
    workMail: {
      /** An e-mail address is asked for that an employer gives, or a free one is refused. */
      asked: readonly string[];
      /** Beside such words: another address will do as well. */
      either: readonly string[];
    };
  };
  purposes: Partial<Record<FormPurpose, readonly string[]>>;
  sections: Partial<Record<SectionKind, readonly string[]>>;
  depth: Partial<Record<DepthKind, readonly string[]>>;
  reassurance: Partial<Record<Reassurance['kind'], readonly string[]>>;
  /** Small print that contradicts a reassurance: card required, fees apply. */
  contradiction: readonly string[];
  /** What presses a visitor, by what it means. `0` stands for any number. */
  pressure: {
    /** Time runs out: hurry, ends tonight, limited time. */
    urgency: readonly string[];
    /** Few are left. */
    stock: readonly string[];
    /** Many want it. */
    demand: readonly string[];
    /** Others look at it or buy it at this moment. */
    activity: readonly string[];
    /** What one loses or will be sorry for. */
    fear: readonly string[];
    /** Parts of a refusal that makes people say something poor of themselves: "I'd rather pay", "full price". */
    shaming: readonly string[];
    /** Refusals that say no and nothing else: no thanks, not now, skip. */
    declines: readonly string[];
    /** The visitor speaking: I. Refusals may begin with it. */
    self: readonly string[];
    /** Units beside the digits of a clock, long and short. */
    clock: readonly string[];
    /** Words beside a clock that presses nobody: when something starts, arrives or logs out. */
    schedule: readonly string[];
    /** What keeps something for a while: "reserved for 09:58". */
    hold: readonly string[];
    /** Words before a phrase that turn it round: no, never, without. */
    negated: readonly string[];
  };
  /** Headings that open a gap. */
  curiosity: {
    /** Words that make a question an open one, or one about the reader. */
    open: readonly string[];
    /** A hint of an insight: find out what, the 3 reasons, your score. */
    hints: readonly string[];
    /** Teasers that say nothing: you won't believe, this one trick. */
    empty: readonly string[];
  };
  /** Headline cues. */
  headline: {
    /** Who it is for: you, your, for teams. */
    who: readonly string[];
    /** What changes: verbs and nouns of outcome. */
    outcome: readonly string[];
    /** Openers that say nothing: welcome to. */
    welcome: readonly string[];
  };
  price: {
    month: readonly string[];
    year: readonly string[];
    from: readonly string[];
    /** Single words right before a price within a sentence: "for £38". */
    at: readonly string[];
    extras: readonly string[];
    /** Instead of a price: on request, contact us for pricing. */
    hidden: readonly string[];
  };
  /** How long one is bound at the least. */
  term: {
    /** What says that one is bound: minimum term, contract of. */
    bound: readonly string[];
    /** Units, in full: month, months. */
    month: readonly string[];
    year: readonly string[];
  };
  trust: {
    /** Words beside numbers of customers or results. */
    numbers: readonly string[];
    /** Words beside logos of customers. */
    customers: readonly string[];
    /** Words of a rating: out of 5, reviews, stars. */
    rating: readonly string[];
    press: readonly string[];
    caseStudy: readonly string[];
    /** Words of an address, imprint or company number. */
    address: readonly string[];
    team: readonly string[];
    expertise: readonly string[];
    roles: readonly string[];
  };
  /** What forms call a step in "step 1 of 4": single words. */
  steps: readonly string[];
  /** Marks of the plan that the page recommends. */
  recommended: readonly string[];
  /** What claims to be the first or the best of all. */
  superlatives: readonly string[];
  /** Before the year in which a text was last changed. */
  updated: readonly string[];
  /** Before the day on which an offer ends. */
  until: readonly string[];
  /** On the last button of an order: money is due, or given. */
  pays: readonly string[];
  /** Phrases that tell an error page, a bot challenge. */
  pages: { error: readonly string[]; challenge: readonly string[] };
  stopWords: readonly string[];
}
