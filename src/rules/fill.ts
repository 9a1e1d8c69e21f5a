import type { Declined, GrammaticalCase, PhraseText, Value } from '../reading/phrase';
import type { Voice } from './voice';

export type Values = Readonly<Record<string, Value>>;

/**
 * Puts values into the holes of a text: `fill('{n} things', { n: 7 }, voice)` → `7 things`. A hole without a value
 * becomes an ellipsis, and braces in a value are taken out, so that no brace ever reaches a reader. A hole may ask for
 * a case: `{things:dative}`. One of our phrases at the head of the text gets a capital.
 */
export function fill(text: string, values: Values, voice: Voice): string {
  return filled(text, values, voice, true);
}

/** The same; `opens` where the text opens a sentence, and a phrase of ours at its head needs a capital. */
function filled(text: string, values: Values, voice: Voice, opens: boolean): string {
  return text.replace(/\{([^{}:]*)(?::(\w+))?\}/g, (_hole, name: string, wanted: string | undefined, at: number) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return '…';
    const spoken = speak(
      value,
      voice,
      CASES.find((one) => one === wanted),
    );
    return opens && at === 0 && typeof value === 'object' && 'phrase' in value ? capital(spoken) : spoken;
  });
}

const CASES: readonly GrammaticalCase[] = ['accusative', 'dative', 'genitive'];

/** A value in the words of a language. */
export function speak(value: Value, voice: Voice, wanted?: GrammaticalCase): string {
  if (typeof value === 'number') return plainNumber(value, voice);
  if (typeof value === 'string') return plainText(value);
  if ('decimal' in value) return inFigures(value.decimal, voice, value.digits, value.digits);
  if ('phrase' in value) {
    const catalogue = value.own ? (voice.own ?? {}) : voice.phrases;
    const said = Object.hasOwn(catalogue, value.phrase) ? catalogue[value.phrase] : undefined;
    return said === undefined ? '…' : filled(textFor(said, value.values['count'], wanted), value.values, voice, false);
  }
  if ('sentences' in value) return value.sentences.map((one) => capital(speak(one, voice))).join(' ');
  if ('list' in value)
    return joined(
      value.list.map((one) => speak(one, voice, wanted)),
      voice,
      value.join,
    );
  const quotes = value.quotes.map((one) => `${voice.marks.open}${speak(one, voice)}${voice.marks.close}`);
  const more = { phrase: 'more', values: { count: value.more } };
  return joined(value.more > 0 ? [...quotes, speak(more, voice, wanted)] : quotes, voice, 'and');
}

function textFor(said: PhraseText | Declined, count: Value | undefined, wanted: GrammaticalCase | undefined): string {
  const cased = typeof said === 'object' && 'nominative' in said ? ((wanted && said[wanted]) ?? said.nominative) : said;
  if (typeof cased === 'string') return cased;
  return count === 1 ? cased.one : cased.many;
}

/** Things in a row, as the language writes them: `a, b and c`. */
function joined(things: readonly string[], { region }: Voice, join: 'and' | 'or'): string {
  return new Intl.ListFormat(region, { type: join === 'and' ? 'conjunction' : 'disjunction' }).format(things);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The holes of a text, each once, without the case that they ask for. */
export function holesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}:]*)(?::\w+)?\}/g)].map(([, name]) => name ?? ''))];
}

/** A number as one writes it in a sentence: at most one decimal, and a real minus. */
export function plainNumber(value: number, voice: Voice): string {
  return Number.isFinite(value) ? inFigures(Math.round(value * 10) / 10, voice, 0, 1) : '…';
}

const FORMATS = new Map<string, Intl.NumberFormat>();

function inFigures(value: number, { region }: Voice, least: number, most: number): string {
  const key = `${region} ${least} ${most}`;
  const known = FORMATS.get(key);
  const format =
    known ??
    new Intl.NumberFormat(region, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: false,
      signDisplay: 'negative',
    });
  if (!known) FORMATS.set(key, format);
  return format.format(value).replace('-', '−');
}

/** Bounds a sentence whatever a page holds, characters; rules quote shorter. Our calibration. */
const LONGEST_VALUE = 240;

function plainText(value: string): string {
  const folded = value.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  const letters = [...folded];
  return letters.length <= LONGEST_VALUE
    ? folded
    : `${letters
        .slice(0, LONGEST_VALUE - 1)
        .join('')
        .trimEnd()}…`;
}
