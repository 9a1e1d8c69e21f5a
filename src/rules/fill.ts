/**
 * Puts values into the holes of a text: `fill('{n} things', { n: 7 })` → `7 things`. A hole without a value becomes
 * an ellipsis, and braces in a value are taken out, so that no brace ever reaches a reader.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([^{}]*)\}/g, (_hole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return '…';
    return typeof value === 'number' ? plainNumber(value) : plainText(value);
  });
}

/** The holes of a text, each once. */
export function holesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''))];
}

/** A number as one writes it in a sentence: at most one decimal, and a real minus. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '…';
  const rounded = Math.round(value * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : `${Math.abs(rounded)}`;
}

/** Bounds a sentence whatever a page holds, characters; rules quote shorter. Our calibration. */
const LONGEST_VALUE = 240;

function plainText(value: string): string {
  const folded = value.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  const letters = [...folded];
  return letters.length <= LONGEST_VALUE
    ? folded
    : `${letters
        .slice(0, LONGEST_VALUE - 1)
        .join('')
        .trimEnd()}…`;
}
