import type { Snapshot } from '../facts/snapshot';
import { isRealAsk, type Ask } from './ask';
import type { HeadlineReading } from './headline';
import { normalise } from './words/phrase';
import type { Words } from './words/words';

/** What the address says of the advertisement that led here, held against the first screen. */
export interface Campaign {
  /** The parameter that the words are from. */
  from: 'utm_term' | 'utm_content' | 'utm_campaign';
  /** Words that say something, each once. */
  words: string[];
  /** Those that title, headline, subhead or the first ask say too. */
  found: string[];
  missing: string[];
}

/** What was searched for says most; what a campaign is called is seen by its makers alone. */
const FROM = ['utm_term', 'utm_content', 'utm_campaign'] as const;

/** Words by which campaigns are kept apart, and that no visitor ever read. */
const JARGON =
  /^(?:brand|branded|generic|nonbrand|retarget\w*|remarketing|rmk|rlsa|prospecting|lookalike|lal|broad|exact|phrase|match|keyword|keywords|search|display|social|video|image|carousel|banner|story|stories|feed|reel|reels|mobile|desktop|tablet|lead|leads|leadgen|conv|conversion|conversions|traffic|awareness|consideration|tof|mof|bof|funnel|cpc|cpm|cpa|ppc|pmax|dsa|gdn|ads?|adgroup|adset|campaign|kampagne|campagne|campana|test|variant|control|copy|link|text|button|cta|hero|header|footer|newsletter|email|mail|blog|post|organic|paid|google|bing|facebook|instagram|linkedin|twitter|tiktok|youtube|meta|audience|cold|warm|hot|new|old|all|misc|other|default|null|none|undefined|spring|summer|autumn|fall|winter|januar\w*|februar\w*|march|april|june|july|august|september|october|november|december)$/;
/** Shorter words and words with digits are codes, letters (evidence, rule hook.message-match). */
const LEAST = 3;
/** Words of the address that are looked at. */
const MOST = 20;
/** Words are alike when they share their beginning up to this many last letters: a light stem. Our calibration. */
const ENDING = 3;
/** A word this long is part of a longer one that begins with it: compounds are written as one word in some languages. Letters; our calibration. */
const COMPOUND = 6;

/** The words of the campaign that led here, or null where the address names none. The referrer is known by its host alone and promises nothing. */
export function readCampaign(
  snapshot: Snapshot,
  words: Words,
  headline: HeadlineReading,
  asks: readonly Ask[],
): Campaign | null {
  const values = parametersOf(snapshot.url);
  for (const from of FROM) {
    const promised = promisedIn(values.get(from) ?? '', words);
    if (promised.length === 0) continue;
    const { found } = headline;
    const ask = asks.find((one) => isRealAsk(one) && one.screenful === 1 && one.primary);
    const shown = normalise(
      [snapshot.facts.document.title, found?.text ?? '', found?.subhead ?? '', ask?.text ?? ''].join(' '),
      words.spaced,
    );
    const kept = promised.filter((word) => isIn(word, shown, words.spaced));
    return { from, words: promised, found: kept, missing: promised.filter((word) => !kept.includes(word)) };
  }
  return null;
}

/** Parameters of an address, by hand where it is no address. */
function parametersOf(address: string): Map<string, string> {
  const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
  return new Map(
    query.split('&').map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=');
      return [name.toLowerCase(), decoded(value.join('='))];
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function promisedIn(value: string, words: Words): string[] {
  // `{keyword}` is a hole that nobody filled.
  const parts = value
    .replace(/\{[^}]*\}/g, ' ')
    .split(/[\s+_\-|.,:;/]+/)
    .slice(0, MOST);
  const said = parts
    .map((part) => part.toLowerCase())
    .filter(
      (word) =>
        !/\d/.test(word) &&
        /^[\p{L}\p{M}']+$/u.test(word) &&
        (word.length >= LEAST || /[^\u0000-\u024f]/.test(word)) &&
        !JARGON.test(word) &&
        !words.stopWords.includes(word),
    );
  return [...new Set(said)];
}

function isIn(word: string, shown: string, spaced: boolean): boolean {
  if (!spaced) return shown.includes(normalise(word, false));
  const stem = (one: string): string => one.slice(0, Math.max(LEAST + 1, one.length - ENDING));
  const own = normalise(word, true);
  return shown
    .split(' ')
    .some(
      (other) =>
        (other.startsWith(stem(own)) && own.startsWith(stem(other))) ||
        (own.length >= COMPOUND && other.startsWith(own)),
    );
}
