import type { AskClass, AskCode, AskKind } from './ask';
import type { DestinationReading } from './ask-destination';
import type { LabelReading } from './ask-label';
import { ASK_MODEL, CLASS_DEFAULT } from './ask-model';
import type { FieldKind, FormPurpose, FormReading } from './form';
import type { Phrase } from './phrase';
import { signal } from './signal';
import type { Price } from './trust';

/** What an ask asks for, with its cost before anything around it is counted. */
export interface KindReading {
  kind: AskKind;
  class: AskClass;
  base: number;
  why: Phrase[];
}

/** Destinations that cost what they cost, whatever a harmless label says of them. */
const OUTRANKS_SOFT_LABEL: readonly AskCode[] = [
  'account',
  'trial',
  'buy',
  'cart',
  'quote',
  'apply',
  'donate',
  'install',
  'call',
];

const PURPOSE_KIND: Record<FormPurpose, AskCode | 'login' | 'navigate' | null> = {
  newsletter: 'newsletter',
  lead: null,
  signup: 'account',
  login: 'login',
  checkout: 'buy',
  search: 'navigate',
  contact: 'contact',
  quiz: 'quiz',
  donation: 'donate',
  booking: 'meeting',
  other: null,
};
const IDENTIFYING = [
  'email',
  'phone',
  'name',
  'given-name',
  'family-name',
  'password',
  'new-password',
  'username',
  'street',
  'birth-date',
];
const PROVES = ['national-id', 'bank'];
const SECRET = ['password', 'new-password', 'card-number', 'bank', 'national-id'];

/** Brings label, destination, form and what stands beside the ask together; the surer signal wins, and each is told. */
export function readKind(
  label: LabelReading,
  destination: DestinationReading,
  form: FormReading | null,
  price: Price | null,
  cardNeeded: boolean,
): KindReading {
  const found = form ? fromForm(label, form) : fromAddress(label, destination, price);
  if (price?.amount === 0 && (found.kind === 'subscribe_paid' || found.kind === 'buy') && !form)
    return model('account', [...found.why, signal('beside-price', { price: price.text })]);
  // a place that has a price is bought
  if (found.kind === 'webinar' && price?.amount && !form)
    return model('buy', [...found.why, signal('beside-price', { price: price.text })]);
  if (found.kind === 'trial' && cardNeeded) return model('trial_card', [...found.why, signal('card-beside')]);
  return found;
}

function model(kind: AskCode, why: Phrase[]): KindReading {
  return { kind, class: ASK_MODEL[kind].class, base: ASK_MODEL[kind].cost, why };
}

function byClass(cls: AskClass, why: Phrase[]): KindReading {
  return cls === 'low' ? model('learn', why) : { kind: 'unknown', class: cls, base: CLASS_DEFAULT[cls], why };
}

function fromForm(label: LabelReading, form: FormReading): KindReading {
  const kinds = form.fields.filter((field) => !field.later).map((field) => field.kind);
  const personal = form.fields.some((field) => IDENTIFYING.includes(field.kind));
  const secret = form.fields.some((field) => SECRET.includes(field.kind));
  const why = [label.why, formTold(form.purpose, kinds)];
  const purpose = PURPOSE_KIND[form.purpose];
  if (purpose === 'login' || purpose === 'navigate') return { kind: purpose, class: 'low', base: 0, why };
  // what the label names is more exact than the form's purpose, as long as it does not play the form down
  const plain = label.class === 'low' ? personal : secret && label.class !== 'high';
  const named = label.kind !== null && !plain;
  if (named && label.kind && !contradicts(label.kind, form.purpose)) return model(label.kind, why);
  if (form.purpose === 'signup' && label.kind === 'trial') return model('trial', why);
  if (purpose) return model(purpose, why);
  return model(byFields(label, form), why);
}

function formTold(purpose: FormPurpose, kinds: readonly FieldKind[]): Phrase {
  const told: Phrase = { phrase: `purpose-${purpose}`, values: {} };
  if (kinds.length === 0) return signal('its-form', { purpose: told });
  const list = [...new Set(kinds)].map((kind) => ({ phrase: `field-${kind}`, values: {} }));
  return signal('its-form-with', { purpose: told, fields: { list, join: 'and' } });
}

/** A label may name a newsletter form "Subscribe" and a shop's "Subscribe": the form decides which. */
function contradicts(kind: AskCode, purpose: FormPurpose): boolean {
  if (purpose === 'newsletter') return ['subscribe_paid', 'account', 'contact', 'buy'].includes(kind);
  if (purpose === 'contact') return ['newsletter', 'buy', 'content'].includes(kind);
  if (purpose === 'signup') return ASK_MODEL[kind].class === 'low' || kind === 'content' || kind === 'newsletter';
  // 申し込む is to apply and to order; where things are paid for, it is the order
  if (purpose === 'checkout') return (ASK_MODEL[kind].class !== 'high' && kind !== 'cart') || kind === 'apply';
  return false;
}

/** A lead form whose button says nothing: the fields tell. */
function byFields(label: LabelReading, form: FormReading): AskCode {
  const kinds = new Set(form.fields.map((field) => field.kind));
  // a tax number that may be left out goes on the quote; one that must be given says who somebody is
  if (form.fields.some((field) => field.required && PROVES.includes(field.kind))) return 'identity';
  if (kinds.has('card-number')) return 'buy';
  if (kinds.has('budget')) return 'quote';
  if (kinds.has('date') && (kinds.has('email') || kinds.has('phone'))) return 'meeting';
  if (kinds.has('message')) return 'contact';
  if (kinds.has('phone') && !kinds.has('email')) return 'callback';
  if (kinds.has('company') || kinds.has('phone')) return 'contact';
  // who gives an e-mail to see something gets what is shown for it, no newsletter
  if (kinds.has('email')) return kinds.size > 1 || label.class === 'low' ? 'content' : 'newsletter';
  if (form.fields.length === 0) return form.unseenHost ? 'contact' : 'unknown';
  if (kinds.has('postcode') || kinds.has('website') || kinds.has('city')) return 'check';
  return form.fields.every((field) => field.kind === 'choice') ? 'question' : 'check';
}

function fromAddress(label: LabelReading, destination: DestinationReading, price: Price | null): KindReading {
  const asks = label.class === 'low' || label.class === 'mid' || label.class === 'high' ? label.class : null;
  const why = [label.why, destination.why].filter((one) => one !== null);
  const target = destination.kind;
  if (target === 'login') return asks ? fromLabel(label, asks, why) : { kind: 'login', class: 'low', base: 0, why };
  // who registers on the page of an event takes a seat
  if (target === 'webinar' && label.kind === 'account') return model('webinar', why);
  if (target && target !== 'navigate' && target !== 'consent') {
    if (destination.strength === 'certain') return model(target, why);
    if (destination.strength === 'likely') {
      if (!asks) return model(target, why);
      // a noun that happens to name an ask, or a verb without an object that is known, say less than the address
      const weak = label.byNoun || (label.byVerb && ASK_MODEL[target].class === asks);
      if (weak && destination.last && ASK_MODEL[target].class === 'low') return model(target, why);
      if (asks === 'low' && destination.last && OUTRANKS_SOFT_LABEL.includes(target)) return model(target, why);
    }
    // a label of known class and unknown kind: the address may name the kind, within that class
    if (destination.strength === 'likely' && asks && label.kind === null && ASK_MODEL[target].class === asks)
      return model(target, why);
  }
  if (asks) return fromLabel(label, asks, why);
  if (price?.amount && target !== 'scroll')
    return model(price.period === 'month' || price.period === 'year' ? 'subscribe_paid' : 'buy', [
      ...why,
      signal('beside-price', { price: price.text }),
    ]);
  if (target && destination.strength === 'hint' && target !== 'navigate' && target !== 'consent') {
    if (label.class !== 'ambiguous' || target === 'scroll') return model(target, why);
  }
  return model('unknown', [...why, signal('untold', { cost: ASK_MODEL.unknown.cost })]);
}

function fromLabel(label: LabelReading, cls: AskClass, why: Phrase[]): KindReading {
  return label.kind ? model(label.kind, why) : byClass(cls, why);
}
