import type { Box } from '../facts/box';
import type { CopyFact } from '../facts/copy';
import type { Ask } from './ask';
import type { Campaign } from './campaign';
import type { Countdown } from './countdown';
import type { Curve, Deposit } from './curve';
import type { Decline } from './decline';
import type { Claim } from './claim';
import type { Fit } from './fit';
import type { FormReading } from './form';
import type { HeadlineReading } from './headline';
import type { Intent } from './intent';
import type { LabelTruth, OrderButton } from './label-truth';
import type { Language } from './language';
import type { Loud } from './loud';
import type { Motion } from './motion';
import type { LegibleText } from './legibility';
import type { Measurement } from './measurement';
import type { OverlayReading } from './overlay';
import type { Auditable, PageKind } from './page-type';
import type { Pressure } from './pressure';
import type { Payment } from './payment';
import type { Value } from './phrase';
import type { Plans } from './plans';
import type { Readability } from './readability';
import type { Section } from './section';
import type { Takeover } from './takeover';
import type { Teaser } from './teaser';
import type { Visit } from './visit';
import type { People, Price, Proof, Reassurance } from './trust';
import type { Flaw } from './upkeep';

/** How deep a visitor can go without committing. */
export type DepthKind = 'video' | 'features' | 'comparison' | 'pricing' | 'case-study' | 'faq';

/**
 * A part of the page that may hold words, asks or fields and could not be read: an absence there is never a miss.
 * Frames whose use is known and no ask of the page (players, maps, captchas, chat, advertising) are left out.
 */
export interface BlindSpot {
  /** For the middle of a sentence: "the form from typeform.com". */
  what: Value;
  /** Where it is, or null when it may be anywhere (a cap, a collector that failed). */
  box: Box | null;
}

/** What the facts mean: every guess of the product, made once, with its signals. */
export interface Reading {
  auditable: Auditable;
  language: Language;
  page: PageKind;
  intent: Intent;
  /** Layout viewport and page height, CSS pixels. */
  view: { width: number; height: number; pageHeight: number };
  /** All of them, navigation, log-in and consent included; see `isRealAsk`. */
  asks: Ask[];
  /** The ask that the page is for and its owner would count as the conversion, or null. */
  mainAsk: Ask | null;
  /** The first prominent ask met in reading order, or null. */
  firstAsk: Ask | null;
  forms: FormReading[];
  /** The form that holds or serves the main ask, or null. */
  conversionForm: FormReading | null;
  sections: Section[];
  headline: HeadlineReading;
  overlays: OverlayReading[];
  proofs: Proof[];
  reassurances: Reassurance[];
  /** Sentences that press a visitor, in document order. */
  pressures: Pressure[];
  countdowns: Countdown[];
  /** Ways to say no beside something to say yes to. */
  declines: Decline[];
  /** Headings and labels that cry or shout. */
  loud: Loud[];
  /** What the address says of the advertisement that led here, or null. */
  campaign: Campaign | null;
  /** What makes curious in the first two screens. */
  teasers: Teaser[];
  motions: Motion[];
  takeovers: Takeover[];
  prices: Price[];
  people: People;
  /** Where a card is asked for, or null. */
  payment: Payment | null;
  plans: Plans | null;
  claims: Claim[];
  flaws: Flaw[];
  legibility: LegibleText[];
  fit: Fit;
  labelTruths: LabelTruth[];
  /** The last button of an order that is paid by card here, or null. */
  orderButton: OrderButton | null;
  depth: DepthKind[];
  deposits: Deposit[];
  curve: Curve;
  copy: CopyFact;
  /** What measures the page, as far as its own code shows. */
  measurement: Measurement;
  /** How this one visit went; shown, never scored. */
  visit: Visit;
  /** How easy the main text is to read, by the formula of its language. */
  readability: Readability;
  /** Distinct destinations a visitor can press, legal footer links left out; and links in the site navigation. */
  choices: { destinations: number; navigation: number };
  /** Last visible content, CSS pixels from the top: where the page ends for a reader. */
  contentBottom: number;
  /** Where an absence proves nothing. */
  blindSpots: BlindSpot[];
}
