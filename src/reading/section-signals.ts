import type { ActionFact } from '../facts/action';
import type { Box } from '../facts/box';
import type { GroupFact } from '../facts/structure';
import type { TextFact } from '../facts/text';
import { isLogoRow } from './logo-row';
import { isQuote } from './quote';
import { readDestination } from './ask-destination';
import { readLabel } from './ask-label';
import { isRatingLine } from './rating';
import type { FormReading } from './form';
import type { Band } from './section-band';
import { SECTION_KINDS, type SectionKind } from './section';
import type { Phrase } from './phrase';
import { bare, signal } from './signal';
import { findPhrase, hasPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** Points more for a heading such as “Contact”. Our calibration. */
const NAMED_ALONE = 1;

/** The least width of a portrait, CSS pixels. Our calibration. */
const PORTRAIT = 48;

/** Points for one kind of section, and the signal they rest on. */
export interface SectionVote {
  kind: SectionKind;
  points: number;
  why: Phrase;
}

/** What people call the blocks of a page in id and class attributes, in English on sites of every language. */
const NAMED: readonly (readonly [SectionKind, RegExp])[] = [
  ['testimonials', /testimonial|\breviews?\b|\bquotes?\b|customer-?(?:voice|stor)/],
  ['pricing', /pricing|price-?(?:table|list|plan)|\bplans?\b|\bpackages?\b/],
  ['faq', /\bfaqs?\b/],
  ['how-it-works', /how-?it-?works|\bsteps?\b|\bprocess\b|\bworkflow\b/],
  [
    'logos',
    /\bclients?\b|\blogos?\b|\bbrands\b|\bpartners?\b|\bsponsors?\b|trusted-?by|logo-?(?:wall|cloud|strip|bar)/,
  ],
  ['people', /\bteam\b|\bfounders?\b|\bspeakers?\b|\binstructors?\b/],
  ['numbers', /\bstats?\b|statistic|\bcounters?\b|\bfun-?facts?\b|\bnumbers\b|\bachievements?\b/],
  ['case-study', /\bportfolio\b|case-?stud|\bprojects\b|\bour-?work\b|\bworks\b/],
  ['press', /\bpress\b|featured-?in|as-?seen|\bawards?\b/],
  ['comparison', /\bcompar/],
  ['guarantee', /guarantee/],
  ['contact', /\bcontacts?(?:-us)?\b|\blocations?\b/],
  ['final-cta', /call-?to-?action|\bcta\b/],
  ['form', /\bsign-?up\b|\bsubscribe\b|\bnewsletter\b|\bregister\b/],
  ['demo', /\bdemo\b|\bvideo\b|screenshots?|\bpreview\b/],
  ['benefits', /feature|benefit|\bservices?\b|advantage|\bwhy\b|highlights?/],
  ['rating', /\bratings?\b|trustpilot/],
];

const MONEY = /(?:[$€£¥₹]|CHF|USD|EUR)\s?\d|\d\s?(?:[$€£¥₹円元]|万円|zł|CHF|USD|EUR)/;
/** A number that stands alone as a result: "10,000+", "98 %", "4x", "6,2 mln". */
const FIGURE =
  /^[~+<>≈±]?\s?\d[\d.,\s]*\s?(?:[kKmM]|milli?on[ei]?|milioni|miljoen|mio|mln|mila|mld|mrd|%|x|×|\+|k\+|m\+|h|min)?\+?$/;
/** A number that stands with a short unit of its language: "45 min", "24 mies.", "8 days", "25 Jahre". */
const MEASURE = /^[~+<>≈±]?\s?\d[\d.,]*\+?\s\p{L}{1,6}\.?$/u;
/** An e-mail address or a telephone number and nothing else. */
const REACH = /^(?:\S+@\S+\.\p{L}{2,}|\+?[\d\s()./-]{7,20})$/u;
/** A page of its own in the folder of what was done for customers. */
const TOLD =
  /\/(?:case-?stud(?:y|ies)|customer-?stories|customers|(?:success-?|impact-?)?stories|projects?|projekte?|proyectos|projets|progetti|projetos|projecten|projekty|cases?|casos(?:-de-exito)?|casi-studio|etudes?-de-cas|realisations|referenzen|referenties|realizacje|portfolio|our-?work|works?)\/[^/?#]+/i;
/** "Week 1–4: …", "Módulo 2 – …": a part of a whole. */
const PART = /^\p{L}+\.?\s\d{1,2}(?!\p{L})/u;
const STEP = /^(?:step|schritt|étape|etape|paso|passo|stap|krok|ステップ)?\s?0?([1-9])[.):]?$/i;

const inside = (box: Box, point: Box): boolean =>
  point.x + point.width / 2 >= box.x &&
  point.x + point.width / 2 <= box.x + box.width &&
  point.y + point.height / 2 >= box.y &&
  point.y + point.height / 2 <= box.y + box.height;

/** Texts of one item of a group. */
function textsOf(band: Band, group: GroupFact, item: number): TextFact[] {
  const box = group.items[item]?.box;
  return band.texts.filter((text) =>
    text.group?.id === group.id ? text.group.item === item : box !== undefined && inside(box, text.box),
  );
}

function isNumbered(band: Band, group: GroupFact): boolean {
  if (group.items.length > 7) return false;
  const starts = group.items.map((_, i) =>
    textsOf(band, group, i).some(
      (text) => STEP.exec(text.text)?.[1] === String(i + 1) || text.text.startsWith(`${String(i + 1)}. `),
    ),
  );
  return starts.every(Boolean) || (group.list === 'ol' && group.items.every((item) => item.words >= 2));
}

function figures(band: Band): TextFact[] {
  return band.texts.filter(
    ({ fontSize, words, text }) =>
      fontSize >= 20 &&
      words <= 3 &&
      (FIGURE.test(text) || MEASURE.test(text)) &&
      !STEP.test(text) &&
      !MONEY.test(text),
  );
}

/** One quote makes a section of testimonials where it is at least this share of its words. Our calibration. */
const MOSTLY_QUOTED = 0.4;
/** A last call says at most this many words. Our calibration. */
const CALL_WORDS = 60;
/** A last call is at most this high, CSS pixels. Our calibration. */
const CALL_HEIGHT = 750;

/** A strip with a rating says at most this many words, a promise this many. Our calibration. */
const STRIP_WORDS = 40;
const PROMISE_WORDS = 80;

/** Words of a block that tells one thing about the offer: more than a line, less than an article. Our calibration. */
const isTold = (words: number): boolean => words >= 12 && words <= 150;

/** A card that a benefit fits in: some words, not a whole article. */
const isCard = (item: GroupFact['items'][number]): boolean => item.words >= 4 && item.words <= 120;

/** The most words of each name in a row, and of the block. Our calibration. */
const NAMES = { words: 3, all: 60 } as const;

/** Customers or papers named in words: short lines of one look, `least` of them, under words that say what they are. */
function namesInRow(band: Band, leads: readonly string[], least: number, spaced: boolean): boolean {
  const isLead = (text: TextFact): boolean => hasPhrase(text.text, leads, spaced);
  if (band.words > NAMES.all || !band.texts.some(isLead)) return false;
  const names = band.texts.filter(
    (text) =>
      text.words <= NAMES.words &&
      text.kind !== 'heading' &&
      text.action === null &&
      !/[.!?。]$|^\d/u.test(text.text) &&
      !isLead(text),
  );
  return band.groups.some((group) => {
    const inside = names.filter((text) => text.group?.id === group.id);
    return inside.length >= least && inside.every(({ fontSize }) => fontSize === inside[0]?.fontSize);
  });
}

/** A button, or the badge of an app store: a picture that is pressed like one. */
function isPressed(action: ActionFact): boolean {
  const { kind, strength } = readDestination(action);
  return action.look.fill !== null || action.look.border || (kind === 'install' && strength === 'certain');
}

/** A button of the shop: it says so, or leads to where things are paid for. */
function isBought(action: ActionFact, words: Words): boolean {
  if (action.look.fill === null && !action.look.border) return false;
  const kinds = [readLabel(action.name, words).kind, readDestination(action).kind];
  return kinds.some((kind) => kind === 'buy' || kind === 'cart' || kind === 'subscribe_paid');
}

/** What the page asked for further up, asked once more in few words. */
function again(asked: readonly FormReading[], late: boolean, count: number, all: readonly FormReading[]): boolean {
  const form = asked[0];
  if (form === undefined || asked.length > 1 || !late || count > CALL_WORDS) return false;
  const questions = ({ fields }: FormReading): string => fields.map(({ kind }) => kind).join();
  return all.some(
    (other) =>
      other.visible &&
      other.box.y < form.box.y &&
      other.purpose === form.purpose &&
      questions(other) === questions(form),
  );
}

function voteByStructure(band: Band, late: boolean, earlier: readonly FormReading[], words: Words): SectionVote[] {
  const votes: SectionVote[] = [];
  const vote = (kind: SectionKind, points: number, why: Phrase): void => {
    votes.push({ kind, points, why });
  };
  const quotes = band.texts.filter(isQuote);
  const quoted = quotes.reduce((sum, text) => sum + text.words, 0) / Math.max(band.words, 1);
  const buttons = band.actions.filter(isPressed).length;
  // one quote beside a button, under a heading of another thing, supports what is offered there
  const aside = band.heading?.kind === 'heading' && buttons > 0;
  if (quotes.length > 0)
    vote(
      'testimonials',
      quotes.length > 1 ? 4 : quoted >= MOSTLY_QUOTED && !aside ? 2.5 : 1,
      signal('quotes', { count: quotes.length }),
    );
  if (band.groups.some((group) => isLogoRow(group, band.media, band.texts)) && band.words <= 60)
    vote('logos', 4, signal('small-pictures'));
  const customers = [...words.trust.customers, ...(words.sections.logos ?? [])];
  if (namesInRow(band, words.sections.press ?? [], 3, words.spaced)) vote('press', 4, signal('papers-in-row'));
  else if (namesInRow(band, customers, 4, words.spaced)) vote('logos', 3.5, signal('names-in-row'));
  const priced = band.texts.filter((text) => MONEY.test(text.text) && text.words <= 8).length;
  const table = band.groups.some((group) => group.list === 'table' && group.items.length >= 3);
  // a table of prices with nothing to choose holds one against the other
  const listed = table && hasPhrase(band.heading?.text ?? '', words.sections.pricing ?? [], words.spaced);
  if (priced >= 2 && listed) vote('pricing', 4.5, signal('price-list'));
  else if (priced >= 2 && table && buttons === 0) vote('comparison', 2.5, signal('price-table'));
  else if (priced >= 2 && band.groups.length > 0) vote('pricing', 3.5, signal('price-cards', { count: priced }));
  else if (priced > 0 && buttons > 0 && band.actions.some((action) => isBought(action, words)))
    vote('pricing', 3.2, signal('price-and-button'));
  else if (priced > 0) vote('pricing', 1, signal('price'));
  const questions = band.texts.filter((text) => text.kind === 'heading' && /[?？]$/.test(text.text)).length;
  // numbered parts that unfold are the programme of a course, no questions
  const numbered = band.disclosures.filter(({ label }) => PART.test(label)).length >= 2;
  if (band.disclosures.length >= 3)
    vote('faq', numbered ? 1 : 3.5, signal('unfolding', { count: band.disclosures.length }));
  else if (questions >= 3) vote('faq', 3.5, signal('questions', { count: questions }));
  const shown = figures(band).length;
  if (shown >= 3) vote('numbers', 3.5, signal('figures', { count: shown }));
  else if (shown === 2) vote('numbers', 2, signal('figures', { count: shown }));
  if (band.groups.some((group) => group.items.length >= 3 && isNumbered(band, group)))
    vote('how-it-works', 3, signal('numbered'));
  if (table) vote('comparison', 1.5, signal('table'));
  const told = band.actions.filter(({ href }) => href !== null && TOLD.test(href)).length;
  if (told >= 2) vote('case-study', 2.5, signal('to-cases', { count: told }));
  const portraits = band.media.filter((one) => one.round && one.box.width >= PORTRAIT && one.action === null).length;
  if (portraits >= 2 && quotes.length === 0) vote('people', 2, signal('portraits', { count: portraits }));
  const video = band.media.some(
    (one) => one.kind === 'video' && !(one.autoplay && one.muted && !one.controls) && one.box.height > 150,
  );
  if (video) vote('demo', 3, signal('video'));
  const asked = band.forms.filter((form) => form.purpose !== 'search');
  const contact = asked.find((form) => form.purpose === 'contact');
  if (contact !== undefined) vote('contact', 4, signal('message-form'));
  else if (again(asked, late, band.words, earlier)) vote('final-cta', 3.5, signal('form-again'));
  else if (asked[0] !== undefined)
    vote('form', 3, signal('form', { purpose: { phrase: `purpose-${asked[0].purpose}`, values: {} } }));
  if (band.actions.filter((action) => action.destination === 'mail' || action.destination === 'phone').length >= 2)
    vote('contact', 2, signal('mail-and-phone'));
  if (REACH.test(band.heading?.text ?? '')) vote('contact', 2.5, signal('reach-heading'));
  if (
    late &&
    band.box.height <= CALL_HEIGHT &&
    band.words <= CALL_WORDS &&
    buttons > 0 &&
    buttons <= 3 &&
    asked.length === 0 &&
    band.groups.length === 0
  )
    vote('final-cta', 2.5, signal('last-button'));
  const strip = band.words <= STRIP_WORDS && band.forms.length === 0;
  if (strip && band.texts.some((text) => isRatingLine(text.text, words))) vote('rating', 3, signal('rating'));
  const promised = band.texts.some((text) => hasPhrase(text.text, words.reassurance.refund ?? [], words.spaced));
  if (promised && band.words <= PROMISE_WORDS && band.groups.length === 0 && asked.length === 0 && priced === 0)
    vote('guarantee', 1.4, signal('money-back'));
  const cards = band.groups.find(
    (group) => group.items.length >= 3 && group.list !== 'table' && group.items.filter(isCard).length >= 3,
  );
  const picture = band.media.some((one) => one.box.width >= 200 && one.box.height >= 150);
  if (cards !== undefined) vote('benefits', 1.5, signal('blocks', { count: cards.items.length }));
  else if (picture && band.heading !== null && band.words >= 8) vote('benefits', 1.2, signal('picture-and-text'));
  else if (band.heading !== null && asked.length === 0 && isTold(band.words - band.heading.words))
    vote('benefits', 1.2, signal('heading-and-text'));
  return votes;
}

/** What a heading is about stands last where words are not spaced: 業務改善事例 are cases. A verb there is none. */
function isHead(heading: string, phrase: string, { spaced }: Words): boolean {
  return !spaced && heading.endsWith(phrase) && /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(phrase);
}

/** What words, names and structure say of a band, for every kind but hero and footer. `late`: in the last part of the page. */
export function voteOnBand(band: Band, late: boolean, forms: readonly FormReading[], words: Words): SectionVote[] {
  const votes = voteByStructure(band, late, forms, words);
  const heading = band.heading?.text ?? '';
  for (const kind of SECTION_KINDS) {
    if (kind === 'hero' || kind === 'footer') continue;
    const phrase = findPhrase(heading, words.sections[kind] ?? [], words.spaced);
    if (phrase === null) continue;
    const length = words.spaced ? phrase.split(' ').length : Math.ceil(phrase.length / 2);
    // A heading that is nothing but the phrase says more than one that holds it.
    const share = length / Math.max(length, words.spaced ? heading.split(/\s+/).length : Math.ceil(heading.length / 2));
    // a heading that is the name of a block, and nothing else, weighs more than one thing in it
    const named = isPhrase(heading, words.sections[kind] ?? [], words.spaced) || isHead(heading, phrase, words);
    const points = 0.5 * length + 2 * (named ? 1 : share) + (named ? NAMED_ALONE : 0);
    votes.push({ kind, points, why: signal('in-heading', { words: bare(phrase) }) });
  }
  const hints = [...band.slabs, ...band.groups]
    .map((one) => one.hints)
    .join(' ')
    .slice(0, 2000)
    .replaceAll('_', '-');
  for (const [kind, pattern] of NAMED) {
    const named = pattern.exec(hints)?.[0];
    if (named !== undefined) votes.push({ kind, points: 2, why: signal('named', { words: named }) });
  }
  return votes;
}
