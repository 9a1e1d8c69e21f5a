import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Evidence } from './evidence';
import { isQuote } from './quote';
import type { Section } from './section';
import { sectionOf } from './section-of';
import { isSeen } from './seen';
import type { Proof } from './trust';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** Something that the page says of itself and that one could check: a figure, or being the first or best. */
export interface Claim {
  text: string;
  kind: 'figure' | 'superlative';
  /** A link, a footnote or a name in the same block says where it comes from. */
  sourced: boolean;
  evidence: Evidence;
}

/** A longer text tells a story in which a figure is one of many. Words, our calibration. */
const LONGEST = 40;
/** A share, or so many times more. All of a hundred per cent is a manner of speaking. */
const FIGURE = /(?<![\d.,])(?!100\s?%)\d{1,3}(?:[.,]\d+)?\s?%|(?<![\d.,])\d{1,3}(?:[.,]\d+)?\s?[x×](?=\s?\p{L})/u;
/** Shares that are prices or terms and claim nothing: reductions, interest, taxes. */
const TERMS =
  /[-–−]\s?\d+\s?%|%\s?(?:off|rabatt|nachlass|de (?:descuento|réduction|remise|desconto)|di sconto|korting|zniżki|rabatu|オフ|引|apr|apy|zins|interest|intérêt|interés|interesse|juros|rente|oprocentowani|vat|mwst|tva|iva|btw|tax)|[$€£¥]|\b(?:zł|CHF|EUR|USD|PLN|kr)(?!\p{L})|円|^(?:save|spare?|économisez|ahorr\w+|risparmi\w*|bespaar|poupe|economize)\s[^.]{0,20}%/iu;
const FIRST = /(?:#|№|n[ro°º]\.?)\s?1(?!\d)/iu;
const SOURCE =
  /\[\d+\]|[¹²³⁴⁵†‡*]|\b(?:source|quelle|fuente|fonte|bron|źródło|according to|laut|selon|según|secondo|segundo|volgens|według|google|trustpilot|tripadvisor|capterra|g2|trusted shops|provenexpert|[a-z-]{3,}\.(?:com|org|net|de|fr|es|it|nl|pl|pt|jp))\b|出典|調べ/iu;

/** The claims in the main text, each once, in document order; `proofs` adds the numbers of customers and results. */
export function readClaims(
  snapshot: Snapshot,
  words: Words,
  sections: readonly Section[],
  proofs: readonly Proof[],
): Claim[] {
  const { texts, actions } = snapshot.facts;
  const linked = new Set(
    actions
      .filter(
        (action) => action.destination === 'external' || hasPhrase(action.name, words.trust.caseStudy, words.spaced),
      )
      .flatMap(({ group }) => (group ? [`${group.id}.${group.item}`] : [])),
  );
  const isMain = (text: TextFact): boolean =>
    isSeen(text) &&
    text.overlay === null &&
    text.action === null &&
    text.form === null &&
    !text.struck &&
    ['hero', 'section', 'aside'].includes(text.region) &&
    text.words <= LONGEST &&
    !isQuote(text) &&
    !/[?？]$/.test(text.text);
  const told = texts.filter(isMain).flatMap((text): Claim[] => {
    const best = FIRST.test(text.text) || hasPhrase(text.text, words.superlatives, words.spaced);
    if (!best && (!FIGURE.test(text.text) || TERMS.test(text.text))) return [];
    const section = sectionOf(sections, text)?.kind;
    if (section === 'pricing' || section === 'comparison') return [];
    const card = text.group === null ? '' : `${text.group.id}.${text.group.item}`;
    const sourced =
      (text.linkShare > 0 && text.linkShare < 1) ||
      SOURCE.test(text.text) ||
      linked.has(card) ||
      section === 'case-study' ||
      section === 'testimonials';
    const evidence = { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box };
    return [{ text: text.text, kind: best ? 'superlative' : 'figure', sourced, evidence }];
  });
  const counted = proofs
    .filter(({ kind, text }) => kind === 'numbers' && !TERMS.test(text))
    .map(({ text, quality, evidence }): Claim => ({
      text,
      kind: 'figure',
      sourced: quality >= 4 || SOURCE.test(text),
      evidence,
    }));
  const places = new Set<string>();
  return [...told, ...counted]
    .filter(({ text, evidence }) => {
      // one figure in the headline and again in a row of figures is one claim
      const figure = /\d[\d.,\s]{2,}\d/.exec(text)?.[0].replace(/\D/g, '') ?? text;
      const known = [evidence.selector, text, figure].some((name) => places.has(name));
      places.add(evidence.selector).add(text).add(figure);
      return !known;
    })
    .toSorted((a, b) => (a.evidence.box?.y ?? 0) - (b.evidence.box?.y ?? 0));
}
