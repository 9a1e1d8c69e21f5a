import type { Snapshot } from '../facts/snapshot';
import { isRealAsk, type Ask, type AskKind } from './ask';
import type { DepthKind } from './reading';
import type { Section, SectionKind } from './section';
import type { Price } from './trust';
import { isSeen } from './seen';
import { videosOf } from './video';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

interface Known {
  snapshot: Snapshot;
  words: Words;
  sections: readonly Section[];
  prices: readonly Price[];
  asks: readonly Ask[];
}

const KINDS: readonly DepthKind[] = ['video', 'features', 'comparison', 'pricing', 'case-study', 'faq'];

/** Sections that are such a way themselves. */
const SECTIONS: Readonly<Record<DepthKind, readonly SectionKind[]>> = {
  video: [],
  features: ['benefits', 'how-it-works'],
  comparison: ['comparison'],
  pricing: ['pricing'],
  'case-study': ['case-study'],
  faq: ['faq'],
};

/** So many names of properties in tables or lists are a specification, unless times stand beside them. Our calibration. */
const PROPERTIES = 4;
const TIME = /\d\s?[:.h]\s?\d\d/;

/** A link that costs more than this asks for something; going deeper is free (rule eng.depth in the evidence). */
const COST = 10;

/**
 * The ways in which a visitor can look deeper without committing: what the page shows, and links to more of it
 * outside the footer.
 */
export function readDepth({ snapshot, words, sections, prices, asks }: Known): DepthKind[] {
  const links = asks.filter(
    (ask) => ask.region !== 'footer' && (ask.kind === 'navigate' || (isRealAsk(ask) && ask.cost <= COST)),
  );
  const asked = (kind: AskKind): boolean => links.some((ask) => ask.kind === kind);
  const shown: Partial<Record<DepthKind, boolean>> = {
    video: videosOf(snapshot).length > 0 || asked('video'),
    features: specifies(snapshot),
    pricing: prices.length > 0 || asked('pricing'),
  };
  return KINDS.filter(
    (kind) =>
      shown[kind] === true ||
      sections.some((section) => SECTIONS[kind].includes(section.kind)) ||
      links.some((ask) => hasPhrase(ask.text, words.depth[kind] ?? [], words.spaced)),
  );
}

/** A table or list that names properties and gives their values: "Weight: 1.2 kg". */
function specifies({ facts }: Snapshot): boolean {
  const cells = facts.texts.filter(
    (text) => isSeen(text) && text.overlay === null && text.region !== 'footer' && /^(?:th|td|dt|dd)$/.test(text.tag),
  );
  const names = cells.filter(({ tag }) => tag === 'th' || tag === 'dt');
  const values = cells.filter(({ tag, text }) => (tag === 'td' || tag === 'dd') && /\d/.test(text) && !TIME.test(text));
  return names.length >= PROPERTIES && 2 * values.length >= names.length;
}
