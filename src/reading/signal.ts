import type { AskClass, AskKind } from './ask';
import type { Phrase, Value } from './phrase';

/** What told what something on the page is, by name, with the holes of what the key `why-…` of a catalogue says. */
export interface Signals {
  // for whom and as what the page is judged
  chosen: never;
  nothing: never;
  path: 'path';
  'review-site': 'host';
  search: 'host';
  'came-from': 'host';
  'in-the-address': 'name';
  brand: 'why';
  'checkout-form': never;
  'donation-form': never;
  'login-form': never;
  'choosing-form': never;
  'signup-form': never;
  'lead-form': never;
  'contact-form': never;
  product: never;
  'long-text': never;
  'main-ask': 'ask';
  'main-ask-nameless': never;
  'front-page': never;
  profile: never;
  'asks-nothing': never;
  'nothing-else': never;

  // which language it is in
  'html-language': 'code';
  'no-html-language': never;
  'text-language': 'code';
  'text-unclear': never;
  'text-short': never;
  'no-words': never;

  // why a page is not scored
  'is-challenge': never;
  'is-error': 'title';
  'is-frame': 'host';
  'is-empty': never;
  'is-login': never;

  // what the words of an ask say
  label: 'words' | 'means';
  phrase: 'words' | 'means';
  verb: 'words' | 'means';
  noun: 'words' | 'means';
  free: 'words' | 'means';
  money: 'why' | 'means';
  vague: 'words';
  'no-ask': 'words';
  'unknown-label': never;
  'card-without-words': never;

  // where it leads
  'to-mail': never;
  'to-phone': never;
  'to-messenger': never;
  'to-file': never;
  'to-place': never;
  'to-page': never;
  'to-cart': never;
  'to-host': 'host';
  'to-known': 'address';

  // what it is for a visitor
  'consent-banner': never;
  unfolds: never;
  'network-icon': never;
  nameless: never;
  'too-long': never;
  button: never;
  listed: never;
  arrow: never;
  tile: never;
  'larger-picture': never;
  card: never;
  'in-sentence': never;
  announcement: never;
  'alone-and-clear': never;
  alone: never;
  'plain-link': never;
  tab: never;
  'menu-item': never;
  'opens-menu': never;
  closes: never;
  'to-top': never;
  skips: never;
  pages: never;
  'switches-language': never;
  'to-country': never;
  'opens-chat': never;
  shares: never;
  carousel: never;
  switches: never;
  amount: never;
  size: never;
  'open-page': never;
  navigation: never;
  'in-header': never;
  'in-footer': never;
  headline: never;
  declines: never;
  'log-in-elsewhere': never;
  'sign-on': 'form';
  badge: 'badge';
  answer: never;

  // what stands beside it
  'its-form': 'purpose';
  'its-form-with': 'purpose' | 'fields';
  'beside-price': 'price';
  'card-beside': never;
  'first-step': 'kind';
  untold: 'cost';

  // what a form is for: where its words stand, then its fields
  'in-submit': 'words';
  'in-heading': 'words';
  'in-lead': 'words';
  'in-address': 'words';
  'in-page': 'words';
  'in-text': 'words';
  'search-role': never;
  'search-field': never;
  'password-again': never;
  'new-password': never;
  'password-among': never;
  'password-only': never;
  'current-password': never;
  code: never;
  'way-in': never;
  'other-accounts': never;
  'card-fields': never;
  'postal-address': never;
  date: never;
  'day-later': never;
  'date-and-number': never;
  'email-alone': never;
  message: never;
  business: never;
  reachable: never;
  choices: never;
  'one-choice': never;
  'untold-form': never;
  'form-host': 'host';

  // what a field asks for
  'field-label': 'words';
  'field-name': 'words';
  'field-token': 'words';
  'field-type': 'words';
  'field-placeholder': 'words';
  'field-options': 'words';
  'field-words': 'words';
  'keeps-logged-in': never;
  box: never;
  'box-label': 'words';
  'box-name': 'words';
  'of-a-business': 'words';
  'mail-or-phone': 'words';
  rate: 'words';
  'beside-fields': 'kind';
  'card-frame': 'host';
  buttons: 'count';
  'makes-account': never;

  // what a section is
  footer: never;
  'first-block': never;
  quotes: 'count';
  'small-pictures': never;
  'names-in-row': never;
  'papers-in-row': never;
  'price-table': never;
  'price-list': never;
  'price-and-button': never;
  'to-cases': 'count';
  'price-cards': 'count';
  price: never;
  unfolding: 'count';
  questions: 'count';
  figures: 'count';
  numbered: never;
  table: never;
  portraits: 'count';
  video: never;
  'message-form': never;
  'form-again': never;
  form: 'purpose';
  'mail-and-phone': never;
  'reach-heading': never;
  'last-button': never;
  rating: never;
  'money-back': never;
  blocks: 'count';
  'picture-and-text': never;
  'heading-and-text': never;
  named: 'words';

  // what tells of a tool
  'tag-script': 'address';
  'tag-inline': 'address';
  'tag-noscript': 'address';
  'tag-frame': 'address';
  'tag-image': 'address';
  'tag-queue': 'name';
}

export type Signal = keyof Signals;

/** A signal as data that a catalogue speaks. */
export function signal<Name extends Signal>(
  name: Name,
  ...values: [Signals[Name]] extends [never] ? [] : [values: Readonly<Record<Signals[Name], Value>>]
): Phrase {
  return { phrase: `why-${name}`, values: values[0] ?? {} };
}

/** A phrase of the word lists as it is told: without the sign for what may go on. */
export const bare = (phrase: string): string => phrase.replaceAll('*', '');

/** What an ask asks for, or how much where no more is known. */
export function meaning(kind: AskKind | AskClass): Phrase {
  return { phrase: `kind-${kind}`, values: {} };
}
