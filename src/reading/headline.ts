import type { Box } from '../facts/box';
import type { DocumentFact } from '../facts/document';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Evidence } from './evidence';
import { isSeen } from './seen';
import { findPhrase, hasPhrase, normalise } from './words/phrase';
import type { Words } from './words/words';

/** The main headline: the visible h1, or the largest text in the first screenful. */
export interface Headline {
  text: string;
  words: number;
  from: 'h1' | 'largest' | 'picture';
  inFirstView: boolean;
  /** Nothing but the brand, or a welcome. */
  brandOnly: boolean;
  /** Content cues found in headline and subhead: who it is for, what changes, something concrete. */
  cues: ('who' | 'outcome' | 'concrete')[];
  /** The text block after it, or empty. */
  subhead: string;
  subheadWords: number;
  box: Box;
  evidence: Evidence;
}

/** What the headline reading found: a headline, none, or a picture that cannot be read. */
export type HeadlineReading = { found: Headline } | { found: null; unreadable: boolean };

/** Without an h1, the headline is the largest text of at least 24 CSS pixels and 2 words (evidence, rule hook.promise). */
const LARGEST = { fontSize: 24, words: 2 } as const;
/** An h1 smaller than this share of the largest text in view is the logo or a label, and that text the headline. Our calibration. */
const H1_SHARE = 0.6;
/** A subhead stands at most this far below the headline, CSS pixels. Our calibration. */
const SUBHEAD_WITHIN = 200;
/** A picture that takes this share of the first screenful may carry the headline. Our calibration. */
const PICTURE_SHARE = 0.2;
/** A segment of a title with more words is a sentence, no brand. Our calibration. */
const BRAND_WORDS = 3;

/** The main headline of the page: the visible h1, else the largest text in the first screenful, else what a large picture says. */
export function readHeadline(snapshot: Snapshot, words: Words): HeadlineReading {
  const { facts, viewport } = snapshot;
  const texts = facts.texts.filter((text) => isSeen(text) && text.overlay === null && text.text !== '');
  const inView = (text: TextFact): boolean => text.box.y < viewport.height;
  const free = texts.filter(
    (text) => inView(text) && text.action === null && !text.struck && text.region !== 'nav' && !text.pinned,
  );
  const large = free.filter((text) => text.fontSize >= LARGEST.fontSize && text.words >= LARGEST.words);
  const largest = large.toSorted((a, b) => b.fontSize - a.fontSize || a.box.y - b.box.y)[0];
  const h1 = texts
    .filter((text) => text.level === 1 && text.region !== 'nav')
    .toSorted((a, b) => Number(inView(b)) - Number(inView(a)) || b.fontSize - a.fontSize || a.box.y - b.box.y)[0];
  const brand = brandOf(snapshot);
  const dwarfed =
    h1 !== undefined &&
    largest !== undefined &&
    largest !== h1 &&
    (!inView(h1) ||
      h1.fontSize < H1_SHARE * largest.fontSize ||
      (isBrand(h1.text, brand, words) && h1.fontSize < largest.fontSize));
  const found = h1 !== undefined && !dwarfed ? h1 : largest;
  if (found !== undefined) return { found: describe(found, found === h1 ? 'h1' : 'largest', texts, snapshot, words) };
  return readPicture(snapshot, words);
}

function readPicture(snapshot: Snapshot, words: Words): HeadlineReading {
  const { facts, viewport } = snapshot;
  const screen = viewport.width * viewport.height;
  const pictures = facts.media
    .filter((one) => isSeen(one) && one.kind !== 'audio' && one.box.y < viewport.height && one.overlay === null)
    .filter((one) => (one.box.width * one.box.height) / screen >= PICTURE_SHARE);
  const said = pictures.find((one) => one.alt.split(/\s+/).length >= LARGEST.words);
  if (said === undefined) {
    const drawn = facts.opaque.some((one) => one.reason === 'canvas' || one.reason === 'closed-shadow');
    return { found: null, unreadable: pictures.length > 0 || drawn };
  }
  const count = said.alt.split(/\s+/).length;
  const { cues, brandOnly } = judge(said.alt, '', snapshot, words);
  return {
    found: {
      text: said.alt,
      words: count,
      from: 'picture',
      inFirstView: true,
      brandOnly,
      cues,
      subhead: '',
      subheadWords: 0,
      box: said.box,
      evidence: { selector: said.selector, label: said.alt, snippet: `<${said.tag}>`, box: said.box },
    },
  };
}

function describe(
  text: TextFact,
  from: 'h1' | 'largest',
  texts: readonly TextFact[],
  snapshot: Snapshot,
  words: Words,
): Headline {
  const subhead = subheadOf(text, texts);
  const { cues, brandOnly } = judge(text.text, subhead?.text ?? '', snapshot, words);
  return {
    text: text.text,
    words: text.words,
    from,
    inFirstView: text.box.y < snapshot.viewport.height,
    brandOnly,
    cues,
    subhead: subhead?.text ?? '',
    subheadWords: subhead?.words ?? 0,
    box: text.box,
    evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
  };
}

function subheadOf(headline: TextFact, texts: readonly TextFact[]): TextFact | undefined {
  const bottom = headline.box.y + headline.box.height;
  const after = texts.slice(texts.indexOf(headline) + 1);
  return after.find(
    ({ box, words, action, form, struck }) =>
      words >= 3 &&
      action === null &&
      form === null &&
      !struck &&
      box.y >= bottom - 8 &&
      box.y - bottom <= SUBHEAD_WITHIN &&
      box.x < headline.box.x + headline.box.width &&
      box.x + box.width > headline.box.x,
  );
}

interface Brand {
  /** Names without spaces, lower case. */
  names: Set<string>;
  /** Those that are the site's beyond doubt: not just a part of a title. */
  certain: Set<string>;
}

const squeeze = (text: string): string => normalise(text, true).replace(/[ ']/g, '');

/** What the site calls itself: its name, its host, and a short part of its title. */
function brandOf(snapshot: Snapshot): Brand {
  const { siteName, title } = snapshot.facts.document;
  const host = /^[a-z]+:\/\/(?:www\.)?([^/:]+)/i.exec(snapshot.url)?.[1] ?? '';
  const segments = title.split(/\s[|·•–—-]\s|:\s/).filter((part) => part.trim().split(/\s+/).length <= BRAND_WORDS);
  const label = host.split('.').at(-2) ?? '';
  const squeezed = (list: string[]): Set<string> => new Set(list.map(squeeze).filter((name) => name.length > 1));
  return { names: squeezed([siteName, label, ...segments]), certain: squeezed([siteName, label]) };
}

/** Nothing but the brand, or a welcome with nothing after it but the brand or a word or two. */
function isBrand(text: string, brand: Brand, words: Words): boolean {
  const whole = squeeze(text);
  if (whole === '' || brand.names.has(whole)) return true;
  const welcome = findPhrase(text, words.headline.welcome, words.spaced);
  if (welcome === null || !normalise(text, words.spaced).startsWith(normalise(welcome, words.spaced))) return false;
  const rest = normalise(text, words.spaced).slice(normalise(welcome, words.spaced).length).trim();
  const content = rest.split(' ').filter((word) => word !== '' && !words.stopWords.includes(word));
  return content.length <= 2 || brand.names.has(squeeze(rest));
}

function judge(text: string, subhead: string, snapshot: Snapshot, words: Words): Pick<Headline, 'cues' | 'brandOnly'> {
  const both = `${text} ${subhead}`;
  const brand = brandOf(snapshot);
  const cues: Headline['cues'] = [];
  if (hasPhrase(both, words.headline.who, words.spaced)) cues.push('who');
  if (hasPhrase(both, words.headline.outcome, words.spaced)) cues.push('outcome');
  if (isConcrete(both, snapshot.facts.document, brand, words)) cues.push('concrete');
  const promises = hasPhrase(text, words.headline.outcome, words.spaced);
  return { cues, brandOnly: isBrand(text, brand, words) && (!promises || brand.certain.has(squeeze(text))) };
}

/** Whether a text says something that can be held on to: a number, or a word of substance that title or description say again. */
export function isConcreteOn(text: string, snapshot: Snapshot, words: Words): boolean {
  const { certain } = brandOf(snapshot);
  return isConcrete(text, snapshot.facts.document, { names: certain, certain }, words);
}

/** A number, or a word of substance that title or description say again. */
function isConcrete(text: string, document: DocumentFact, brand: Brand, words: Words): boolean {
  if (/\d/.test(text)) return true;
  const about = normalise(`${document.title} ${document.description}`, words.spaced);
  if (!words.spaced)
    return (text.match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? []).some((run) =>
      about.includes(run.toLowerCase()),
    );
  const told = new Set(about.split(' '));
  return normalise(text, true)
    .split(' ')
    .some(
      (word) =>
        word.length >= 4 &&
        told.has(word) &&
        !words.stopWords.includes(word) &&
        ![...brand.names].some((name) => name.includes(word)),
    );
}
