import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import { rowsOf } from './around';
import { gapBetween } from './near';
import { isQuote } from './quote';
import { isSeen } from './seen';
import type { Price } from './trust';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** Signs and codes of currencies; an empty code where the sign is that of several. Longer signs first. */
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['CAD', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['AUD', 'AUD'],
  ['R$', 'BRL'],
  ['BRL', 'BRL'],
  ['€', 'EUR'],
  ['EUR', 'EUR'],
  ['Euro', 'EUR'],
  ['£', 'GBP'],
  ['GBP', 'GBP'],
  ['CHF', 'CHF'],
  ['zł', 'PLN'],
  ['PLN', 'PLN'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['円', 'JPY'],
  ['JPY', 'JPY'],
  ['₹', 'INR'],
  ['INR', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['元', 'CNY'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['kr', ''],
  ['$', 'USD'],
];
const SIGN = CURRENCIES.map(([sign]) => sign.replace('$', '\\$')).join('|');
const NUMBER = "\\d{1,3}(?:[ .,\u00a0\u202f']\\d{3}){0,3}(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
/**
 * Sign first or number first, and what may follow a number to make it no price: thousands, millions, shares. A sign in
 * letters ends a word, but for those of languages without spaces.
 */
const PRICE = new RegExp(
  `(?:(${SIGN})\\s?(${NUMBER})|(${NUMBER})(?:,-|,–)?\\s?(${SIGN})(?:(?<=[円元])|(?!\\p{L})))(\\s?(?:[kKmMbB]\\b|million|billion|bn\\b|mio|mrd)|\\+(?!\\p{L})|\\s\\+(?!\\s?\\p{L}))?`,
  'u',
);
const RANGE = new RegExp(
  `(?:${NUMBER})\\s?(?:${SIGN})?\\s?(?:-|–|—|[~〜～]|to|bis|à|a|do)\\s?(?:${SIGN})?\\s?(?:${NUMBER})`,
  'u',
);

/** Longer texts tell stories with sums in them; a price stands alone, or its period or “for” is said with it. Our calibration. */
const SHORT = 8;
const LONG = 40;
/** How many characters after the number its period begins and ends: " a month". Our calibration. */
const RIGHT_AFTER = 14;
/** Words on period and extras stand this near, CSS pixels. Our calibration. */
const BESIDE = 60;

function amountOf(digits: string): number {
  const plain = digits.replace(/[ \u00a0\u202f']/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(plain)?.[1];
  const whole = (decimals === undefined ? plain : plain.slice(0, -decimals.length - 1)).replace(/[.,]/g, '');
  return Number(`${whole}.${decimals ?? '0'}`);
}

function currencyOf(sign: string): string {
  return CURRENCIES.find(([known]) => known === sign)?.[1] ?? '';
}

const periodIn = (text: string, words: Words): Price['period'] => {
  // "Billed yearly" beside "a month" is how the month is paid for.
  if (hasPhrase(text, words.price.month, words.spaced)) return 'month';
  return hasPhrase(text, words.price.year, words.spaced) ? 'year' : 'unknown';
};

type Around = ReturnType<typeof rowsOf<TextFact>>;

function readPrice(text: TextFact, around: Around, words: Words): Price | null {
  // full-width digits and signs as others write them
  const shown = text.text.slice(0, 400).normalize('NFKC');
  const match = PRICE.exec(shown);
  if (match === null || match[5] !== undefined) return null;
  const sign = match[1] ?? match[4] ?? '';
  const digits = match[2] ?? match[3] ?? '';
  const end = match.index + match[0].length;
  const after = shown.slice(end, end + RIGHT_AFTER);
  const told = periodIn(after, words);
  // a lower end is named before the number, and after it in languages that put such words last: 980円から, 980円〜
  const isFrom =
    hasPhrase(shown.slice(0, match.index), words.price.from, words.spaced) ||
    /^\s?[~〜](?!\s?[\d¥])/.test(after) ||
    (!words.spaced && words.price.from.some((word) => after.startsWith(word)));
  const asked = hasPhrase(/\S+\s*$/.exec(shown.slice(0, match.index))?.[0] ?? '', words.price.at, words.spaced);
  const inProse = asked && !isQuote(text) && !PRICE.test(shown.slice(end));
  if (text.words > (told !== 'unknown' || isFrom || inProse ? LONG : SHORT)) return null;
  const beside = around(text.box, BESIDE).filter(
    (other) =>
      other !== text && other.words <= 12 && gapBetween(other.box, text.box) <= BESIDE && sameCard(other, text),
  );
  const all = [text.text, ...beside.map((other) => other.text)].join(' · ');
  const period = told === 'unknown' ? periodIn(all, words) : told;
  const label = text.text.length > 80 ? match[0].trim() : text.text;
  return {
    text: label,
    amount: RANGE.test(shown) ? null : amountOf(digits),
    currency: currencyOf(sign),
    period,
    from:
      isFrom ||
      beside.some(
        (other) =>
          other.box.y <= text.box.y && other.words <= 3 && hasPhrase(other.text, words.price.from, words.spaced),
      ),
    extras: hasPhrase(all, words.price.extras, words.spaced),
    box: text.box,
    evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
  };
}

const sameCard = (one: TextFact, other: TextFact): boolean =>
  one.group === null ||
  other.group === null ||
  (one.group.id === other.group.id && one.group.item === other.group.item);

/** The prices that a visitor sees, in document order; what is struck out is no price, and neither is a sum in a story. */
export function readPrices(snapshot: Snapshot, words: Words): Price[] {
  const texts = snapshot.facts.texts.filter(isSeen);
  const shown = texts.filter(
    (text) => !text.struck && text.overlay === null && text.region !== 'nav' && /\p{Nd}/u.test(text.text),
  );
  const around = rowsOf(texts);
  return shown.flatMap((text) => readPrice(text, around, words) ?? []);
}
