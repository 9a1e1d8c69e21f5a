import type { Phrase } from './phrase';
import type { CaptchaKind } from '../facts/form';
import type { AskCode } from './ask';
import {
  ANSWERED_BY_LIST,
  ASK_MODEL,
  FIELD_POINTS,
  LIST_POINTS,
  PRETICKED_POINTS,
  WORK_MAIL_POINTS,
} from './ask-model';
import type { FieldKind, FieldReading } from './form';
import type { Price, Reassurance } from './trust';

/** What surrounds an ask and changes what it costs. */
export interface AskSurroundings {
  /** Fields of the form that the ask submits or leads to. */
  fields: readonly FieldReading[];
  /** Reassurances within 200 CSS pixels or inside the same form. */
  reassurances: readonly Reassurance['kind'][];
  price: Price | null;
  /** Minimum term in months, 0 when none is stated. */
  termMonths: number;
  /** Pressure tactics on the ask: countdown, shaming, a ticked box. */
  pressure: number;
  /** Another account can be used instead of a password. */
  signOn: boolean;
  /** What proves a person in its form. */
  captcha: CaptchaKind;
  /** The visitor has completed a small yes in the same journey. A page alone cannot know. */
  afterSmallYes: boolean;
}

export const NO_SURROUNDINGS: AskSurroundings = {
  fields: [],
  reassurances: [],
  price: null,
  termMonths: 0,
  pressure: 0,
  signOn: false,
  captcha: 'none',
  afterSmallYes: false,
};

/** Points taken off by a sentence beside the ask. Our calibration; TRIAL-CARD for the card, BYAF-20 and PRIV-* for the small ones. */
const RELIEF: Partial<Record<Reassurance['kind'], number>> = {
  cancel: 4,
  returns: 4,
  refund: 4,
  time: 2,
  privacy: 1,
  'no-obligation': 1,
};
/** "Cancel any time", free returns and money back take off this much together at most. */
const REVERSAL_MOST = 8;
const REVERSALS: readonly Reassurance['kind'][] = ['cancel', 'returns', 'refund'];
const NO_CARD: readonly AskCode[] = ['account', 'account_sso', 'trial'];
/** Asks whose name does not say already that they cost no money. */
const FREE_IS_NEWS: readonly AskCode[] = ['quote', 'meeting', 'callback', 'call', 'webinar', 'content', 'install'];
const PAID: readonly AskCode[] = ['buy', 'subscribe_paid', 'trial_card', 'contract'];
/** Points taken off where another account stands in for a password (MAILCHIMP: mixed, small). */
const SIGN_ON = 4;
/** Points of a challenge that a visitor sees, as those of a field. Our calibration. */
const CAPTCHA_POINTS: Record<CaptchaKind, number> = { none: 0, invisible: 0, checkbox: 3, puzzle: 6 };
const AFTER_SMALL_YES = 0.85;
const VALID_AUTOCOMPLETE = 0.9;

/**
 * Commitment cost of an ask where it stands, 0–100: base and fields, then price and term, then what reassures (never
 * below half the base), then a completed small yes, then pressure.
 */
export function costOf(kind: AskCode, base: number, around: AskSurroundings): { cost: number; why: Phrase[] } {
  const why = [part('base', { points: base })];
  let cost = base + fieldPoints(kind, around.fields, why) + captchaPoints(around, why);
  if (around.price?.amount && PAID.includes(kind)) {
    // +8 for each tenfold of 50 in the currency shown; exchange rates would make the score depend on the day
    const points = Math.min(14, Math.max(-10, 8 * Math.log10(around.price.amount / 50)));
    cost += points;
    if (Math.abs(points) >= 0.5) why.push(part('price', { points: signed(points), price: around.price.text }));
  }
  if (around.termMonths > 1) {
    const points = around.termMonths > 12 ? 8 : 4;
    cost += points;
    why.push(part('term', { points: signed(points), months: around.termMonths }));
  }
  const relief = reliefOf(kind, around.reassurances, why) + (around.signOn ? SIGN_ON : 0);
  if (around.signOn) why.push(part('sign-on', { points: signed(-SIGN_ON) }));
  cost = Math.max(cost - relief, Math.min(cost, base / 2));
  if (around.afterSmallYes) {
    cost *= AFTER_SMALL_YES;
    why.push(part('small-yes', { share: { decimal: AFTER_SMALL_YES, digits: 2 } }));
  }
  if (around.pressure > 0) {
    const points = Math.min(9, 3 * around.pressure);
    cost += points;
    why.push(part('pressure', { points: signed(points) }));
  }
  return { cost: Math.round(Math.min(100, Math.max(0, cost))), why };
}

/** A box for the answer to a challenge has points of its own, which are a part of these. */
function captchaPoints({ captcha, fields }: AskSurroundings, why: Phrase[]): number {
  const boxes = fields.filter(({ kind }) => kind === 'captcha').length * FIELD_POINTS.captcha.required;
  const points = Math.max(0, CAPTCHA_POINTS[captcha] - boxes);
  if (points > 0) why.push(part('captcha', { points: signed(points) }));
  return points;
}

type Need = 'required' | 'optional';

/** What a field adds, and the words for it. */
interface Extra {
  phrase: `field-${FieldKind}` | `cost-${FieldPart}`;
  points: number;
}

function fieldPoints(kind: AskCode, fields: readonly FieldReading[], why: Phrase[]): number {
  const { included } = ASK_MODEL[kind];
  const extra: Extra[] = [];
  const free = new Set(included === 'all' ? [] : included);
  for (const field of fields) {
    if (field.kind === 'consent') {
      if (field.checkedByDefault) extra.push({ phrase: 'field-consent', points: PRETICKED_POINTS });
      continue;
    }
    if (included === 'all') continue;
    const need: Need = field.required ? 'required' : 'optional';
    if (!free.has(field.kind)) extra.push(pointsOf(field, need));
    if (field.workMail) extra.push({ phrase: 'cost-work-mail', points: WORK_MAIL_POINTS[need] });
  }
  if (extra.length === 0) return 0;
  const allTokens = fields.every((field) => field.autocomplete !== '' && field.autocomplete !== 'off');
  const sum = extra.reduce((total, { points }) => total + points, 0) * (allTokens ? VALID_AUTOCOMPLETE : 1);
  if (sum >= 0.5)
    why.push(
      part('fields', {
        points: signed(sum),
        fields: {
          list: extra.filter(({ points }) => points > 0).map(({ phrase }) => ({ phrase, values: {} })),
          join: 'and',
        },
      }),
    );
  return sum;
}

function pointsOf({ kind, optionCount, dropDown }: FieldReading, need: Need): Extra {
  const own: Extra = { phrase: `field-${kind}`, points: FIELD_POINTS[kind][need] };
  if (!ANSWERED_BY_LIST.includes(kind)) return own;
  const { list, long } = LIST_POINTS;
  const named = kind !== 'choice' && kind !== 'text';
  if (optionCount > long.beyond)
    return { phrase: named ? own.phrase : 'cost-long-list', points: Math.max(own.points, long[need]) };
  if (dropDown || optionCount > list.beyond)
    return { phrase: named ? own.phrase : 'cost-list', points: Math.max(own.points, list[need]) };
  return own;
}

function reliefOf(kind: AskCode, kinds: readonly Reassurance['kind'][], why: Phrase[]): number {
  let relief = 0;
  const present = new Set(kinds);
  const reversal = Math.min(REVERSAL_MOST, REVERSALS.filter((one) => present.has(one)).length * 4);
  relief += reversal;
  for (const one of present) if (!REVERSALS.includes(one)) relief += RELIEF[one] ?? 0;
  if (present.has('no-card') && NO_CARD.includes(kind)) relief += 4;
  if (present.has('free') && FREE_IS_NEWS.includes(kind)) relief += 2;
  if (relief > 0)
    why.push(
      part('relief', {
        points: signed(-relief),
        lines: { list: [...present].map((one) => ({ phrase: `relief-${one}`, values: {} })), join: 'and' },
      }),
    );
  return relief;
}

/** Fields that cost more than their kind says: said by the key `cost-…`. */
export type FieldPart = 'work-mail' | 'list' | 'long-list';

/** What a cost is made of: said by the key `cost-…`. */
export type CostPart =
  'base' | 'price' | 'term' | 'sign-on' | 'small-yes' | 'pressure' | 'captcha' | 'fields' | 'relief';

function part(name: CostPart, values: Phrase['values']): Phrase {
  return { phrase: `cost-${name}`, values };
}

/** Points that are added or taken off: `+4`, `−2`. */
function signed(points: number): Phrase {
  return points > 0
    ? { phrase: 'points-more', values: { points } }
    : { phrase: 'points-less', values: { points: -points } };
}
