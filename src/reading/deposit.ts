import type { Snapshot } from '../facts/snapshot';
import type { Deposit, DepositKind } from './curve';
import type { FormReading } from './form';
import type { HeadlineReading } from './headline';
import { isMisleading, type LabelTruth, type OrderButton } from './label-truth';
import { near } from './near';
import type { OverlayReading } from './overlay';
import { findNamedPerson } from './people';
import { PRESSURE_KINDS, pressureIn } from './pressure';
import type { Section, SectionKind } from './section';
import { sectionOf } from './section-of';
import type { People, Price, Proof, Reassurance } from './trust';
import type { Tactic } from './tactic';
import { isGrave, type Flaw } from './upkeep';
import { videosOf } from './video';
import type { Words } from './words/words';

/** What the deposits are read from: everything that was read before. */
export interface Gathered {
  headline: HeadlineReading;
  sections: readonly Section[];
  proofs: readonly Proof[];
  reassurances: readonly Reassurance[];
  prices: readonly Price[];
  people: People;
  forms: readonly FormReading[];
  overlays: readonly OverlayReading[];
  tactics: readonly Tactic[];
  flaws: readonly Flaw[];
  labelTruths: readonly LabelTruth[];
  orderButton: OrderButton | null;
  snapshot: Snapshot;
  words: Words;
}

/** Share of the points for the first, the second, … of a kind; nothing after. Evidence 3.4. */
const REPEATS: Partial<Record<DepositKind, readonly number[]>> = {
  picture: [1, 1],
  benefits: [1, 1],
  testimonial: [1, 0.5, 0.25],
  'case-study': [1, 0.5],
  press: [1, 0.5],
  // Each counts in the evidence; from the fourth on it is one and the same style, so it stops here (our calibration).
  pressure: [1, 1, 1],
  mismatch: [1, 1, 1],
};

/** Points of a testimonial by its quality, 0 to 5. Evidence 3.4. */
const TESTIMONIAL = [1, 2, 4, 6, 7, 8] as const;
/** A picture of the product is at least this wide, CSS pixels. Evidence 3.4. */
const PICTURE = 200;
/** A privacy line stands this near the field, payment marks this near the card fields, CSS pixels (rules trust.privacy-note, trust.payment). */
const NOTE_WITHIN = 120;
const MARKS_WITHIN = 200;
const PAYMENT = /visa|master-?card|maestro|paypal|amex|klarna|apple-?pay|google-?pay|sepa|stripe/i;

type Found = Omit<Deposit, 'kind'> & { kind: DepositKind };

function ofHeadline({ headline, words }: Gathered): Found[] {
  const found = headline.found;
  if (found === null || !found.inFirstView || found.brandOnly) return [];
  const good = found.words >= 3 && found.words <= 12 && found.cues.length >= 2;
  const head: Found[] =
    found.words <= 20 ? [{ kind: 'headline', points: good ? 8 : 4, y: found.box.y, text: found.text }] : [];
  const explains =
    found.subheadWords >= 6 &&
    found.subheadWords <= 30 &&
    PRESSURE_KINDS.every((kind) => pressureIn(found.subhead, kind, words) === null);
  return explains
    ? [...head, { kind: 'subhead', points: 4, y: found.box.y + found.box.height, text: found.subhead }]
    : head;
}

/** What a section is worth by being there. */
const OF_SECTION: Partial<Record<SectionKind, { kind: DepositKind; points: number }>> = {
  benefits: { kind: 'benefits', points: 4 },
  'how-it-works': { kind: 'how-it-works', points: 8 },
  demo: { kind: 'sample', points: 8 },
  'case-study': { kind: 'case-study', points: 8 },
  press: { kind: 'press', points: 4 },
  guarantee: { kind: 'guarantee', points: 7 },
  comparison: { kind: 'comparison', points: 4 },
  faq: { kind: 'faq', points: 5 },
};

/** Sections whose pictures show what is offered. */
const SHOWING: readonly (SectionKind | undefined)[] = ['hero', 'benefits', 'how-it-works', 'demo', 'other', undefined];

function ofSections({ sections, snapshot }: Gathered): Found[] {
  const videos = videosOf(snapshot);
  const blocks = sections.flatMap((section): Found[] => {
    const worth = OF_SECTION[section.kind];
    const isVideo = section.kind === 'demo' && videos.some((video) => sectionOf(sections, video) === section);
    return worth === undefined || isVideo ? [] : [{ ...worth, y: section.box.y, text: section.heading }];
  });
  const pictures = snapshot.facts.media
    .filter(
      (one) =>
        (one.kind === 'image' || one.kind === 'svg') && one.hiddenBy === null && one.overlay === null && !one.round,
    )
    .filter(
      (one) =>
        one.box.width >= PICTURE && one.box.height >= PICTURE / 2 && SHOWING.includes(sectionOf(sections, one)?.kind),
    )
    .map((one): Found => ({ kind: 'picture', points: 4, y: one.box.y, text: one.alt }));
  return [
    ...blocks,
    ...pictures,
    ...videos.map((video): Found => ({
      kind: 'video',
      points: 10,
      y: video.box.y,
      text: 'title' in video ? video.title : video.alt,
    })),
  ];
}

function pointsOf(proof: Proof): number {
  switch (proof.kind) {
    case 'testimonial':
      return TESTIMONIAL[Math.min(5, Math.max(0, Math.round(proof.quality)))] ?? 1;
    case 'rating':
      return proof.quality >= 5 ? 7 : proof.quality >= 2 ? 3 : 1;
    case 'logos':
      return proof.quality >= 4 ? 6 : 5;
    case 'numbers':
      return proof.quality >= 4 ? 5 : 2;
    case 'case-study':
      return 8;
    case 'press':
      return 4;
  }
}

function ofProofs({ proofs }: Gathered): Found[] {
  return proofs.map((proof) => ({ kind: proof.kind, points: pointsOf(proof), y: proof.box.y, text: proof.text }));
}

function ofReassurances({ reassurances, forms, snapshot }: Gathered): Found[] {
  const fields = forms.flatMap((form) => form.fields).filter((field) => field.visible);
  const personal = fields.filter((field) => ['email', 'phone', 'file', 'national-id'].includes(field.kind));
  const cards = fields.filter((field) => field.kind === 'card-number');
  const marks = snapshot.facts.media.filter(
    (one) => PAYMENT.test(`${one.alt} ${one.file}`) && cards.some((card) => near(card.box, one.box, MARKS_WITHIN)),
  );
  const said = reassurances.flatMap(({ kind, text, box }): Found[] => {
    if (kind === 'refund') return [{ kind: 'guarantee', points: 7, y: box.y, text }];
    if (kind === 'cancel' || kind === 'returns' || kind === 'no-card')
      return [{ kind: 'reassurance', points: 5, y: box.y, text }];
    const noted = kind === 'privacy' && personal.some((field) => near(field.box, box, NOTE_WITHIN));
    return noted ? [{ kind: 'privacy-note', points: 2, y: box.y, text }] : [];
  });
  return [
    ...said,
    ...marks.slice(0, 1).map((one): Found => ({ kind: 'payment-marks', points: 3, y: one.box.y, text: one.alt })),
  ];
}

function ofPrices({ prices }: Gathered): Found[] {
  return prices.map((price) => ({
    kind: 'price',
    points: !price.from && price.period !== 'unknown' && price.extras ? 7 : 3,
    y: price.box.y,
    text: price.text,
  }));
}

function ofPeople({ people, sections, snapshot, words }: Gathered): Found[] {
  const bottom = snapshot.facts.document.height;
  // A link to a team page shows nobody yet.
  const named = findNamedPerson(snapshot, words, sections);
  const found = (kind: DepositKind, points: number, one: People['contact']): Found[] =>
    one === null ? [] : [{ kind, points, y: one.box?.y ?? bottom, text: one.label }];
  return [
    ...found('contact', 4, people.contact),
    ...found('address', 3, people.address),
    ...(named === null ? [] : found('people', 4, people.people)),
  ];
}

function ofPressure({ tactics }: Gathered): Found[] {
  return tactics.map(({ text, box }) => ({ kind: 'pressure', points: -5, y: box.y, text }));
}

function ofFlaws({ flaws, labelTruths, orderButton }: Gathered): Found[] {
  const stale = flaws
    .filter(isGrave)
    .map(({ text, evidence }): Found => ({ kind: 'stale', points: -4, y: evidence.box?.y ?? 0, text }));
  const misleading = labelTruths
    .filter(isMisleading)
    .map(({ text, y }): Found => ({ kind: 'mismatch', points: -8, y, text }));
  const silent: Found[] =
    orderButton && !orderButton.says && !orderButton.goesOn
      ? [{ kind: 'mismatch', points: -8, y: orderButton.evidence.box?.y ?? 0, text: orderButton.text }]
      : [];
  return [...stale, ...misleading, ...silent];
}

/** Of kinds that count once, the best is taken, whatever its place; of the others the first ones, in reading order. */
function withRepeats(found: readonly Found[]): Deposit[] {
  const kinds = [...new Set(found.map((one) => one.kind))];
  return kinds.flatMap((kind) => {
    const all = found.filter((one) => one.kind === kind).toSorted((a, b) => a.y - b.y);
    const shares = REPEATS[kind];
    if (shares === undefined) {
      const best = all.toSorted((a, b) => b.points - a.points || a.y - b.y)[0];
      return best === undefined ? [] : [best];
    }
    return shares.flatMap((share, i) => {
      const one = all[i];
      return one === undefined ? [] : [{ ...one, points: one.points * share }];
    });
  });
}

/**
 * What gives (or takes) trust, from top to bottom, with points on the scale of the asks (evidence 3.4). What cannot be
 * read from one look at the page is left out: a result given on the spot.
 */
export function readDeposits(gathered: Gathered): Deposit[] {
  const found = [ofHeadline, ofSections, ofProofs, ofReassurances, ofPrices, ofPeople, ofPressure, ofFlaws].flatMap(
    (read) => read(gathered),
  );
  return withRepeats(found).toSorted((a, b) => a.y - b.y);
}
