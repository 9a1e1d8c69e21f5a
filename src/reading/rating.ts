import type { TextFact } from '../facts/text';
import { near } from './near';
import type { Seen } from './proof';
import type { Proof } from './trust';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

const OUT_OF = /(\d(?:[.,]\d{1,2})?)\s?(?:\/|out of|von|sur|de|di|van|na|z|点中)\s?(5|10)(?!\d)/i;
const STARS = /★{3,5}|(\d[.,]\d{1,2})\s?★|★\s?(\d[.,]\d{1,2})/;
const DECIMAL = /(?:^|\s)([1-5][.,]\d{1,2})(?:\s|$|[-–,;)])/;
const COUNT = /(\d{1,3}(?:[.,  ]\d{3})+|\d{2,})\s?(?:\+|k\b)?/iu;
const SOURCES =
  /trust ?pilot|google|\bg2\b|capterra|yelp|trip ?advisor|app store|play store|proven ?expert|trusted shops|e-?komi|amazon|facebook|glassdoor|booking\.com|feefo|reviews\.io|get ?app|software advice|product ?hunt|jameda|holidaycheck/i;

/** Longer texts tell a story; a rating is a line. Our calibration. */
const LINE = 25;
const BESIDE = 80;

/** “4.8 out of 5”; whole numbers count steps and questions too, “1 out of 5”, and need another word of ratings beside them. */
function outOfIn(text: string, words: Words): RegExpExecArray | null {
  const found = OUT_OF.exec(text);
  const rest = text.replace(OUT_OF, ' ');
  const named = hasPhrase(rest, words.trust.rating, words.spaced) || SOURCES.test(rest) || /[★⭐]/u.test(rest);
  return found !== null && (named || /[.,]/.test(found[1] ?? '')) ? found : null;
}

/** Whether a line states a rating: “4.8 out of 5”, “4,7 ★”, “Excellent 4.6 on Trustpilot”. Stars alone state none. */
export function isRatingLine(text: string, words: Words): boolean {
  const named = hasPhrase(text, words.trust.rating, words.spaced) || SOURCES.test(text);
  const value = Number(
    (outOfIn(text, words)?.[1] ?? STARS.exec(text)?.[1] ?? STARS.exec(text)?.[2] ?? '').replace(',', '.'),
  );
  if (value >= 1) return true;
  return named && DECIMAL.test(text);
}

/**
 * A rating in numbers or stars. Quality: 5 with value, count and source, 2 without a source or when it is a flat 5,
 * 1 without a count (rule rein.proof-quality in the evidence). Stars alone, as on a quote, are none.
 */
export function readRating(text: TextFact, seen: Seen, words: Words): Proof | null {
  if (text.words > LINE || (text.action !== null && text.words > 12)) return null;
  const named = hasPhrase(text.text, words.trust.rating, words.spaced) || SOURCES.test(text.text);
  const outOf = outOfIn(text.text, words);
  const stars = STARS.exec(text.text);
  const beside = (): TextFact[] =>
    seen.texts.filter((other) => other !== text && other.words <= LINE && near(other.box, text.box, BESIDE));
  const decimal = DECIMAL.exec(text.text)?.[1];
  const value = outOf?.[1] ?? stars?.[1] ?? stars?.[2] ?? (named ? decimal : undefined);
  if (value === undefined) return null;
  const number = Number(value.replace(',', '.'));
  if (number < 1 || number > Number(outOf?.[2] ?? 5)) return null;
  const around = [
    text.text,
    ...beside()
      .filter((other) => hasPhrase(other.text, words.trust.rating, words.spaced) || SOURCES.test(other.text))
      .map((other) => other.text),
  ].join(' · ');
  if (!named && outOf === null && stars === null) return null;
  const counted = COUNT.test(around.replace(OUT_OF, ' ').replace(value, ' '));
  const sourced =
    SOURCES.test(around) ||
    seen.media.some((one) => SOURCES.test(`${one.alt} ${one.file}`) && near(one.box, text.box, BESIDE)) ||
    text.linkShare > 0;
  const flat = number === Number(outOf?.[2] ?? 5);
  const quality = !counted ? 1 : sourced && !flat ? 5 : 2;
  return {
    kind: 'rating',
    quality,
    text: text.text,
    box: text.box,
    evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
  };
}
