import type { Brand } from '../../report/brand';

/** Longest host part of a file name, characters: leaves room for folders on every system. Our calibration. */
const LONGEST_HOST = 80;

/**
 * A file name for a report: `small-yes-HOST-DATE.ENDING`, or with the brand's name in the place of ours. Holds letters,
 * digits, dots and hyphens only, whatever the address and the brand were; a page without a host is called `page`.
 */
export function fileName(
  page: { url: string; takenAt: string },
  ending: string,
  brand: Pick<Brand, 'name'> | null = null,
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
  return (
    [brand === null ? 'small-yes' : slug(brand.name), safeHost || 'page', date]
      .filter((part) => part !== undefined)
      .join('-') + `.${ending}`
  );
}

/** A name in plain letters: accents are dropped, what has no such letters is called `report`. */
function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'report' : plain;
}
