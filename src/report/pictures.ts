import type { ReportFinding } from './report';

/** A picture of one element in its surroundings, taken from the page. Beside the report, never in its JSON. */
export interface Picture {
  /** JPEG as a data address. */
  address: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** Pictures by the selector of the element that they show. */
export type Pictures = ReadonlyMap<string, Picture>;

export const NO_PICTURES: Pictures = new Map();

/** The picture of the first element of a finding that has one, or null. */
export function pictureOf({ evidence }: Pick<ReportFinding, 'evidence'>, pictures: Pictures): Picture | null {
  for (const { selector } of evidence) {
    const picture = pictures.get(selector);
    if (picture) return picture;
  }
  return null;
}
