import { blockOf } from './block';
import type { Page } from './page';
import { fold } from './words';
import type { Walked } from './walk';

/**
 * The words of one line that stand loose in a control's own block: those right before it, as in `Name<br><input>`, or
 * right after a box to tick, as in `<input type="checkbox"> I agree`.
 */
export function ownLine({ walk }: Page, { index, runStart, parent }: Walked, after: boolean): string {
  const step = after ? 1 : -1;
  const first = after ? runStart : runStart - 1;
  let other = index + step;
  while (/^(?!input|select|textarea|button)./.test(walk.records[other]?.tag ?? '')) other += step;
  const end = walk.records[other]?.runStart;
  let text = '';
  for (let at = first; after ? at !== end : at + 1 !== end; at += step) {
    const run = walk.runs[at];
    // the line above names what stands on a line of its own
    if (
      run === undefined ||
      blockOf(run.owner) !== (parent?.block ?? parent) ||
      (run.kind === 'break' && (after || fold(text) !== ''))
    )
      break;
    if (run.owner.hiddenBy === null) text = after ? text + run.text : run.text + text;
  }
  return fold(text);
}
