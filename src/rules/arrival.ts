import type { PageKind } from '../reading/page-type';

/** True for a page on which visitors arrive; on a checkout or inside an application they said their first yes before. */
export function isArrival(page: PageKind): boolean {
  return page.type !== 'checkout' && page.type !== 'app' && page.type !== 'login';
}
