import type { AskClass, AskCode } from './ask';
import { ASK_MODEL } from './ask-model';
import { findPhrase, findStem, hasPhrase, isPhrase, normalise } from './words/phrase';
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
  why: string;
}

/** Which kind a class-known label means; the first whose cue occurs. Specific things come before the words they contain. */
const CUE_ORDER: readonly (AskCode | 'trial_free')[] = [
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
  'trial_free',
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
const CLASSES = ['high', 'mid', 'low'] as const satisfies readonly AskClass[];
/** Words that may stand between the words of a known phrase: "book your free 30-minute demo". */
const GAP = 3;

/** A label of this many words says more than the one word in it that is no ask by itself. Our calibration. */
const MENTIONS = 4;

/** A label that no word list knows. */
export const UNKNOWN_LABEL: LabelReading = {
  class: null,
  kind: null,
  vague: false,
  exact: false,
  byNoun: false,
  why: 'no known phrase in the label',
};
/** What a sentence about something else names as well: these need a verb to be an ask. */
const NEEDS_VERB: readonly AskCode[] = ['scroll', 'account', 'contract', 'buy'];

/** Reads a label in the page's language. */
export function readLabel(label: string, words: Words): LabelReading {
  const text = normalise(label, words.spaced);
  const nothing = UNKNOWN_LABEL;
  if (text === '') return nothing;
  const lists = words.asks;
  const is = (list: readonly string[]): boolean => isPhrase(text, list, words.spaced);
  const vague = is(lists.vague);
  if (is(lists.login)) return { ...nothing, class: 'login', exact: true, why: `label “${text}” → log in` };
  for (const cls of CLASSES) if (is(lists[cls])) return known(text, cls, `label “${text}”`, true, vague, words);
  if (is(lists.ambiguous))
    return { ...nothing, class: 'ambiguous', vague, exact: true, why: `label “${text}” does not say what follows` };
  if (is(lists.neutral)) return { ...nothing, class: 'neutral', vague, exact: true, why: `label “${text}” is no ask` };
  const verb = verbClass(text, words);
  const part = partOf(text, verb, words);
  if (part?.class === 'login') return { ...nothing, class: 'login', why: `phrase “${part.phrase}” → log in` };
  // “read our privacy policy” reads, and still is no ask
  const legal = findPhrase(text, lists.neutral, words.spaced);
  if (part === null && verb?.class === 'low' && legal?.includes(' ')) {
    return { ...nothing, class: 'neutral', vague, why: `“${legal}” is no ask` };
  }
  if (part) return known(text, part.class, `phrase “${part.phrase}”`, false, vague, words);
  if (verb) return known(text, verb.class, `verb “${verb.stem}”`, false, vague, words);
  // "get started today" says no more than "get started"; in "instant view" the word is part of a name
  const ambiguous = findPhrase(text, lists.ambiguous, words.spaced);
  const opens = ambiguous !== null && text.startsWith(ambiguous);
  // "about" within a label is a word like any other; as the last word it is what the label is for
  const forNothing = legal !== null && (legal.includes(' ') || text.endsWith(` ${normalise(legal, words.spaced)}`));
  const named = ambiguous?.includes(' ') || (forNothing && !opens) ? null : byNoun(text, opens, words);
  if (named) return named;
  if (ambiguous && (ambiguous.includes(' ') || opens))
    return { ...nothing, class: 'ambiguous', vague, why: `“${ambiguous}” does not say what follows` };
  // one such word in a longer label is part of what it says: "Wi-Fi like never before"
  const inside = legal !== null && !legal.includes(' ') && !text.startsWith(legal) && !text.endsWith(legal);
  const mentioned = inside && words.spaced && text.split(' ').length >= MENTIONS;
  if (legal && !mentioned) return { ...nothing, class: 'neutral', vague, why: `“${legal}” is no ask` };
  return { ...nothing, vague };
}

/** No verb that the lists know, but a noun in it names the ask: "Put me on the list", "Choose premium". */
function byNoun(text: string, opens: boolean, words: Words): LabelReading | null {
  if (words.spaced && !text.includes(' ')) return null;
  for (const code of CUE_ORDER) {
    if (code === 'trial_free' || NEEDS_VERB.includes(code)) continue;
    const noun = findPhrase(text, words.asks.cues[code] ?? [], words.spaced);
    if (noun === null) continue;
    return { ...UNKNOWN_LABEL, class: ASK_MODEL[code].class, kind: code, byNoun: !opens, why: `“${noun}” → ${code}` };
  }
  return null;
}

/** The phrase that the label is read by. */
function partOf(text: string, verb: VerbReading | null, words: Words): Part | null {
  const part = longest(text, words, [...CLASSES, 'login']);
  if (!part || part.phrase.includes(' ')) return part;
  // "shop the sale" is more than "shop"
  if (verb?.stem.includes(part.phrase) && verb.stem.includes(' ')) return null;
  // "get the share buttons" gets, it does not share
  if (part.class === 'low' && verb && verb.class !== 'low' && !text.startsWith(part.phrase)) return null;
  if (part.class !== 'login') return part;
  // "create new account" is not for those who have one, though "account" alone would be; nor is what comes free
  if (verb && verb.class !== 'low') return null;
  const free = hasPhrase(text, words.asks.cues.trial_free ?? [], words.spaced);
  return (free && longest(text, words, CLASSES)) || part;
}

function known(text: string, cls: AskClass, by: string, exact: boolean, vague: boolean, words: Words): LabelReading {
  const kind = kindOf(text, cls, words);
  return { class: cls, kind, vague, exact, byNoun: false, why: `${by} → ${kind ?? cls}` };
}

function kindOf(text: string, cls: AskClass, words: Words): AskCode | null {
  for (const code of CUE_ORDER) {
    const kind = code === 'trial_free' ? 'trial' : code;
    const allowed = code === 'trial_free' ? cls === 'mid' : ASK_MODEL[kind].labels.includes(cls);
    if (allowed && hasPhrase(text, words.asks.cues[code] ?? [], words.spaced)) return kind;
  }
  return null;
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
  if (best || !words.spaced) return best;
  const tokens = text.split(' ');
  for (const cls of lists) {
    for (const { phrase, wanted } of gappable(words.asks[cls], words.stopWords)) {
      if (phrase.length > (best?.phrase.length ?? 0) && standsIn(tokens, wanted)) best = { class: cls, phrase };
    }
  }
  return best;
}

interface Gappable {
  phrase: string;
  wanted: readonly string[];
}
const gappables = new WeakMap<readonly string[], readonly Gappable[]>();

/** The phrases of two telling words or more: short stop words between them may be any other word in a label. */
function gappable(list: readonly string[], stopWords: readonly string[]): readonly Gappable[] {
  const made = gappables.get(list);
  if (made) return made;
  const fresh = list.flatMap((phrase) => {
    const all = normalise(phrase, true).split(' ');
    const telling = all.filter((word) => word.length > 3 || !stopWords.includes(word));
    const wanted = telling.length >= 2 ? telling : all;
    return wanted.length >= 2 && !phrase.endsWith('*') ? [{ phrase, wanted }] : [];
  });
  gappables.set(list, fresh);
  return fresh;
}

function standsIn(tokens: readonly string[], wanted: readonly string[]): boolean {
  let at = tokens.indexOf(wanted[0] ?? '');
  if (at < 0) return false;
  for (const word of wanted.slice(1)) {
    const next = tokens.indexOf(word, at + 1);
    if (next < 0 || next - at - 1 > GAP) return false;
    at = next;
  }
  return true;
}

interface VerbReading {
  class: AskClass;
  stem: string;
}

function verbClass(text: string, words: Words): VerbReading | null {
  const { verbs } = words.asks;
  const looked = verbs.anywhere || !words.spaced ? text : (text.split(' ')[0] ?? '');
  let best: VerbReading | null = null;
  for (const cls of CLASSES) {
    // a stem of two words ("sign up") needs both, so it is looked for at the start of the whole label
    const phrasal = verbs[cls].find((stem) => stem.includes(' ') && text.startsWith(stem));
    const stem = phrasal ?? findStem(looked, verbs[cls], words.spaced);
    if (stem && stem.length > (best?.stem.length ?? 0)) best = { class: cls, stem };
  }
  return best;
}
