import type { AskCode } from '../reading/ask';
import { de } from './examples/de';
import { en } from './examples/en';
import { es } from './examples/es';
import { fr } from './examples/fr';
import { it } from './examples/it';
import { ja } from './examples/ja';
import { nl } from './examples/nl';
import { pl } from './examples/pl';
import { pt } from './examples/pt';

/** What a smaller yes may be: a cheap kind of ask, or a thing to look at. */
export const OFFERS = [
  'scroll',
  'explore',
  'learn',
  'video',
  'question',
  'calculator',
  'check',
  'content',
  'newsletter',
  'contact',
  'account',
  'trial',
  'sample',
  'case-study',
  'people',
] as const;
export type Offer = (typeof OFFERS)[number];

/** Asks with a fear of their own; the line for `other` fits any. */
type Feared = Extract<
  AskCode,
  | 'trial'
  | 'trial_card'
  | 'account'
  | 'buy'
  | 'cart'
  | 'subscribe_paid'
  | 'donate_monthly'
  | 'meeting'
  | 'callback'
  | 'quote'
  | 'contact'
>;

/** Example words in one language, as a page would say them. None of them is true of a page until its owner makes it so. */
export interface Examples {
  /** Labels for a button or a link that asks for a smaller yes. */
  offers: Record<Offer, string>;
  /** Lines that take away the fear of a large ask. */
  fears: Record<Feared | 'other', string>;
  /** Lines on what happens next: at once, sent, or answered by a person. */
  next: { atOnce: string; sent: string; answered: string };
  /** Lines that leave a visitor free. */
  free: { noObligation: string; later: string };
  noCard: string;
  privacy: string;
  /** A label that names what people get: a verb and a thing. */
  named: string;
}

const BY_LANGUAGE: ReadonlyMap<string, Examples> = new Map(Object.entries({ de, en, es, fr, it, ja, nl, pl, pt }));

/** Example words in the language of the page (ISO 639-1), English where there are none. */
export function examplesIn(language: string): Examples {
  return BY_LANGUAGE.get(language) ?? en;
}
