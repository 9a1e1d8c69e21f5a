import type { PageKind } from '../reading/page-type';

/** True for a page on which visitors arrive; at a checkout, a log-in or a bare sign-up they said their first yes before. */
export function isArrival(page: PageKind): boolean {
  return page.type !== 'checkout' && page.type !== 'login' && page.bare !== true;
}
