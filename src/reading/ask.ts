import type { Phrase } from './phrase';
import type { Box } from '../facts/box';
import type { Region } from '../facts/element';
import type { Evidence } from './evidence';

/** Codes of the ask taxonomy, cheapest first. */
export const ASK_CODES = [
  'scroll',
  'explore',
  'learn',
  'pricing',
  'video',
  'question',
  'calculator',
  'check',
  'quiz',
  'chat',
  'sandbox',
  'social',
  'newsletter',
  'waitlist',
  'content',
  'webinar',
  'install',
  'cart',
  'account_sso',
  'contact',
  'account',
  'trial',
  'quote',
  'call',
  'callback',
  'meeting',
  'donate',
  'trial_card',
  'buy',
  'donate_monthly',
  'subscribe_paid',
  'apply',
  'contract',
  'identity',
  'unknown',
] as const;

/** What an ask asks for. `unknown`: it asks for something, and neither label nor destination tells what. */
export type AskCode = (typeof ASK_CODES)[number];

/** An ask, or one of the three things that look like asks and are none. */
export type AskKind = AskCode | 'navigate' | 'login' | 'consent';

/** low: cost up to 25; mid: 26–49; high: 50 and more. */
export type AskClass = 'low' | 'mid' | 'high';

/** One thing that the page asks of a visitor: one goal at one place. */
export interface Ask {
  /** `ask-1`, … in reading order. */
  id: string;
  text: string;
  kind: AskKind;
  class: AskClass;
  /** Commitment cost 0–100: how much a first-time visitor gives up. */
  cost: number;
  box: Box;
  /** 1 for the first viewport height, 2 for the next. */
  screenful: number;
  region: Region;
  pinned: boolean;
  /** Looks like a button: fill or border of its own, padding, height. */
  buttonLike: boolean;
  /** Area × contrast × isolation, a plain number to rank by. */
  prominence: number;
  /** Contrast of its fill, or of its border where it has no fill, against what is behind it, 1–21; 1 with neither; null where it could not be measured (a picture). */
  contrast: number | null;
  /** The most prominent real ask of its screenful. */
  primary: boolean;
  /** Something else lies over its middle now. */
  covered: boolean;
  /** Same string, same goal: destination address, form, or label where there is neither. */
  goal: string;
  href: string | null;
  /** Id of the form it submits or stands in or leads to, or null. */
  form: string | null;
  /** The label says nothing of what follows: submit, send, click here. */
  vague: boolean;
  /** Ids of the actions (facts) that are this ask. */
  actions: string[];
  /** The signals that made the kind. */
  why: Phrase[];
  /** What its cost is made of, in words: the ask itself, fields, price, what reassures, pressure. Empty where it costs nothing. */
  costWhy: Phrase[];
  evidence: Evidence;
}

/** True for what the page asks for itself: not navigation, log-in or consent. */
export function isRealAsk(ask: Ask): ask is Ask & { kind: AskCode } {
  return ask.kind !== 'navigate' && ask.kind !== 'login' && ask.kind !== 'consent';
}
