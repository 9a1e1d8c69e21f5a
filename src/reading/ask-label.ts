import type { AskClass, AskCode } from './ask';
import { gappable, standsIn, tellingOf } from './ask-gaps';
import { ASK_MODEL } from './ask-model';
import { withKnownProvider } from './ask-provider';
import { isFreeForAWhile } from './ask-span';
import { CLASSES, verbClass, type VerbReading } from './ask-verb';
import type { Phrase } from './phrase';
import { bare, meaning, signal } from './signal';
import { findPhrase, hasPhrase, isPhrase, normalise } from './words/phrase';
import type { Words } from './words/words';

/** What the words of a label say, before anything is known of where it leads. */
export interface LabelReading {
  /** Class of ask, or what else the label is; null when no word list knows it. */
  class: AskClass | 'ambiguous' | 'neutral' | 'login' | null;
  /** Kind of ask, or null when only the class is known. */
  kind: AskCode | null;
  /** It names nothing: submit, click here. */
  vague: boolean;
  /** True when the whole label is a phrase that the lists know. */
  exact: boolean;
  /** Only a noun in it names an ask; nothing says to do it, so a plain link of these words may be a title. */
  byNoun: boolean;
  /** Only the verb that it opens with names an ask: what is done with which object, an address may know better. */
  byVerb: boolean;
  why: Phrase;
}

/** Of two kinds whose cues are equally long in a label, the one that stands earlier here: specific things before the words they contain. */
const CUE_ORDER: readonly AskCode[] = [
  'scroll',
  'video',
  'pricing',
  'quiz',
  'calculator',
  'check',
  'chat',
  'sandbox',
  'question',
  'learn',
  'explore',
  'newsletter',
  'waitlist',
  'content',
  'webinar',
  'install',
  'cart',
  'contact',
  'social',
  'account_sso',
  'account',
  'trial',
  'quote',
  'callback',
  'call',
  'meeting',
  'donate_monthly',
  'donate',
  'apply',
  'subscribe_paid',
  'contract',
  'identity',
  'buy',
];
/** A label of this many words says more than the one word in it that is no ask by itself. Our calibration. */
const MENTIONS = 4;
/** How many there are of something, beside its name. */
const COUNT = / \d+$|^\d+ /;
/** A label that no word list knows. */
export const UNKNOWN_LABEL: LabelReading = {
  class: null,
  kind: null,
  vague: false,
  exact: false,
  byNoun: false,
  byVerb: false,
  why: signal('unknown-label'),
};
/** What a sentence about something else names as well: these need a verb to be an ask. */
const NEEDS_VERB: readonly AskCode[] = ['scroll', 'social', 'account', 'contract', 'buy'];

/** A question, and after it what to do: “New here? Create an account”. */
const ASKED_FIRST = /^[^?？]{2,}[?？]\s*(?=[^?？]*\p{L}{2})/u;
/** An amount of money, zero excepted. */
const MONEY = /(?:[$€£¥]|\b(?:us|r)\$)\s?0*[1-9]|\b0*[1-9][\d.,\s]*(?:€|£|¥|zł|円|eur\b|usd\b)/iu;

/** Reads a label in the page's language. */
export function readLabel(label: string, words: Words): LabelReading {
  // “Continue with GitLab” asks for what “Continue with Google” asks for
  const twin = withKnownProvider(label);
  const signOn = twin === null ? UNKNOWN_LABEL : readPart(twin, words);
  if (signOn.kind === 'account_sso') return signOn;
  const answer = label.replace(ASKED_FIRST, '');
  const asked = answer === label ? UNKNOWN_LABEL : readPart(answer, words);
  const read = whileFree(isAsk(asked) || asked.class === 'login' ? asked : readPart(label, words), '', label, words);
  // one word for a free newsletter and for a paid one: the amount tells them apart
  if (!MONEY.test(label)) return read;
  const open = read.class === 'ambiguous' || read.kind === 'newsletter' || read.kind === 'account';
  if (!open) return read;
  const { month, year } = words.price;
  const kind =
    hasPhrase(label, [...month, ...year], words.spaced) || read.class !== 'ambiguous' ? 'subscribe_paid' : 'buy';
  return { ...read, class: 'high', kind, why: signal('money', { why: read.why, means: meaning(kind) }) };
}

/** What is begun for free, and by words in or beside it (`told`) for a while only, is a trial; a `name` that says account is one, whatever stands beside it. */
export function whileFree(label: LabelReading, name: string, told: string, words: Words): LabelReading {
  // “try the app free for 14 days” by itself; what stands beside “try the demo” is for something else
  const begun = label.kind === 'account' || (label.kind === 'sandbox' && name === '');
  if (!begun || !isFreeForAWhile(told, words)) return label;
  if (hasPhrase(name, words.asks.cues.account ?? [], words.spaced)) return label;
  return { ...label, class: 'high', kind: 'trial', why: signal('free', { words: told, means: meaning('trial') }) };
}

const isAsk = (read: LabelReading): boolean => CLASSES.some((cls) => cls === read.class);

function readPart(label: string, words: Words): LabelReading {
  const text = normalise(label, words.spaced);
  const nothing = UNKNOWN_LABEL;
  if (text === '') return nothing;
  const lists = words.asks;
  const is = (list: readonly string[]): boolean => isPhrase(text, list, words.spaced);
  const vague = is(lists.vague);
  if (is(lists.login))
    return { ...nothing, class: 'login', exact: true, why: signal('label', { words: text, means: meaning('login') }) };
  for (const cls of CLASSES) if (is(lists[cls])) return known(text, cls, 'label', text, vague, words);
  if (is(lists.ambiguous))
    return { ...nothing, class: 'ambiguous', vague, exact: true, why: signal('vague', { words: text }) };
  // “Cart 0”, “Wishlist (2)”: how many there are changes nothing
  if (is(lists.neutral) || isPhrase(text.replace(COUNT, ''), lists.neutral, words.spaced))
    return { ...nothing, class: 'neutral', vague, exact: true, why: signal('no-ask', { words: text }) };
  const verb = verbClass(text, words);
  const opener = text.split(' ')[0] ?? '';
  if (verb?.class === 'low' && words.asks.verbs.anywhere && !text.startsWith(verb.stem) && text !== opener) {
    // “Scegli Leggero”: what is chosen is a name, though it sounds like a verb
    const told = longest(text, words, CLASSES) ?? kindOf(text, 'low', words);
    if (told === null && isPhrase(opener, lists.ambiguous, words.spaced))
      return { ...nothing, class: 'ambiguous', vague, why: signal('vague', { words: opener }) };
  }
  const part = partOf(text, verb, words);
  if (part?.class === 'login')
    return { ...nothing, class: 'login', why: signal('phrase', { words: bare(part.phrase), means: meaning('login') }) };
  // “read our privacy policy” reads, and still is no ask
  const legal = findPhrase(text, lists.neutral, words.spaced);
  if (part === null && verb?.class === 'low' && legal?.includes(' ')) {
    return { ...nothing, class: 'neutral', vague, why: signal('no-ask', { words: bare(legal) }) };
  }
  if (part) return known(text, part.class, 'phrase', part.phrase, vague, words);
  const got = verb ? gotBy(text, verb.class, words) : null;
  if (got) return got;
  if (verb) return { ...known(text, verb.class, 'verb', verb.stem, vague, words), byVerb: true };
  // "get started today" says no more than "get started"; in "instant view" the word is part of a name
  const ambiguous = findPhrase(text, lists.ambiguous, words.spaced);
  const opens = ambiguous !== null && text.startsWith(ambiguous);
  // "about" within a label is a word like any other; as the last word it is what the label is for
  const forNothing = legal !== null && (legal.includes(' ') || text.endsWith(` ${normalise(legal, words.spaced)}`));
  const named = ambiguous?.includes(' ') || (forNothing && !opens) ? null : byNoun(text, opens, words);
  if (named) return named;
  if (ambiguous && hasPhrase(text, lists.cues.free ?? [], words.spaced))
    return {
      ...nothing,
      class: 'mid',
      kind: 'account',
      vague,
      why: signal('free', { words: bare(ambiguous), means: meaning('account') }),
    };
  if (ambiguous && (ambiguous.includes(' ') || opens))
    return { ...nothing, class: 'ambiguous', vague, why: signal('vague', { words: bare(ambiguous) }) };
  // one such word in a longer label is part of what it says: "Wi-Fi like never before"
  const inside = legal !== null && !legal.includes(' ') && !text.startsWith(legal) && !text.endsWith(legal);
  const mentioned = inside && words.spaced && text.split(' ').length >= MENTIONS;
  if (legal && !mentioned)
    return { ...nothing, class: 'neutral', vague, why: signal('no-ask', { words: bare(legal) }) };
  return { ...nothing, vague };
}

/** Things that cost what they cost, however formally they are asked for: “Request the free guide”. */
const GOT: readonly AskCode[] = ['content', 'quiz', 'calculator'];
const RANK: Record<AskClass, number> = { low: 0, mid: 1, high: 2 };

/** A verb that only tells how much is asked, and a noun that tells for what: the noun, where it asks for less. */
function gotBy(text: string, cls: AskClass, words: Words): LabelReading | null {
  if (!words.spaced || kindOf(text, cls, words) !== null) return null;
  for (const code of GOT) {
    const noun = findPhrase(text, words.asks.cues[code] ?? [], true);
    if (noun === null || RANK[ASK_MODEL[code].class] >= RANK[cls]) continue;
    return { ...UNKNOWN_LABEL, class: ASK_MODEL[code].class, kind: code, why: named(noun, code) };
  }
  return null;
}

/** No verb that the lists know, but a noun in it names the ask: "Put me on the list", "Choose premium". */
function byNoun(text: string, opens: boolean, words: Words): LabelReading | null {
  if (words.spaced && !text.includes(' ')) return null;
  for (const code of CUE_ORDER) {
    if (NEEDS_VERB.includes(code)) continue;
    const noun = findPhrase(text, words.asks.cues[code] ?? [], words.spaced);
    if (noun === null) continue;
    return { ...UNKNOWN_LABEL, class: ASK_MODEL[code].class, kind: code, byNoun: !opens, why: named(noun, code) };
  }
  return null;
}

/** The phrase that the label is read by. */
function partOf(text: string, verb: VerbReading | null, words: Words): Part | null {
  const part = longest(text, words, [...CLASSES, 'login']);
  // who opens with why, see or read explains what follows: “why teams switch to us”
  const opensLow = verb?.class === 'low' && (!words.asks.verbs.anywhere || text.startsWith(verb.stem));
  const explains = opensLow && words.spaced;
  if (part && explains && !text.startsWith(normalise(part.phrase, true).split(' ')[0] ?? text)) return null;
  if (!part || part.phrase.includes(' ')) return part;
  // "shop the sale" is more than "shop"
  if (verb?.stem.includes(part.phrase) && verb.stem.includes(' ')) return null;
  // "get the share buttons" gets, it does not share
  if (part.class === 'low' && verb && verb.class !== 'low' && !text.startsWith(part.phrase)) return null;
  if (part.class !== 'login') return part;
  // "create new account" is not for those who have one, though "account" alone would be; nor is what comes free
  if (verb && verb.class !== 'low') return null;
  const free = hasPhrase(text, words.asks.cues.free ?? [], words.spaced);
  return (free && longest(text, words, CLASSES)) || part;
}

/** A label of a known class; where its kind is known too, the class is that of the kind. */
function known(
  text: string,
  cls: AskClass,
  by: 'label' | 'phrase' | 'verb',
  told: string,
  vague: boolean,
  words: Words,
): LabelReading {
  const kind = kindOf(text, cls, words);
  const of = kind === null ? cls : ASK_MODEL[kind].class;
  const why = signal(by, { words: bare(told), means: meaning(kind ?? cls) });
  return { class: of, kind, vague, exact: by === 'label', byNoun: false, byVerb: false, why };
}

const named = (noun: string, code: AskCode): Phrase => signal('noun', { words: bare(noun), means: meaning(code) });

function kindOf(text: string, cls: AskClass, words: Words): AskCode | null {
  const { free, discover, ...cues } = words.asks.cues;
  let best: { kind: AskCode; weight: number } | null = null;
  for (const kind of CUE_ORDER) {
    const weight = ASK_MODEL[kind].labels.includes(cls) ? weightOf(text, cues[kind] ?? [], words) : 0;
    if (weight > (best?.weight ?? 0)) best = { kind, weight };
  }
  // “discover our products” is for the products, “learn about our products” for what is told of them
  if (best?.kind === 'learn' && weightOf(text, cues.explore ?? [], words) >= best.weight) {
    const by = findPhrase(text, cues.learn ?? [], words.spaced);
    if (by !== null && discover?.includes(by)) return 'explore';
  }
  // what is tried for free has a cue of its own; what else is begun for free, and has no name, is an account
  if (best === null && cls === 'mid' && hasPhrase(text, free ?? [], words.spaced))
    return byNoun(text, false, words)?.kind ?? 'account';
  return best?.kind ?? null;
}

/** How many telling words of a label its longest cue of this list holds; 0 when it has none. */
function weightOf(text: string, cues: readonly string[], words: Words): number {
  const whole = findPhrase(text, cues, words.spaced);
  if (!words.spaced) return whole === null ? 0 : 1;
  const tokens = text.split(' ');
  const apart = gappable(cues, words.stopWords).filter(
    ({ telling }) => telling.length >= 2 && standsIn(tokens, telling),
  );
  return Math.max(
    whole === null ? 0 : Math.max(1, tellingOf(whole, words.stopWords).length),
    ...apart.map(({ telling }) => telling.length),
  );
}

interface Part {
  class: AskClass | 'login';
  phrase: string;
}
/** The longest known phrase of these lists inside the label: word for word first, then with gaps. */
function longest(text: string, words: Words, lists: readonly Part['class'][]): Part | null {
  let best: Part | null = null;
  for (const cls of lists) {
    const phrase = findPhrase(text, words.asks[cls], words.spaced);
    if (phrase && phrase.length > (best?.phrase.length ?? 0)) best = { class: cls, phrase };
  }
  if (!words.spaced) return best;
  // what a label opens with is what it asks for: “get a live demo” is no “live demo”
  const opening = best !== null && !text.startsWith(normalise(best.phrase, true));
  if (best !== null && !opening) return best;
  const tokens = text.split(' ');
  for (const cls of lists) {
    for (const { phrase, wanted } of gappable(words.asks[cls], words.stopWords)) {
      if (opening && tokens[0] !== wanted[0]) continue;
      if (phrase.length > (best?.phrase.length ?? 0) && standsIn(tokens, wanted)) best = { class: cls, phrase };
    }
  }
  return best;
}
