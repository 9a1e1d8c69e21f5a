import { attribute, findAll } from './dom';
import { LIMITS } from './caps';
import type { Page } from './page';
import { recordsOf } from './timer';
import { styleOf, type Walked } from './walk';

/**
 * Something that is the browser's or the visitor's and that the page takes over, as its markup or its styles say. What
 * scripts do when somebody scrolls, goes back or leaves is not known without trying it.
 */
export interface TakeoverFact {
  kind: 'leave' | 'right-click' | 'selection' | 'scroll-snap' | 'scroll-script' | 'refresh';
  selector: string;
  /** The attribute, style or name that says so, capped. */
  detail: string;
}

/** Names that scripts give the page when they move it in place of the browser. */
const SCROLLERS =
  '.fp-enabled,.fullpage-wrapper,.onepage-wrapper,.pp-viewport,.has-scroll-smooth,.lenis-smooth,[data-scroll-container],#smooth-wrapper';

/** In the head, which is no part of the walk. */
const REFRESH = 'meta[http-equiv=refresh i][content*=url i]';

/** Describes what the page takes over. */
export function collectTakeovers(page: Page): TakeoverFact[] {
  const found: TakeoverFact[] = [];
  const add = (kind: TakeoverFact['kind'], record: Walked, detail: string): void => {
    found.push({ kind, selector: page.selectors.of(record), detail: detail.slice(0, LIMITS.attribute) });
  };
  const [root] = page.walk.records;
  const body = page.walk.records.find(({ tag }) => tag === 'body');
  for (const record of [root, body]) {
    if (record === undefined) continue;
    for (const name of ['onbeforeunload', 'onunload'])
      if (attribute(record.element, name) !== '') add('leave', record, name);
    if (/false|prevent/.test(attribute(record.element, 'oncontextmenu'))) add('right-click', record, 'oncontextmenu');
    const style = styleOf(record);
    if (record === body && style?.userSelect === 'none') add('selection', record, 'user-select: none');
    if (/^(?:y|block|both) mandatory/.test(style?.scrollSnapType ?? ''))
      add('scroll-snap', record, `scroll-snap-type: ${style?.scrollSnapType ?? ''}`);
  }
  for (const record of recordsOf(page, SCROLLERS).slice(0, 1))
    add('scroll-script', record, attribute(record.element, 'class') || attribute(record.element, 'id'));
  for (const meta of findAll(page.window.document, REFRESH))
    found.push({ kind: 'refresh', selector: 'meta', detail: attribute(meta, 'content').slice(0, LIMITS.attribute) });
  return page.caps.list('takeovers', found);
}
