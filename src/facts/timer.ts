import { attributesOf, findAll } from './dom';
import { LIMITS } from './caps';
import type { ElementFact } from './element';
import { isInside } from './extent';
import { elementFact, type Page, type Places } from './page';
import type { Walked } from './walk';

/** Something that is marked as a clock by its role or by the names that its makers gave it, and shows digits. */
export interface TimerFact extends ElementFact {
  /** What it shows now, white space folded, capped. */
  text: string;
  /** A date among the attributes of the clock and of what is in it, as written, capped, or empty: what it may run to. */
  end: string;
}

const CLOCKS = ['countdown', 'count-down', 'timer', 'flipclock', 'flip-clock']
  .flatMap((name) => [`[class*=${name} i]`, `[id*=${name} i]`])
  .concat('[role=timer]', '[data-countdown]')
  .join();

/** A longer text, in characters, is a section with a clock in it. Our calibration. */
const LONGEST = 120;
/** Elements inside a clock that are asked for a date. */
const MOST_INSIDE = 40;

/** Describes the clocks that a visitor sees, outermost first, in document order. */
export function collectTimers(page: Page, places: Places): TimerFact[] {
  const found: { record: Walked; text: string }[] = [];
  for (const record of recordsOf(page, CLOCKS)) {
    if (record.hiddenBy !== null || found.some((one) => isInside(record, one.record))) continue;
    const text = page.flow.read(record, { limit: LONGEST + 1, visible: true });
    if (text.length <= LONGEST && /\d/.test(text)) found.push({ record, text });
  }
  return page.caps.list('timers', found).map(({ record, text }, at) => ({
    ...elementFact(page, places, record, `c${at + 1}`),
    text,
    end: endOf(page, record),
  }));
}

/** The walked elements that a selector finds, in document order, shadow trees and frames after their own document. */
export function recordsOf({ walk }: Page, selector: string): Walked[] {
  return walk.scopes
    .flatMap(({ root }) => [...findAll(root, selector)])
    .flatMap((element) => walk.byElement.get(element) ?? []);
}

function endOf({ walk }: Page, record: Walked): string {
  for (const { element } of walk.records.slice(record.index, Math.min(record.end, record.index + MOST_INSIDE))) {
    for (const { name, value } of attributesOf(element)) {
      const mayTell = name.startsWith('data-') || name === 'datetime';
      if (mayTell && /20\d\d[-/.]\d/.test(value)) return value.slice(0, LIMITS.attribute);
    }
  }
  return '';
}
