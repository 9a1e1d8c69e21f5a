import type { Phrase } from './phrase';

/** What told for whom and as what a page is judged: said by the key `why-…`. */
export type Signal =
  | 'chosen'
  | 'nothing'
  | 'path'
  | 'review-site'
  | 'search'
  | 'came-from'
  | 'in-the-address'
  | 'brand'
  | 'checkout-form'
  | 'donation-form'
  | 'login-form'
  | 'choosing-form'
  | 'signup-form'
  | 'lead-form'
  | 'contact-form'
  | 'product'
  | 'long-text'
  | 'main-ask'
  | 'main-ask-nameless'
  | 'front-page'
  | 'asks-nothing'
  | 'nothing-else';

/** A signal as data that a catalogue speaks. */
export function signal(name: Signal, values: Phrase['values'] = {}): Phrase {
  return { phrase: `why-${name}`, values };
}
