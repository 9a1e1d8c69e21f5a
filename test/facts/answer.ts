import type { PageAnswer, Snapshot } from '../../src/facts/snapshot';

export interface ReadOptions {
  viewport?: { width: number; height: number };
  /** Other addresses and what they answer. */
  pages?: Readonly<Record<string, string>>;
  /** Addresses that never answer. */
  hanging?: readonly string[];
  /** A script that the page runs before it is read. */
  before?: string;
  /** What is clicked on after that, by selector. */
  press?: readonly string[];
  /** A script that the page runs after all that. */
  after?: string;
}

/** What crossed from the page, as the answer that it says it is; fails with the reader's own words where it could not read. */
export function parsePageAnswer(value: unknown): Snapshot {
  if (!isPageAnswer(value)) throw new Error(`No answer: ${JSON.stringify(value)}`);
  if (!value.ok) throw new Error(value.error);
  return value.snapshot;
}

function isPageAnswer(value: unknown): value is PageAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
