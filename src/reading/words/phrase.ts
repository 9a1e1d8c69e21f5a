/** Longest text that is normalised, in characters: longer ones are no labels, and matching stays linear. */
const LONGEST = 2000;

/** Anything between words: punctuation, symbols, arrows, emoji, hyphens, white space. An apostrophe stays inside a word. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}']+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4\uff07]/g;
/** Written both ways in every language. */
const E_MAIL = /\be[-\u2010\u2011]mail/g;
/** What ends or starts a word and is no letter of it: quotes that look like apostrophes. */
const LOOSE_APOSTROPHES = /(?<=^| )'+|'+(?= |$)/g;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Text as the phrases are matched on it: lower case, straight apostrophes, words with one space between them.
 * Hyphens count as spaces, so `sign-up` and `sign up` are one, as are `e-mail` and `email`. Where words are not spaced, no space is left at all
 * between them and what stands beside them.
 */
export function normalise(text: string, spaced: boolean): string {
  const words = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(E_MAIL, 'email')
    .replace(BETWEEN_WORDS, ' ')
    .replace(LOOSE_APOSTROPHES, '')
    .trim();
  return spaced ? words : words.replace(/(?<=\P{ASCII}) | (?=\P{ASCII})/gu, '');
}

interface Entry {
  phrase: string;
  words: readonly string[];
  /** The last word is open: it stands for every word that begins with it. */
  open: boolean;
  /** The first word is open: it stands for every word that ends with it. */
  openStart: boolean;
}

interface PhraseIndex {
  exact: ReadonlySet<string>;
  /** Phrases by their first word, longest first. */
  byWord: ReadonlyMap<string, readonly Entry[]>;
  /** Phrases of one word that is open at its end. */
  stems: readonly Entry[];
  /** Phrases whose first word is open at its start, longest first. */
  tails: readonly Entry[];
  /** Phrases of scripts without spaces, longest first. */
  substrings: readonly Entry[];
  /** Those of one character: they are a word only where nothing stands beside them. */
  alone: ReadonlyMap<string, Entry>;
}

const indexes = new WeakMap<readonly string[], PhraseIndex>();

/** Words of a normalised text; what an apostrophe elides is a word of its own (`l'offre` has two). */
function wordsOf(normalised: string, spaced: boolean): string[] {
  const apart = normalised.replaceAll("'", "' ");
  return (spaced ? apart.split(' ') : (apart.match(/[\w']+|[^\w' ]+/g) ?? [])).filter(Boolean);
}

function indexOf(phrases: readonly string[], spaced: boolean): PhraseIndex {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const byWord = new Map<string, Entry[]>();
  const exact = new Set<string>();
  const stems: Entry[] = [];
  const tails: Entry[] = [];
  const substrings: Entry[] = [];
  const alone = new Map<string, Entry>();
  for (const phrase of phrases) {
    const normalised = normalise(phrase, spaced);
    const entry: Entry = {
      phrase,
      words: wordsOf(normalised, spaced),
      open: phrase.endsWith('*'),
      openStart: phrase.startsWith('*'),
    };
    const first = entry.words[0];
    if (first === undefined) continue;
    if (!entry.open && !entry.openStart) exact.add(normalised);
    if (!spaced && normalised.length === 1) alone.set(normalised, entry);
    else if (!spaced && SPACELESS.test(normalised))
      substrings.push({ ...entry, words: [normalised.replaceAll(' ', '')] });
    else if (entry.openStart) tails.push(entry);
    else if (entry.open && entry.words.length === 1) stems.push(entry);
    else byWord.set(first, [...(byWord.get(first) ?? []), entry]);
  }
  const longestFirst = (one: Entry, other: Entry): number =>
    other.words.length - one.words.length || other.phrase.length - one.phrase.length;
  for (const entries of byWord.values()) entries.sort(longestFirst);
  substrings.sort(longestFirst);
  tails.sort(longestFirst);
  const index = { exact, byWord, stems, tails, substrings, alone };
  indexes.set(phrases, index);
  return index;
}

/** The texts met last and their words: one text is held against many lists in a row. */
const MOST_REMEMBERED = 2000;
const remembered = { spaced: new Map<string, readonly string[]>(), unspaced: new Map<string, readonly string[]>() };

function wordsOfText(text: string, spaced: boolean): readonly string[] {
  const memory = spaced ? remembered.spaced : remembered.unspaced;
  const known = memory.get(text);
  if (known !== undefined) return known;
  const words = wordsOf(normalise(text, spaced), spaced);
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(text, words);
  return words;
}

function matchesAt(entry: Entry, words: readonly string[], at: number): boolean {
  const last = entry.words.length - 1;
  if (at + last >= words.length) return false;
  return entry.words.every((word, i) => {
    const met = words[at + i];
    if (met === undefined) return false;
    const openStart = entry.openStart && i === 0;
    const openEnd = entry.open && i === last;
    if (openStart) return openEnd ? met.includes(word) : met.endsWith(word);
    return openEnd ? met.startsWith(word) : met === word;
  });
}

/**
 * The longest of the phrases that stands in the text as whole words side by side, as the list writes it, or null.
 * Of two that are equally long the first in the text is taken. In languages without spaces a phrase may stand
 * anywhere; their phrases in Latin letters are still whole words, and one of a single character (名, 月) is a word only
 * where it stands alone, as in "名（必須）" and "980円/月", not in 会社名 or 2月28日.
 */
export function findPhrase(text: string, phrases: readonly string[], spaced: boolean): string | null {
  if (text === '' || phrases.length === 0) return null;
  const index = indexOf(phrases, spaced);
  const words = wordsOfText(text, spaced);
  let best: Entry | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const whole = index.byWord.get(word)?.find((entry) => matchesAt(entry, words, at));
    const tail = index.tails.find((entry) => matchesAt(entry, words, at));
    const longer = tail !== undefined && tail.words.length > (whole?.words.length ?? 0) ? tail : whole;
    const found = longer ?? index.stems.find((entry) => word.startsWith(entry.words[0] ?? word));
    if (found !== undefined && (best === null || found.words.length > best.words.length)) best = found;
  }
  if (best === null && index.substrings.length > 0) {
    const whole = words.join('');
    best = index.substrings.find((entry) => whole.includes(entry.words[0] ?? whole)) ?? null;
  }
  if (best === null && index.alone.size > 0) {
    const apart = normalise(text, true).split(' ');
    best = apart.flatMap((word) => index.alone.get(word) ?? [])[0] ?? null;
  }
  return best?.phrase ?? null;
}

/** Whether any of the phrases stands in the text (see `findPhrase`). */
export function hasPhrase(text: string, phrases: readonly string[], spaced: boolean): boolean {
  return findPhrase(text, phrases, spaced) !== null;
}

/** Whether the text is one of the phrases and nothing else. */
export function isPhrase(text: string, phrases: readonly string[], spaced: boolean): boolean {
  return text !== '' && indexOf(phrases, spaced).exact.has(normalise(text, spaced));
}

/** The longest stem that a word of the text begins with (`calculat` in "Calculate"), or null; for unspaced text, that occurs in it. */
export function findStem(text: string, stems: readonly string[], spaced: boolean): string | null {
  const words = wordsOfText(text, spaced);
  let best: string | null = null;
  for (const stem of stems) {
    if (best !== null && stem.length <= best.length) continue;
    const parts = wordsOfText(stem, spaced);
    const met = spaced
      ? words.some((_, at) => parts.every((part, i) => words[at + i]?.startsWith(part) === true))
      : words.join('').includes(parts.join(''));
    if (met && parts.length > 0) best = stem;
  }
  return best;
}

/** Whether a word of the text begins with one of the stems. */
export function hasStem(text: string, stems: readonly string[], spaced: boolean): boolean {
  return findStem(text, stems, spaced) !== null;
}
