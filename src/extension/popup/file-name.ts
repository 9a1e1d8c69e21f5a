/** Longest host part of a file name, characters: leaves room for folders on every system. Our calibration. */
const LONGEST_HOST = 80;

/**
 * A file name for a report: `small-yes-HOST-DATE.EXTENSION`, or `small-yes-plan-HOST-DATE.EXTENSION` for its plan. Holds letters, digits, dots and hyphens only, whatever
 * the address was; a page without a host is called `page`.
 */
export function fileName(
  page: { url: string; takenAt: string },
  format: 'html' | 'json' | 'plan-csv' | 'plan-md',
): string {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const safeHost = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9.-]/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, LONGEST_HOST)
    .replace(/^[.-]+|[.-]+$/g, '');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(page.takenAt)?.[0];
  const [, plan, extension] = /^(?:(plan)-)?(.+)$/.exec(format) ?? [];
  return (
    ['small-yes', plan, safeHost || 'page', date].filter((part) => part !== undefined).join('-') +
    `.${extension ?? format}`
  );
}
