import type { ActionFact } from '../facts/action';
import type { Snapshot } from '../facts/snapshot';
import { isRealAsk, type Ask, type AskCode } from './ask';
import { costOf, NO_SURROUNDINGS } from './ask-cost';
import { readDestination } from './ask-destination';
import { readLabel } from './ask-label';
import { ASK_MODEL } from './ask-model';
import type { Evidence } from './evidence';
import type { FieldReading, FormReading } from './form';
import { hasPhrase } from './words/phrase';
import type { Words } from './words/words';

/** What a label lets one expect, beside what follows as far as it can be seen from this page. */
export interface LabelTruth {
  text: string;
  /** Cost of what the words alone ask for, and of what follows, 0–100, reassurances left out of both. */
  promised: number;
  real: number;
  /** Labels of the fields that follow; empty where the address alone tells. */
  fields: string[];
  /** Where it leads: the host or path of the address, or empty. */
  place: string;
  /** The address can mean nothing else, or the fields were seen: no guess by the name of a path. */
  sure: boolean;
  /** Top edge, CSS pixels. */
  y: number;
  evidence: Evidence;
}

/** Points of cost above what the words let one expect from which a label misleads: our calibration (rule first.cta-truth). */
export const MISLEADING = 25;

/** True for a label whose end is sure and costs far more than its words say. */
export function isMisleading({ sure, real, promised }: LabelTruth): boolean {
  return sure && real - promised > MISLEADING;
}

/** The last button of an order that is paid by card on this page. */
export interface OrderButton {
  text: string;
  /** Its words say that money is due. */
  says: boolean;
  /** Its words say no more than that it goes on: the order may end on a later page. */
  goesOn: boolean;
  evidence: Evidence;
}

/** Addresses named after these ask for what they are named after, whatever leads there. */
const TELLING: readonly AskCode[] = ['account', 'trial', 'buy', 'quote', 'apply', 'contact', 'donate', 'call'];
/** Of these even the surest address is a page on which one can still look around. */
const LOOKED_AT: readonly AskCode[] = ['install', 'chat', 'webinar', 'social', 'video', 'newsletter', 'cart'];
/** From this length on what a link leads to is a part of the page in which a form is one thing of several. Our calibration. */
const LONG_TARGET = 290;

/** Every ask whose words and whose end are both known, in reading order. */
export function readLabelTruths(
  snapshot: Snapshot,
  words: Words,
  asks: readonly Ask[],
  forms: readonly FormReading[],
): LabelTruth[] {
  const byId = new Map(snapshot.facts.actions.map((action) => [action.id, action]));
  return asks.flatMap((ask) => {
    const action = byId.get(ask.actions[0] ?? '');
    if (!action || !isRealAsk(ask) || ask.text === '') return [];
    const { kind } = readLabel(ask.text, words);
    if (kind === null || isOwnAddress(ask.text, action)) return [];
    const promised = ASK_MODEL[kind].cost;
    const form = forms.find(({ id }) => id === ask.form);
    const end = action.submits || form ? ofForm(action, ask.kind, form, kind) : ofAddress(action);
    return end === null ? [] : [{ text: ask.text, promised, ...end, y: ask.box.y, evidence: ask.evidence }];
  });
}

/** A label that is the address it leads to promises nothing else. */
function isOwnAddress(text: string, { destination }: ActionFact): boolean {
  return (
    (destination === 'mail' && /\S@\S/.test(text)) || (destination === 'phone' && /\d(?:[^\d]{0,3}\d){5}/.test(text))
  );
}

type End = Pick<LabelTruth, 'real' | 'fields' | 'place' | 'sure'>;

/** A form that stands under its own button is seen before it is pressed: only what comes later can surprise. */
function ofForm(action: ActionFact, kind: AskCode, form: FormReading | undefined, named: AskCode): End | null {
  if (!form || form.unseenHost !== null) return null;
  const inside = action.submits || action.form === form.id;
  if (inside && !form.fields.some(({ later }) => later)) return null;
  const fields = form.fields.filter((field) => field.visible || field.later || !form.visible);
  const { cost } = costOf(kind, ASK_MODEL[kind].cost, { ...NO_SURROUNDINGS, fields });
  // a form that is what the label names, only longer, is no other thing, unless it takes a card
  const card = fields.some((field) => field.kind === 'card-number');
  const long = !inside && (action.target?.text.length ?? 0) >= LONG_TARGET;
  return {
    real: cost,
    fields: fields.filter(isTold).map(({ label, name }) => label || name),
    place: '',
    sure: !long && (kind !== named || card),
  };
}

const isTold = ({ kind, label, name }: FieldReading): boolean =>
  kind !== 'consent' && kind !== 'captcha' && (label !== '' || name !== '');

function ofAddress(action: ActionFact): End | null {
  const { kind, strength, last } = readDestination(action);
  if (kind === null || kind === 'navigate' || kind === 'login' || kind === 'consent') return null;
  const certain = strength === 'certain';
  if (!certain && !(strength === 'likely' && last && TELLING.includes(kind))) return null;
  return {
    real: ASK_MODEL[kind].cost,
    fields: [],
    place: placeOf(action),
    sure: certain && !LOOKED_AT.includes(kind),
  };
}

function placeOf({ href, destination }: ActionFact): string {
  if (href === null || !URL.canParse(href)) return '';
  const url = new URL(href);
  if (destination === 'phone' || destination === 'mail') return decoded(url.pathname);
  return destination === 'internal' ? url.pathname : url.hostname;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const PAID: readonly (AskCode | null)[] = ['buy', 'donate', 'donate_monthly', 'contract'];

/** The button under card fields in sight, where no later step of its form follows; null where there is none. */
export function readOrderButton(snapshot: Snapshot, words: Words, forms: readonly FormReading[]): OrderButton | null {
  const form = forms.find(
    ({ fields, submit }) =>
      submit !== '' &&
      fields.some(({ kind, visible }) => kind === 'card-number' && visible) &&
      !fields.some(({ later }) => later),
  );
  if (!form) return null;
  const label = readLabel(form.submit, words);
  const action = snapshot.facts.actions.find(({ id, name }) => form.submits.includes(id) && name === form.submit);
  return {
    text: form.submit,
    says: hasPhrase(form.submit, words.pays, words.spaced) || PAID.includes(label.kind),
    goesOn: label.class === 'ambiguous',
    evidence: action
      ? { selector: action.selector, label: form.submit, snippet: action.snippet, box: action.box }
      : form.evidence,
  };
}
