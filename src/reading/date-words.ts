/** A date as digits: 31.05., 31/05/2026, 2026-05-31, 5月31日. */
const DIGITS =
  /(?<!\d)(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d|\d{1,2}\.\s?(?:0?[1-9]|1[0-2])\.(?!\d)|\d{1,2}月\s?\d{1,2}日)/;

/** Letters of a month by which it is known when it is cut: "Sept", "oct.". */
const CUT = 3;

const known = new Map<string, RegExp>();

/** A day beside the name of a month, either way round, in one language (ISO 639-1). */
function namedDate(code: string): RegExp {
  const there = known.get(code);
  if (there !== undefined) return there;
  const names = ['long', 'short'] as const;
  const months = names.flatMap((month) => {
    // With the day, because some languages bend the month's name beside it.
    const format = new Intl.DateTimeFormat(code, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) =>
      format
        .formatToParts(new Date(`2026-${String(at + 1).padStart(2, '0')}-15T00:00:00Z`))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.toLowerCase().replace(/[.^$*+?()[\]{}|\\]/g, ''))
        .join(''),
    ).filter((name) => name.length >= CUT && !/\d/.test(name));
  });
  const month = `(?:${[...new Set(months)].join('|')})\\p{L}{0,6}\\.?`;
  const day = '\\d{1,2}(?:st|nd|rd|th|er|º|°|\\.)?';
  const pattern =
    months.length === 0
      ? /(?!)/u
      : new RegExp(`(?<![\\p{L}\\d])(?:${day}\\s(?:de\\s|of\\s)?${month}|${month}\\s${day})(?![\\p{L}\\d])`, 'u');
  known.set(code, pattern);
  return pattern;
}

/** The first date in a text as it stands there, or null. `code` is the language of the text (ISO 639-1). */
export function dateIn(text: string, code: string): string | null {
  const found = DIGITS.exec(text) ?? namedDate(code).exec(text.toLowerCase());
  return found === null ? null : text.slice(found.index, found.index + found[0].length).trim();
}
