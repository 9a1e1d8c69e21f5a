import type { AskClass, AskCode } from './ask';
import type { FieldKind } from './form';

/** What is known of one kind of ask before its page is read. */
interface AskModel {
  /** Commitment cost 0–100 of the ask with its usual fields. */
  cost: number;
  class: AskClass;
  /** Fields that the cost already holds. `all`: a long form is part of it. */
  included: readonly FieldKind[] | 'all';
  /** Classes of label in which the cue words of this kind may be read. */
  labels: readonly AskClass[];
}

const NAMES = ['name', 'given-name', 'family-name'] as const satisfies readonly FieldKind[];
const ACCOUNT = ['email', 'username', 'password', 'new-password'] as const satisfies readonly FieldKind[];
const CARD = ['card-number', 'card-expiry', 'card-code', 'card-name'] as const satisfies readonly FieldKind[];
const ADDRESS = ['street', 'city', 'region', 'postcode', 'country'] as const satisfies readonly FieldKind[];

const low = (cost: number, included: readonly FieldKind[] = []): AskModel => ({
  cost,
  class: 'low',
  included,
  labels: ['low'],
});
const mid = (cost: number, included: readonly FieldKind[], labels: readonly AskClass[] = ['mid']): AskModel => ({
  cost,
  class: 'mid',
  included,
  labels,
});
const high = (
  cost: number,
  included: readonly FieldKind[] | 'all',
  labels: readonly AskClass[] = ['high'],
): AskModel => ({ cost, class: 'high', included, labels });

/**
 * Commitment cost by kind of ask. The scale is our calibration: ten points more halve, roughly, the share of cold
 * visitors who are willing. Anchors: trial starts with and without a card (TRIAL-CARD) and the comfort with giving
 * different data (CRANOR-99, MILNE-17); the rest is placed between them by judgement.
 */
export const ASK_MODEL: Record<AskCode, AskModel> = {
  scroll: low(2),
  explore: low(6),
  learn: low(8),
  pricing: low(10),
  video: low(10),
  question: low(10, ['choice']),
  calculator: low(14, ['choice', 'quantity', 'text', 'budget']),
  check: low(16, ['postcode', 'website', 'date', 'city', 'text', 'search', 'choice', 'quantity']),
  quiz: low(18, ['choice']),
  chat: { ...low(18, ['message', 'text']), labels: ['low', 'mid'] },
  sandbox: low(20),
  social: { ...low(22), labels: ['low', 'mid'] },
  newsletter: mid(32, ['email']),
  waitlist: mid(34, ['email']),
  content: mid(35, ['email']),
  webinar: mid(40, [...NAMES, 'email', 'date']),
  install: mid(40, []),
  cart: mid(40, ['choice', 'quantity']),
  account_sso: mid(44, ['email']),
  contact: mid(46, [...NAMES, 'email', 'message', 'text'], ['mid', 'high']),
  account: mid(48, ACCOUNT),
  trial: high(50, ACCOUNT, ['mid', 'high']),
  quote: high(56, [...NAMES, 'email', 'message', 'text']),
  call: high(58, []),
  callback: high(62, [...NAMES, 'phone']),
  // the complaint is what an appointment is made for
  meeting: high(64, [...NAMES, 'email', 'date', 'health']),
  donate: high(70, [...CARD, 'budget', 'quantity', 'choice', 'email', ...NAMES]),
  trial_card: high(74, [...ACCOUNT, ...CARD]),
  buy: high(76, [...NAMES, 'email', ...ADDRESS, ...CARD, 'quantity', 'choice']),
  donate_monthly: high(82, [...CARD, 'budget', 'quantity', 'choice', 'email', ...NAMES]),
  subscribe_paid: high(84, [...ACCOUNT, ...NAMES, ...CARD]),
  apply: high(86, 'all'),
  contract: high(90, 'all'),
  identity: high(95, 'all'),
  /** Neither label nor destination tells: the middle of the scale, with a note. */
  unknown: { cost: 40, class: 'mid', included: [], labels: [] },
};

/** Cost when only the class of the label is known. */
export const CLASS_DEFAULT: Record<AskClass, number> = { low: 10, mid: 36, high: 70 };

/** Points that a field adds to an ask that does not include it. Our calibration; order after CRANOR-99 and MILNE-17. */
export const FIELD_POINTS: Record<FieldKind, { required: number; optional: number }> = {
  email: { required: 11, optional: 4 },
  phone: { required: 9, optional: 3 },
  name: { required: 3, optional: 1 },
  'given-name': { required: 2, optional: 0.7 },
  'family-name': { required: 2, optional: 0.7 },
  company: { required: 3, optional: 1 },
  'job-title': { required: 3, optional: 1 },
  'company-size': { required: 3, optional: 1 },
  industry: { required: 3, optional: 1 },
  budget: { required: 6, optional: 2 },
  website: { required: 2, optional: 0.7 },
  street: { required: 9, optional: 3 },
  city: { required: 2, optional: 0.7 },
  region: { required: 1.5, optional: 0.5 },
  postcode: { required: 3, optional: 1 },
  country: { required: 1.5, optional: 0.5 },
  date: { required: 2, optional: 0.7 },
  'birth-date': { required: 8, optional: 3 },
  gender: { required: 5, optional: 2 },
  'card-number': { required: 24, optional: 24 },
  'card-expiry': { required: 0, optional: 0 },
  'card-code': { required: 0, optional: 0 },
  'card-name': { required: 0, optional: 0 },
  bank: { required: 28, optional: 28 },
  'national-id': { required: 35, optional: 35 },
  health: { required: 20, optional: 8 },
  username: { required: 3, optional: 1 },
  password: { required: 5, optional: 2 },
  'new-password': { required: 5, optional: 2 },
  confirm: { required: 3, optional: 1 },
  message: { required: 5, optional: 2 },
  quantity: { required: 1, optional: 0 },
  coupon: { required: 0, optional: 0 },
  search: { required: 0, optional: 0 },
  choice: { required: 1, optional: 0 },
  consent: { required: 0, optional: 0 },
  file: { required: 8, optional: 3 },
  captcha: { required: 3, optional: 3 },
  text: { required: 2, optional: 0.7 },
};

/**
 * Points of a question with options: of a drop-down, or of more options than a person takes in at a glance, and of very
 * many (BAY-DROP: over 10 is a poor drop-down). Buttons for fewer are a plain choice.
 */
export const LIST_POINTS = {
  list: { beyond: 10, required: 1.5, optional: 0.5 },
  long: { beyond: 30, required: 3, optional: 1 },
};

/** Kinds whose points say no more than how the answer is given. */
export const ANSWERED_BY_LIST: readonly FieldKind[] = ['choice', 'text', 'quantity', 'region', 'country'];

/** Points of an e-mail address that has to be the one of an employer, on top of those of any address. */
export const WORK_MAIL_POINTS = { required: 5, optional: 2 };

/** A consent box that is ticked before the visitor does anything. */
export const PRETICKED_POINTS = 4;
