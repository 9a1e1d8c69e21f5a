import type { ActionFact } from '../facts/action';
import type { TextFact } from '../facts/text';
import { readLabel, UNKNOWN_LABEL, type LabelReading } from './ask-label';
import { isCard } from './ask-role';
import { signal } from './signal';
import type { Words } from './words/words';

/** The words of an ask: its name, or for a card the line in it that says what to do, else its heading. */
export function readName(
  action: ActionFact,
  inner: readonly TextFact[],
  words: Words,
): { text: string; label: LabelReading } {
  const whole = readLabel(action.name, words);
  // a button that is one picture says what its alternative text says
  const pictured = action.role === 'button' && inner.length <= 1 && whole.class !== null;
  if (!isCard(action) || whole.exact || pictured) return { text: action.name, label: whole };
  const lines = inner.filter((one) => one.hiddenBy === null && one.text !== '' && one.words <= 6);
  for (const line of lines) {
    const label = readLabel(line.text, words);
    if (label.exact && label.class !== 'neutral' && label.class !== 'login') return { text: line.text, label };
  }
  const title = inner.find((one) => one.kind === 'heading') ?? titleOf(inner);
  return {
    text: title?.text ?? action.name,
    label: { ...UNKNOWN_LABEL, why: signal('card-without-words') },
  };
}

/** "24 April", "Apr 25, 2024", "05-11-2024": when a card was written, not what it is about. */
const DATE =
  /^(?:\p{L}{3,10}\.? )?\d{1,2}(?:st|nd|rd|th|[.,])?(?: (?:de )?\p{L}{3,10}\.?)?(?:,?(?: de)? \d{4})?$|^\d{1,4}([./-]\d{1,4}){1,2}$/u;

/** The line of a card that names it: the largest, dates left out, and of lines of one size the first. */
function titleOf(inner: readonly TextFact[]): TextFact | undefined {
  const lines = inner.filter((one) => one.words > 0);
  const told = lines.filter((one) => !DATE.test(one.text));
  const largest = Math.max(...told.map((one) => one.fontSize));
  return told.find((one) => one.fontSize === largest) ?? lines[0];
}
