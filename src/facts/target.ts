import type { ActionFact } from './action';
import { LIMITS } from './caps';
import type { Page } from './page';
import type { Walked } from './walk';

/** An anchor lower than this marks a place and holds nothing itself, CSS pixels. */
const MARKER_HEIGHT = 60;

/** What an action leads to on this page: where it is, which fields and words it holds. */
export function targetOf(page: Page, target: Walked, fields: ReadonlyMap<Walked, string>): ActionFact['target'] {
  const holder = holderOf(page, target);
  const inside: string[] = [];
  for (const [record, id] of fields) {
    if (record.index >= holder.index && record.index < holder.end) inside.push(id);
  }
  const hidden = target.hiddenBy === 'display' || (target.width === 0 && target.height === 0);
  return {
    selector: page.selectors.of(target),
    top: hidden ? null : Math.round(target.y),
    fields: inside,
    text: page.flow.read(holder, { limit: LIMITS.targetText, visible: false }),
  };
}

/** The element that holds what an anchor marks: a heading or an empty marker stands for the block that it opens. */
function holderOf(page: Page, target: Walked): Walked {
  let holder = target;
  while (
    holder.parent !== null &&
    holder.parent.tag !== 'body' &&
    holder.height < MARKER_HEIGHT &&
    holder.hiddenBy !== 'display'
  ) {
    if (page.flow.length(holder.parent) > LIMITS.formText) break;
    holder = holder.parent;
  }
  return holder;
}
