import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import { boundsOf } from './bounds';
import type { Evidence } from './evidence';
import type { FieldKind, FormReading } from './form';
import { near } from './near';
import { isSeen } from './seen';
import type { Reassurance } from './trust';

/** Where a visitor types card details, and what there is around it to trust. */
export interface Payment {
  box: Box;
  /** The page and the address that the form sends to are encrypted; a page on this machine counts as if it were. */
  encrypted: boolean;
  /** A box is drawn around the card fields. */
  framed: boolean;
  /** Payment brands shown beside it, each once. */
  marks: string[];
  /** Pictures of such brands. */
  badges: number;
  /** A sentence beside it that says the payment is safe, or empty. */
  lock: string;
  /** Host of the frame that holds the card fields: what is drawn inside cannot be seen. */
  frameHost: string | null;
  evidence: Evidence;
}

const CARD: readonly FieldKind[] = ['card-number', 'card-expiry', 'card-code', 'card-name'];
/** What stands within this distance of the card fields is beside them, CSS pixels: convention (rule trust.payment). */
const BESIDE = 100;
/** A longer text tells of payment; it is no mark. Words, our calibration. */
const MARK_WORDS = 12;

const BRANDS: readonly (readonly [string, RegExp])[] = [
  ['Visa', /\bvisa\b/i],
  ['Mastercard', /master-?\s?card/i],
  ['American Express', /american[-\s]?express|\bamex\b/i],
  ['Maestro', /\bmaestro\b/i],
  ['PayPal', /pay-?pal/i],
  ['Apple Pay', /apple[-\s]?pay/i],
  ['Google Pay', /google[-\s]?pay/i],
  ['Klarna', /klarna/i],
  ['Stripe', /\bstripe\b/i],
  ['SEPA', /\bsepa\b/i],
  ['iDEAL', /\bideal\b/i],
  ['JCB', /\bjcb\b/i],
  ['Discover', /\bdiscover-?(?:card|logo)/i],
  ['Trusted Shops', /trusted[-\s]?shops/i],
  ['Norton', /\bnorton\b/i],
];

const brandsIn = (text: string): string[] => BRANDS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

/** A page that is still being made: from a file or from this machine. */
const LOCAL = /^(?:file:|https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/])/;

/** The first form on which a card is asked for in sight, with what stands around its card fields; null where there is none. */
export function readPayment(
  snapshot: Snapshot,
  forms: readonly FormReading[],
  reassurances: readonly Reassurance[],
): Payment | null {
  const { media, texts, frames } = snapshot.facts;
  const form = forms.find(({ fields }) => fields.some((field) => field.kind === 'card-number' && field.visible));
  const cards = (form?.fields ?? []).filter((field) => field.visible && CARD.includes(field.kind));
  const first = cards.find(({ kind }) => kind === 'card-number');
  if (!form || !first) return null;
  const box = boundsOf(cards.map((card) => card.box));
  const pictures = media
    .filter((one) => isSeen(one) && one.kind !== 'background' && near(one.box, box, BESIDE))
    .map((one) => brandsIn(`${one.alt} ${one.file.replace(/[_-]/g, ' ')} ${one.hints}`))
    .filter((brands) => brands.length > 0);
  const named = texts
    .filter((text) => isSeen(text) && text.words <= MARK_WORDS && near(text.box, box, BESIDE))
    .map((text) => brandsIn(text.text));
  return {
    box,
    encrypted: (snapshot.url.startsWith('https:') && !form.insecure) || LOCAL.test(snapshot.url),
    framed: cards.some(({ framed }) => framed),
    marks: [...new Set([...pictures, ...named].flat())],
    badges: pictures.length,
    lock: reassurances.find((one) => one.kind === 'security' && near(one.box, box, BESIDE))?.text ?? '',
    frameHost: frames.find(({ id }) => id === first.id)?.host ?? null,
    evidence: first.evidence,
  };
}
