import { attribute, classNameOf } from './dom';
import { childrenOf } from './extent';
import type { Page } from './page';
import type { Walked } from './walk';

/** Where a form shows how far one has come: a bar, or a row of named steps. */
export interface ProgressFact {
  /** `bar`: a progress element; `steps`: a list of steps. */
  kind: 'bar' | 'steps';
  /** Words inside, capped. */
  text: string;
  /** Place of now and number of places, as the markup says; null where it does not. */
  now: number | null;
  max: number | null;
}

/** A form's surroundings of more elements are the page, not the form. Our calibration. */
const AROUND = 600;
const STEP_LIST = /(?:^|[\s_-])(?:steps?|stepper|wizard|progress(?:bar)?)(?:[\s_-]|$)/i;
const CURRENT = /(?:^|[\s_-])(?:active|current|is-active|selected)(?:[\s_-]|$)/i;
/** Characters of the words inside. */
const ROOM = 120;

/** The first sign of progress in a form or right beside it, or null. */
export function progressOf(page: Page, form: Walked): ProgressFact | null {
  const { parent } = form;
  const wide = parent !== null && parent.tag !== 'body' && parent.tag !== 'main' && parent.end - parent.index <= AROUND;
  const holder = wide ? parent : form;
  for (let at = holder.index + 1; at < holder.end; at += 1) {
    const record = page.walk.records[at];
    if (record?.hiddenBy !== null) continue;
    const found = barOf(record) ?? stepsOf(page, record);
    if (found !== null) return { ...found, text: page.flow.read(record, { limit: ROOM, visible: true }) };
  }
  return null;
}

type Found = Omit<ProgressFact, 'text'>;

function barOf({ tag, role, element }: Walked): Found | null {
  if (tag !== 'progress' && role !== 'progressbar') return null;
  const value = (names: readonly [string, string]): number | null => {
    const written = names.map((name) => attribute(element, name)).find((one) => one !== '') ?? '';
    return written === '' || !Number.isFinite(Number(written)) ? null : Number(written);
  };
  return { kind: 'bar', now: value(['aria-valuenow', 'value']), max: value(['aria-valuemax', 'max']) };
}

/** A list whose class or `aria-current` says that its items are steps. */
function stepsOf(page: Page, record: Walked): Found | null {
  if (record.tag !== 'ol' && record.tag !== 'ul' && record.role !== 'list') return null;
  const items = childrenOf(page.walk, record);
  const isNow = ({ element }: Walked): boolean => attribute(element, 'aria-current') === 'step';
  const marked = items.findIndex((item) => isNow(item) || childrenOf(page.walk, item).some(isNow));
  if (items.length < 2 || (marked < 0 && !STEP_LIST.test(classNameOf(record.element)))) return null;
  const now = marked >= 0 ? marked : items.findIndex((item) => CURRENT.test(classNameOf(item.element)));
  return { kind: 'steps', now: now < 0 ? null : now + 1, max: items.length };
}
