import type { ActionFact } from '../facts/action';
import type { Box } from '../facts/box';
import type { MediaFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import type { DisclosureFact, GroupFact, SlabFact } from '../facts/structure';
import type { TextFact } from '../facts/text';
import type { FormReading } from './form';
import { isSeen } from './seen';

/** One or more slabs that a person sees as one block, with what stands in it. */
export interface Band {
  slabs: SlabFact[];
  box: Box;
  /** The text that names the block, or null. */
  heading: TextFact | null;
  texts: TextFact[];
  groups: GroupFact[];
  media: MediaFact[];
  actions: ActionFact[];
  disclosures: DisclosureFact[];
  forms: FormReading[];
  /** Words shown. */
  words: number;
}

/** A block that only introduces the next is at most this high (CSS pixels) and says at most this many words. Our calibration. */
const INTRODUCTION = { height: 400, words: 60 } as const;
/** A site header is at most this high, CSS pixels. Our calibration. */
const HEADER_HEIGHT = 180;
/** Text of this size (CSS pixels) and at most this many words names a block where no heading element does. Our calibration. */
const NAMING = { fontSize: 20, words: 15 } as const;

function bySlab<Fact extends { slab: string | null }>(facts: readonly Fact[]): Map<string, Fact[]> {
  const map = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.slab === null) continue;
    const list = map.get(fact.slab);
    if (list === undefined) map.set(fact.slab, [fact]);
    else list.push(fact);
  }
  return map;
}

function headingOf(texts: readonly TextFact[]): TextFact | null {
  const free = texts.filter((text) => text.action === null && text.region !== 'nav');
  const ungrouped = free.filter((text) => text.kind === 'heading' && text.group === null);
  const headings =
    ungrouped.length > 0
      ? ungrouped
      : free.filter((text) => text.kind === 'heading' && (text.group?.item ?? 0) === 0 && text.level <= 2);
  const top = Math.min(...headings.map((text) => text.level));
  const named = headings.find((text) => text.level === top);
  if (named !== undefined) return named;
  const large = free.filter(
    (text) =>
      text.group === null &&
      text.fontSize >= NAMING.fontSize &&
      text.words <= NAMING.words &&
      text.words > 0 &&
      !/^[\d.,%+]+$/.test(text.text),
  );
  return large.toSorted((a, b) => b.fontSize - a.fontSize || a.box.y - b.box.y)[0] ?? null;
}

function isSiteHeader(band: Band): boolean {
  const slab = band.slabs[0];
  if (slab === undefined || band.box.height > HEADER_HEIGHT || band.box.y > HEADER_HEIGHT) return false;
  if (slab.tag === 'nav' || slab.role === 'navigation') return true;
  return (
    band.actions.length > 0 &&
    band.actions.every((action) => action.region === 'header' || action.region === 'nav' || action.region === 'sticky')
  );
}

/** A block with a heading and nothing of its own: what it announces comes in the next. */
function isIntroduction(band: Band): boolean {
  const content = band.groups.some((group) => group.items.some((item) => item.words + item.images > 0));
  const pictures = band.media.some((one) => one.kind !== 'background' && one.box.height > 100);
  return (
    band.heading !== null &&
    band.box.height <= INTRODUCTION.height &&
    band.words <= INTRODUCTION.words &&
    band.actions.length === 0 &&
    !content &&
    !pictures &&
    band.forms.length === 0 &&
    band.disclosures.length === 0
  );
}

const announces = (one: Band, next: Band): boolean =>
  isIntroduction(one) &&
  (next.heading === null ||
    next.heading.group !== null ||
    next.heading.level > (one.heading?.level ?? 0) ||
    next.heading.level === 0);

/** A band higher than this many viewports is several blocks in one wrapper. Our calibration. */
const TALL = 2;

/** A wrapper of rows takes at least this share of the band's width and height, and its rows are this high on average (CSS pixels). Our calibration. */
const WRAPS = { share: 0.6, rows: 200 } as const;

/** Where a tall band is cut: at the rows of the group that wraps it, else above each heading of the level that divides it. */
function cutsOf(band: Band): { cuts: number[]; wrapper: GroupFact | undefined } {
  // A heading of its own above the rows makes them one block: a timeline, a list of articles.
  const headed = band.texts.some((text) => text.kind === 'heading' && text.group === null);
  const wrapper = band.groups.find(
    ({ layout, items, box }) =>
      !headed &&
      layout === 'rows' &&
      items.length >= 3 &&
      box.width >= WRAPS.share * band.box.width &&
      box.height >= WRAPS.share * band.box.height &&
      box.height >= WRAPS.rows * items.length,
  );
  if (wrapper !== undefined) return { cuts: wrapper.items.map((item) => item.box.y), wrapper };
  const headings = band.texts.filter((text) => text.kind === 'heading' && text.group === null && text.level >= 2);
  const repeated = headings.map((text) => text.level).filter((level, i, all) => all.indexOf(level) !== i);
  const level = Math.min(...repeated);
  const cuts = headings.filter((text) => text.level === level).map((text) => text.box.y);
  return { cuts: cuts.toSorted((a, b) => a - b), wrapper };
}

/** A tall band in parts; other bands as they are. */
function partsOf(band: Band, viewportHeight: number): Band[] {
  if (band.box.height <= TALL * viewportHeight) return [band];
  const { cuts, wrapper } = cutsOf(band);
  // The rows of the wrapper are the parts themselves, no cards in them.
  const free = <Fact extends { group: TextFact['group'] }>(fact: Fact): Fact =>
    wrapper !== undefined && fact.group?.id === wrapper.id ? { ...fact, group: null } : fact;
  const bottom = band.box.y + band.box.height;
  const edges = [...new Set([band.box.y, ...cuts, bottom])];
  return edges.slice(0, -1).flatMap((top, i) => {
    const end = edges[i + 1] ?? bottom;
    const here = <Fact extends { box: Box }>(facts: readonly Fact[]): Fact[] =>
      facts.filter(({ box }) => box.y >= top && box.y < end);
    const texts = here(band.texts).map(free);
    const part: Band = {
      slabs: band.slabs,
      box: { ...band.box, y: top, height: end - top },
      heading: headingOf(texts),
      texts,
      groups: here(band.groups).filter((group) => group !== wrapper),
      media: here(band.media),
      actions: here(band.actions),
      disclosures: here(band.disclosures),
      forms: here(band.forms),
      words: texts.reduce((sum, text) => sum + text.words, 0),
    };
    return part.words + part.media.length + part.actions.length + part.forms.length === 0 ? [] : [part];
  });
}

/** Two bands as one; the heading is that of the first, if it has one. */
export function joinBands(one: Band, next: Band): Band {
  const top = Math.min(one.box.y, next.box.y);
  const left = Math.min(one.box.x, next.box.x);
  return {
    slabs: [...new Set([...one.slabs, ...next.slabs])],
    box: {
      x: left,
      y: top,
      width: Math.max(one.box.x + one.box.width, next.box.x + next.box.width) - left,
      height: Math.max(one.box.y + one.box.height, next.box.y + next.box.height) - top,
    },
    heading: one.heading ?? next.heading,
    texts: [...one.texts, ...next.texts],
    groups: [...one.groups, ...next.groups],
    media: [...one.media, ...next.media],
    actions: [...one.actions, ...next.actions],
    disclosures: [...one.disclosures, ...next.disclosures],
    forms: [...one.forms, ...next.forms],
    words: one.words + next.words,
  };
}

/** The page as one band: for pages that are not laid out in slabs. */
function wholePage(snapshot: Snapshot, forms: readonly FormReading[]): Band {
  const { facts } = snapshot;
  const texts = facts.texts.filter((text) => isSeen(text) && text.overlay === null);
  return {
    slabs: [],
    box: { x: 0, y: 0, width: facts.document.width, height: facts.document.height },
    heading: headingOf(texts),
    texts,
    groups: facts.groups,
    media: facts.media.filter(isSeen),
    actions: facts.actions.filter(isSeen),
    disclosures: facts.disclosures,
    forms: forms.filter((form) => form.visible),
    words: texts.reduce((sum, text) => sum + text.words, 0),
  };
}

/**
 * The blocks of a page from top to bottom: its slabs with what stands in them, the site header and empty slabs left
 * out, and a slab that only holds a heading joined with the one it announces.
 */
export function readBands(snapshot: Snapshot, forms: readonly FormReading[]): Band[] {
  const { facts } = snapshot;
  const texts = bySlab(facts.texts.filter((text) => isSeen(text) && text.overlay === null));
  const groups = bySlab(facts.groups);
  const media = bySlab(facts.media.filter(isSeen));
  const actions = bySlab(facts.actions.filter((action) => isSeen(action) && action.overlay === null));
  const disclosures = bySlab(facts.disclosures);
  const places = new Map<string, string | null>([...facts.forms, ...facts.frames].map((one) => [one.id, one.slab]));
  const bands: Band[] = [];
  for (const slab of facts.slabs.toSorted((a, b) => a.box.y - b.box.y)) {
    const shown = texts.get(slab.id) ?? [];
    const band: Band = {
      slabs: [slab],
      box: slab.box,
      heading: headingOf(shown),
      texts: shown,
      groups: groups.get(slab.id) ?? [],
      media: media.get(slab.id) ?? [],
      actions: actions.get(slab.id) ?? [],
      disclosures: disclosures.get(slab.id) ?? [],
      forms: forms.filter((form) => form.visible && places.get(form.id) === slab.id),
      words: shown.reduce((sum, text) => sum + text.words, 0),
    };
    const empty = band.words === 0 && band.media.length === 0 && band.actions.length === 0 && band.forms.length === 0;
    if (empty || isSiteHeader(band)) continue;
    const before = bands.at(-1);
    if (before !== undefined && bands.length > 1 && announces(before, band))
      bands.splice(-1, 1, joinBands(before, band));
    else bands.push(...partsOf(band, snapshot.viewport.height));
  }
  return bands.length > 0 || facts.texts.length === 0
    ? bands
    : partsOf(wholePage(snapshot, forms), snapshot.viewport.height);
}
