import type { AskCode } from '../reading/ask';

/** What one tries out on a page in thought. Ids and selectors are those of the report of the page as it is. */
export interface Changes {
  /** Rules whose finding counts as good. */
  done: readonly string[];
  /** Another kind for an ask, by the id of the ask. */
  kinds: Readonly<Record<string, AskCode>>;
  /** Fields that are taken out of their form, by selector. */
  withoutFields: readonly string[];
}

export const NO_CHANGES: Changes = { done: [], kinds: {}, withoutFields: [] };

/** True when nothing is tried out. */
export function isUnchanged({ done, kinds, withoutFields }: Changes): boolean {
  return done.length + Object.keys(kinds).length + withoutFields.length === 0;
}
