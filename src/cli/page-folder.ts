import { dirname } from 'node:path';

/** How far up a page may reach for its styles and pictures: what is served is what its own scripts can read. Our calibration. */
const MOST_LEVELS = 3;

/**
 * The folder to serve for a page on disk: its own, or as many levels up as its markup refers to (`../assets/kit.css`),
 * three at most. A page whose styles are out of reach would be another page.
 */
export function folderOfPage(file: string, html: string): string {
  let levels = 0;
  for (const [, ups = ''] of html.matchAll(/["'(]\s*((?:\.\.\/)+)/g))
    levels = Math.max(levels, ups.length / '../'.length);
  let folder = dirname(file);
  for (let level = 0; level < Math.min(levels, MOST_LEVELS); level += 1) folder = dirname(folder);
  return folder;
}
