import type { AskClass, AskKind } from '../reading/ask';
import type { FieldKind, FormPurpose } from '../reading/form';
import type { PageType } from '../reading/page-types';

/** A word for each of several keys, each key with what it belongs to before it. */
export type Named<Prefix extends string, Key extends string> = Record<`${Prefix}-${Key}`, string>;

/** What an ask asks of a visitor, in words that stand alone in a table, or how much it asks. */
const asks: Named<'kind', AskKind | AskClass> = {
  'kind-scroll': 'scroll on',
  'kind-explore': 'look around',
  'kind-learn': 'read more',
  'kind-pricing': 'see prices',
  'kind-video': 'watch a video',
  'kind-question': 'answer one question',
  'kind-calculator': 'use a calculator',
  'kind-check': 'run a check',
  'kind-quiz': 'take a quiz',
  'kind-chat': 'chat',
  'kind-sandbox': 'try it without an account',
  'kind-social': 'follow or share',
  'kind-newsletter': 'subscribe to a newsletter',
  'kind-waitlist': 'join a waiting list',
  'kind-content': 'give an e-mail for content',
  'kind-webinar': 'register for an event',
  'kind-install': 'install something',
  'kind-cart': 'put in the cart',
  'kind-account_sso': 'sign in with another account',
  'kind-contact': 'get in touch',
  'kind-account': 'open an account',
  'kind-trial': 'start a trial',
  'kind-quote': 'ask for a quote',
  'kind-call': 'make a phone call',
  'kind-callback': 'leave a number for a call',
  'kind-meeting': 'book a meeting',
  'kind-donate': 'donate',
  'kind-trial_card': 'start a trial with a card',
  'kind-buy': 'buy',
  'kind-donate_monthly': 'donate every month',
  'kind-subscribe_paid': 'subscribe and pay',
  'kind-apply': 'apply',
  'kind-contract': 'sign a contract',
  'kind-identity': 'prove who they are',
  'kind-unknown': 'something unclear',
  'kind-navigate': 'site navigation',
  'kind-login': 'log-in for existing users',
  'kind-consent': 'consent',
  'kind-low': 'a small ask',
  'kind-mid': 'a middle ask',
  'kind-high': 'a large ask',
};

/** What a form is for, as a heading. */
const purposes: Named<'purpose', FormPurpose> = {
  'purpose-newsletter': 'Newsletter',
  'purpose-lead': 'Enquiry',
  'purpose-signup': 'Sign-up',
  'purpose-login': 'Log-in',
  'purpose-checkout': 'Checkout',
  'purpose-search': 'Search',
  'purpose-contact': 'Contact',
  'purpose-quiz': 'Quiz',
  'purpose-donation': 'Donation',
  'purpose-booking': 'Booking',
  'purpose-other': 'Form',
};

/** What a field without label and name asks for, for the middle of a sentence. */
const fields: Named<'field', FieldKind> = {
  'field-email': 'email',
  'field-phone': 'phone',
  'field-name': 'name',
  'field-given-name': 'given name',
  'field-family-name': 'family name',
  'field-company': 'company',
  'field-job-title': 'job title',
  'field-company-size': 'company size',
  'field-industry': 'industry',
  'field-budget': 'budget',
  'field-website': 'website',
  'field-street': 'street',
  'field-city': 'city',
  'field-region': 'region',
  'field-postcode': 'postcode',
  'field-country': 'country',
  'field-date': 'date',
  'field-birth-date': 'birth date',
  'field-gender': 'gender',
  'field-card-number': 'card number',
  'field-card-expiry': 'card expiry',
  'field-card-code': 'card code',
  'field-card-name': 'card name',
  'field-bank': 'bank',
  'field-national-id': 'national id',
  'field-health': 'health',
  'field-username': 'username',
  'field-password': 'password',
  'field-new-password': 'new password',
  'field-confirm': 'confirm',
  'field-message': 'message',
  'field-quantity': 'quantity',
  'field-coupon': 'coupon',
  'field-search': 'search',
  'field-choice': 'choice',
  'field-consent': 'consent',
  'field-file': 'file',
  'field-captcha': 'captcha',
  'field-text': 'text',
};

/** What a page is taken for, in brackets. */
const pages: Named<'page', PageType> = {
  'page-lead': 'lead',
  'page-signup': 'signup',
  'page-shop': 'shop',
  'page-checkout': 'checkout',
  'page-donation': 'donation',
  'page-event': 'event',
  'page-app': 'app',
  'page-content': 'content',
  'page-home': 'home',
  'page-login': 'login',
  'page-error': 'error',
  'page-challenge': 'challenge',
};

/** What things on a page are, each in a word or two. Another language has the same keys: see `kinds.de.ts`. */
export const kinds = { ...asks, ...purposes, ...fields, ...pages };

export type KindKey = keyof typeof kinds;
