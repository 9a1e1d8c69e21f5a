import type { Box } from '../facts/box';
import type { TextFact } from '../facts/text';
import { rowsOf } from './around';
import { gapBetween } from './near';
import type { Seen } from './proof';
import { isInMarks, isQuote } from './quote';
import type { Section } from './section';
import { sectionOf } from './section-of';
import type { Proof } from './trust';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** First name and family name, each with a capital; initials alone are nobody. */
const FULL_NAME =
  /^(?:[-–—~]\s*)?(?:(?:dr|prof|mr|mrs|ms|herr|frau|mme|m)\.?\s+)*\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}\.|van|von|de|der|la|di|da|del|du))*\s+\p{Lu}[\p{L}'’-]+/u;
/** A name of some sort: also "Margaret E.", and "Margaret E., Leeds". */
const SOME_NAME = /^(?:[-–—~]\s*)?\p{Lu}[\p{L}'’-]+(?:\s+\p{L}\.?)?(?:\s*[,·|(]\s*\p{Lu}[\p{L}\s.'’-]{1,30}\)?)?\s*$/u;
/** A name with its honorific, behind what a person does or where: "営業部 田中 太郎 様". Customers as such are nobody. */
const JAPANESE =
  /(?:^|[\s、,/｜|])(?!\S*(?:お客|皆|みな|の))([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ーA-Z.・]{1,6}(?:\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,6})?)\s?(?:様|さん|氏)(?=$|[\s(、,/｜|])/u;
/** Family and first name together have this many characters, or stand apart. Our calibration. */
const JAPANESE_FULL = /^[^A-Z]{4,}$|\s/;
/** Stars before a name. */
const STARS = /^[★☆⭐✩\s]+/u;
/** A place behind such a name, which stands for a role where privacy leaves no more. */
const PLACE = /[,·|(]\s*\p{Lu}/u;
/** "X, Acme", "X at Acme", "X @ Acme", "X | Acme". */
const COMPANY = /[,|@·•/]\s*\p{Lu}|\s(?:at|of|bei|chez|en|presso|bij|w)\s+\p{Lu}/u;
/** What a person does, behind a name and a comma: "Ana Berg, runner". */
const DOES = /,\s*\p{Ll}{4,}/u;
/** A result that can be held against: a number with a unit or a share. */
const RESULT =
  /\d+(?:[.,]\d+)?\s?(?:%|x\b|×|percent|prozent|hours?|stunden|days?|tage|weeks?|months?|minutes?|times|k\b|[$€£])|[$€£]\s?\d|\b(?:doubled|tripled|halved|verdoppelt|doublé|duplic|raddoppiat)/i;
const SOURCE =
  /trustpilot|google|g2|capterra|twitter|tweet|x\.com|linkedin|product ?hunt|yelp|tripadvisor|verified|verifiziert|vérifié|verificad|verificat/i;

/** Who said it stands at most this far from the words, CSS pixels, and says so in few words. Our calibration. */
const ATTRIBUTED = { within: 120, words: 12 } as const;
/** Sizes of a portrait, CSS pixels. Our calibration. */
const PORTRAIT = { least: 24, most: 260 } as const;

const japaneseName = (line: string): string => JAPANESE.exec(line.normalize('NFKC'))?.[1] ?? '';
const isFullName = (line: string): boolean => FULL_NAME.test(line) || JAPANESE_FULL.test(japaneseName(line));
const isSomeName = (line: string): boolean => SOME_NAME.test(line) || japaneseName(line) !== '';

interface Said {
  text: TextFact;
  /** Nothing but its element says that it is a quote: a callout may be one of those too. */
  weak: boolean;
  /** The box of the card that holds the quote, or its own with room for who said it. */
  place: Box;
  within: number;
  /** The card that holds the quote, or a frame of 120 pixels around it. */
  inside: (fact: { box: Box; group: TextFact['group'] }) => boolean;
}

/** What stands in the rows around a quote. */
interface Rows {
  texts: ReturnType<typeof rowsOf<Seen['texts'][number]>>;
  media: ReturnType<typeof rowsOf<Seen['media'][number]>>;
  actions: ReturnType<typeof rowsOf<Seen['actions'][number]>>;
}

function placeOf(text: TextFact, seen: Seen): Pick<Said, 'place' | 'within' | 'inside'> {
  const group = seen.groups.find((one) => one.id === text.group?.id);
  const card = text.group === null ? undefined : group?.items[text.group.item]?.box;
  if (card === undefined) {
    const { within } = ATTRIBUTED;
    return { place: text.box, within, inside: ({ box }) => gapBetween(box, text.box) <= within };
  }
  const inside: Said['inside'] = (fact) =>
    (fact.group?.id === text.group?.id && fact.group?.item === text.group?.item) ||
    (fact.box.x >= card.x - 2 &&
      fact.box.x + fact.box.width <= card.x + card.width + 2 &&
      fact.box.y >= card.y - 2 &&
      fact.box.y + fact.box.height <= card.y + card.height + 2);
  return { place: card, within: 2, inside };
}

function quotesIn(seen: Seen, sections: readonly Section[], words: Words): TextFact[] {
  const cards = seen.texts.filter((text) => {
    if (text.group === null || sectionOf(sections, text)?.kind !== 'testimonials') return false;
    if (text.kind === 'heading' || text.action !== null || text.words < 4 || text.words > 200) return false;
    return !(
      text.words <= ATTRIBUTED.words &&
      (isFullName(text.text) || (text.words <= 6 && hasPhrase(text.text, words.trust.roles, words.spaced)))
    );
  });
  const quotes = seen.texts.filter((text) => isQuote(text) && !isSignature(text, words));
  return [...new Set([...quotes, ...cards])];
}

/** A line such as "— Ana Berg, owner of Berg Bakery": who said it, also where the markup holds it for a part of the quote. */
function isSignature({ text, words: count }: TextFact, words: Words): boolean {
  return count <= ATTRIBUTED.words && FULL_NAME.test(text) && (/^[-–—~]/.test(text) || saysRole(text, words));
}

/** A role, or a company, behind a full name. */
function saysRole(line: string, words: Words): boolean {
  return (
    hasPhrase(line, words.trust.roles, words.spaced) ||
    (FULL_NAME.test(line) && (COMPANY.test(line) || DOES.test(line)))
  );
}

/** Who said it, at the end of the quote itself: after a dash, or after its last sentence where a role or a company follows the name. */
function signatureIn(text: string, words: Words): string[] {
  const dashed = /[-–—]\s*(\p{Lu}[^.!?]{2,60})$/u.exec(text)?.[1];
  if (dashed !== undefined) return [dashed];
  const last = /[.!?…”"»]\s+(\p{Lu}[^.!?”"»]{2,80})$/u.exec(text)?.[1];
  return last !== undefined && FULL_NAME.test(last) && /,/.test(last) && saysRole(last, words) ? [last] : [];
}

function judge(said: Said, rows: Rows, words: Words): { quality: number; name: string } {
  const { text, weak, place, within, inside } = said;
  const lines = rows
    .texts(place, within)
    .filter(
      (other) =>
        other !== text &&
        other.words <= ATTRIBUTED.words &&
        (!isQuote(other) || isSignature(other, words)) &&
        !(weak && other.kind === 'heading') &&
        inside(other),
    );
  const signed = [...lines.map((line) => line.text.replace(STARS, '')), ...signatureIn(text.text, words)];
  const name = signed.find(isFullName) ?? signed.find(isSomeName) ?? '';
  const fullName = isFullName(name);
  const role = signed.some((line) => saysRole(line, words) || (SOME_NAME.test(line) && PLACE.test(line)));
  const photo = rows
    .media(place, within)
    .some(
      (one) =>
        one.kind !== 'video' &&
        one.box.width >= PORTRAIT.least &&
        one.box.width <= PORTRAIT.most &&
        Math.abs(one.box.width - one.box.height) <= 0.35 * one.box.width &&
        inside(one),
    );
  const result = RESULT.test(text.text);
  const logo = rows
    .media(place, within)
    .some((one) => /logo/i.test(`${one.alt} ${one.file}`) && one.box.width <= PORTRAIT.most && inside(one));
  const source =
    logo ||
    rows.actions(place, within).some((action) => action.destination === 'external' && inside(action)) ||
    SOURCE.test(`${text.hints} ${signed.join(' ')}`);
  return { quality: [fullName, role, photo, result, source].filter(Boolean).length, name };
}

/** What customers say, each with its quality: one point each for full name, role or company, photo, result, source. */
export function readTestimonials(seen: Seen, sections: readonly Section[], words: Words): Proof[] {
  const rows = { texts: rowsOf(seen.texts), media: rowsOf(seen.media), actions: rowsOf(seen.actions) };
  const taken = new Set<string>();
  return quotesIn(seen, sections, words).flatMap((text): Proof[] => {
    const card = text.group === null ? text.id : `${text.group.id}:${String(text.group.item)}`;
    if (taken.has(card)) return [];
    const among = sectionOf(sections, text)?.kind === 'testimonials';
    const weak = !among && !isInMarks(text);
    const { quality, name } = judge({ text, weak, ...placeOf(text, seen) }, rows, words);
    // Words in quotation marks with nobody behind them are a title or a slogan, a marked quote without either a callout.
    if (name === '' && !((among || text.kind === 'quote') && isQuote(text) && !weak)) return [];
    taken.add(card);
    return [
      {
        kind: 'testimonial',
        quality,
        text: text.text,
        box: text.box,
        evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
      },
    ];
  });
}
