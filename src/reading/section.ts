import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import type { Evidence } from './evidence';
import type { FormReading } from './form';
import { readHeadline } from './headline';
import { isPageFoot } from './page-foot';
import type { Phrase } from './phrase';
import { joinBands, readBands, type Band } from './section-band';
import { voteOnBand } from './section-signals';
import { signal } from './signal';
import type { Words } from './words/words';

export const SECTION_KINDS = [
  'hero',
  'benefits',
  'how-it-works',
  'demo',
  'testimonials',
  'logos',
  'rating',
  'numbers',
  'case-study',
  'press',
  'people',
  'pricing',
  'comparison',
  'guarantee',
  'faq',
  'contact',
  'form',
  'final-cta',
  'footer',
  'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** One block of the page as a person sees it. */
export interface Section {
  kind: SectionKind;
  heading: string;
  box: Box;
  /** Ids of the slabs (facts) that make it up. */
  slabs: string[];
  /** Signals. */
  why: Phrase[];
  evidence: Evidence;
}

/** A band needs this many points to be called anything: more than one weak signal. Our calibration. */
const LEAST_POINTS = 1.2;
/** So many links, all in the footer by their place, make a footer that nothing names. Our calibration. */
const FOOTER_LINKS = 4;
/** What follows the footer and says no more words than this belongs to it. Our calibration. */
const AFTERWORD = 25;
/** A band with fewer words above the one with the headline is its picture. Our calibration. */
const WORDLESS = 10;
/** From this share of the page on, a few words with a button are a last call. Our calibration. */
const LATE = 0.55;

interface Read {
  band: Band;
  kind: SectionKind;
  why: Phrase[];
}

function isFooter(band: Band, words: Words): boolean {
  const named = band.slabs.some(
    (slab) => slab.tag === 'footer' || slab.role === 'contentinfo' || /(?:^|[\s_-])footer(?:$|[\s_-])/.test(slab.hints),
  );
  if (named || isPageFoot(band.texts, band.actions, words)) return true;
  return band.actions.length >= FOOTER_LINKS && band.actions.every((action) => action.region === 'footer');
}

function readBand(band: Band, late: boolean, forms: readonly FormReading[], words: Words): Read {
  if (isFooter(band, words)) return { band, kind: 'footer', why: [signal('footer')] };
  const votes = voteOnBand(band, late, forms, words);
  let best: { kind: SectionKind; points: number } = { kind: 'other', points: LEAST_POINTS - 0.01 };
  for (const kind of SECTION_KINDS) {
    const points = votes.filter((vote) => vote.kind === kind).reduce((sum, vote) => sum + vote.points, 0);
    if (points > best.points) best = { kind, points };
  }
  return { band, kind: best.kind, why: votes.filter((vote) => vote.kind === best.kind).map((vote) => vote.why) };
}

/** The bands with the one that a visitor meets first: the one with the headline, else the first that starts in view. */
function withHero(bands: readonly Band[], snapshot: Snapshot, words: Words): { bands: Band[]; hero: Band | undefined } {
  const inView = bands.filter((band) => band.box.y < snapshot.viewport.height);
  const { found } = readHeadline(snapshot, words);
  const headed =
    found?.inFirstView === true
      ? inView.find(({ box }) => found.box.y >= box.y && found.box.y < box.y + box.height)
      : undefined;
  const hero = headed ?? inView.find((band) => !isFooter(band, words));
  if (hero === undefined) return { bands: [...bands], hero };
  const at = bands.indexOf(hero);
  const pictures = bands.slice(0, at).every((band) => band.words < WORDLESS && band.forms.length === 0);
  if (!pictures || at === 0) return { bands: [...bands], hero };
  const joined = bands
    .slice(0, at)
    .reduceRight((below, band) => ({ ...joinBands(band, below), heading: below.heading }), hero);
  return { bands: [joined, ...bands.slice(at + 1)], hero: joined };
}

/** The first block, by that name unless prices are all that the page shows. */
function asHero(band: Band, alone: boolean, forms: readonly FormReading[], words: Words): Read {
  const whole = alone && band.forms.length === 0 ? readBand(band, false, forms, words) : null;
  if (whole?.kind === 'pricing') return whole;
  return { band, kind: 'hero', why: [signal('first-block')] };
}

/** Two neighbours that are one section: the second goes on without a heading of its own, or is a row of the same make. */
function goesOn(one: Read, next: Read): boolean {
  if (one.kind !== next.kind || one.kind === 'other' || one.kind === 'hero') return false;
  if (next.band.heading === null || next.band.heading.group !== null || one.kind === 'footer') return true;
  const a = one.band.slabs.at(-1);
  const b = next.band.slabs[0];
  return a !== undefined && b !== undefined && a.tag === b.tag && a.hints === b.hints && a.hints !== '';
}

/** The sections of a page from top to bottom, by their words and by their structure alike. */
export function readSections(snapshot: Snapshot, words: Words, forms: readonly FormReading[]): Section[] {
  const { bands, hero } = withHero(readBands(snapshot, forms), snapshot, words);
  const pageHeight = Math.max(snapshot.facts.document.height, 1);
  const alone = bands.every((band) => band === hero || isFooter(band, words));
  const read: Read[] = [];
  for (const band of bands) {
    const late = band.box.y / pageHeight >= LATE;
    const next: Read = band === hero ? asHero(band, alone, forms, words) : readBand(band, late, forms, words);
    const before = read.at(-1);
    if (before?.kind === 'footer' && band.words <= AFTERWORD) next.kind = 'footer';
    if (before !== undefined && goesOn(before, next)) {
      read.splice(-1, 1, { band: joinBands(before.band, next.band), kind: before.kind, why: before.why });
    } else read.push(next);
  }
  return read.map(({ band, kind, why }) => ({
    kind,
    heading: band.heading?.text ?? '',
    box: band.box,
    slabs: band.slabs.map((slab) => slab.id),
    why,
    evidence: {
      selector: band.slabs[0]?.selector ?? '',
      label: band.heading?.text ?? '',
      snippet: band.slabs[0] === undefined ? '' : `<${band.slabs[0].tag}>`,
      box: band.box,
    },
  }));
}
