import type { ActionFact } from '../facts/action';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import type { Ask } from './ask';
import type { Evidence } from './evidence';
import type { FormReading } from './form';
import type { Reassurance } from './trust';

/** A text that has to be read, as it is set. */
export interface LegibleText {
  role: 'body' | 'headline' | 'button' | 'label' | 'note';
  text: string;
  words: number;
  /** Against its background, 1–21; null over a picture or a gradient, where it was not measured. */
  contrast: number | null;
  /** Large in the sense of the standard: 24 px, or 18.66 px and bold. */
  large: boolean;
  /** CSS pixels. */
  fontSize: number;
  /** Characters of a full line; null where it was not measured. */
  perLine: number | null;
  capitals: boolean;
  evidence: Evidence;
}

/** Shorter texts are captions and labels of things, not running text. Words, our calibration. */
const BODY_WORDS = 12;
/** A line of fewer words in capitals is a heading or a button. */
const CAPITAL_WORDS = 4;
/** Large text, CSS pixels (WCAG-CONTRAST: 18 points, or 14 points and bold). */
const LARGE = { size: 24, bold: 18.66, weight: 700 };

/** The texts that a visitor has to read, in document order: running text, headlines, buttons of asks, field labels, reassurances. */
export function readLegibility(
  snapshot: Snapshot,
  asks: readonly Ask[],
  forms: readonly FormReading[],
  reassurances: readonly Reassurance[],
): LegibleText[] {
  const { texts, actions } = snapshot.facts;
  const labels = new Set(
    forms
      .filter(({ visible }) => visible)
      .flatMap(({ fields }) => fields.filter(({ labelVisible }) => labelVisible).map(({ label }) => label)),
  );
  const notes = new Set(reassurances.map(({ evidence }) => evidence.selector));
  const roleOf = (text: TextFact): LegibleText['role'] | null => {
    if (text.hiddenBy !== null || text.action !== null || text.struck) return null;
    if (text.form !== null && labels.has(text.text)) return 'label';
    if (notes.has(text.selector)) return 'note';
    if (!['hero', 'section', 'aside'].includes(text.region)) return null;
    if (text.level === 1 || text.level === 2) return 'headline';
    const running = text.kind === 'paragraph' || text.kind === 'list-item' || text.kind === 'quote';
    // what stands inside a form is small print, or about a field
    return running && text.form === null && text.words >= BODY_WORDS ? 'body' : null;
  };
  const set = texts.flatMap((text): LegibleText[] => {
    const role = roleOf(text);
    if (role === null) return [];
    return [
      {
        role,
        text: text.text,
        words: text.words,
        contrast: text.contrast,
        large: isLarge(text),
        fontSize: text.fontSize,
        perLine: perLine(text),
        capitals: text.words > CAPITAL_WORDS && (text.upperCase || isWrittenInCapitals(text.text)),
        evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
      },
    ];
  });
  const byId = new Map(actions.map((action) => [action.id, action]));
  const buttons = asks
    .filter((ask) => ask.primary && ask.text !== '')
    .flatMap((ask) => {
      const action = byId.get(ask.actions[0] ?? '');
      return action && !action.disabled && !action.look.iconOnly ? [button(ask, action)] : [];
    });
  return [...set, ...buttons];
}

function button(ask: Ask, { look }: ActionFact): LegibleText {
  return {
    role: 'button',
    text: ask.text,
    words: ask.text.split(/\s+/).length,
    // of a gradient one colour in the middle is known, which the label need not stand on
    contrast: look.fill === 'image' ? null : look.textContrast,
    large: isLarge(look),
    fontSize: look.fontSize,
    perLine: null,
    capitals: false,
    evidence: ask.evidence,
  };
}

function isLarge({ fontSize, fontWeight }: { fontSize: number; fontWeight: number }): boolean {
  return fontSize >= LARGE.size || (fontSize >= LARGE.bold && fontWeight >= LARGE.weight);
}

/** Characters take this share of their size or more in width, on average over a line of a narrow font. Our calibration. */
const NARROWEST = 0.45;

/** The last line is half full on average; of a few lines that may be far off, and no line holds more than its box. */
function perLine({ text, lines, box, fontSize }: TextFact): number | null {
  if (lines === null || lines < 2) return null;
  return Math.round(Math.min(text.length / (lines - 0.5), box.width / (NARROWEST * fontSize)));
}

function isWrittenInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
