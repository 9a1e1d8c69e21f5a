/** What kind of page a page that is scored can be: what is guessed, and what the one who audits may say instead. */
export const PAGE_TYPES = [
  'lead',
  'signup',
  'shop',
  'checkout',
  'donation',
  'event',
  'app',
  'content',
  'home',
  'login',
] as const;

/** The kinds of pages, those that are never scored included. */
export type PageType = (typeof PAGE_TYPES)[number] | 'error' | 'challenge';
