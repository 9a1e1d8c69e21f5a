import type { Snapshot } from '../facts/snapshot';
import { isRealAsk, type Ask, type AskKind } from './ask';
import type { DepthKind } from './reading';
import type { Section, SectionKind } from './section';
import type { Price } from './trust';
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
    pricing: prices.length > 0 || asked('pricing'),
  };
  return KINDS.filter(
    (kind) =>
      shown[kind] === true ||
      sections.some((section) => SECTIONS[kind].includes(section.kind)) ||
      links.some((ask) => hasPhrase(ask.text, words.depth[kind] ?? [], words.spaced)),
  );
}
