import * as v from 'valibot';
import type { Snapshot } from '../facts/snapshot';
import { snapshotSchema } from './snapshot-schema';

/** Version of the facts that this build can judge. The compiler holds it to the snapshot's own. */
const READABLE: Snapshot['schema'] = 1;

/** Characters of a damaged value that are worth quoting in one line; our calibration. */
const LONGEST_QUOTE = 60;

/** Why something is no set of facts that this build can judge; types and values are named as programs name them. */
export type FactsFault =
  | { kind: 'foreign' }
  | { kind: 'version'; found: number | null; reads: number }
  | { kind: 'damaged'; place: string | null; expected: string | null; found: string };

/** Facts that cannot be judged: the message is a sentence in English, the fault is for those who say it otherwise. */
export class FactsError extends Error {
  constructor(
    readonly fault: FactsFault,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Makes a snapshot of something that came from outside: a page's answer, or a file of saved facts.
 * Takes anything; gives the snapshot, or throws a `FactsError`.
 */
export function parseSnapshot(value: unknown): Snapshot {
  if (typeof value !== 'object' || value === null || !('schema' in value)) {
    throw new FactsError({ kind: 'foreign' }, 'This is not a set of facts that Small Yes saved.');
  }
  if (value.schema !== READABLE) {
    const found = typeof value.schema === 'number' ? value.schema : null;
    throw new FactsError(
      { kind: 'version', found, reads: READABLE },
      `These facts are of ${found === null ? 'an unknown version' : `version ${found}`}; this Small Yes reads version ${READABLE}.`,
    );
  }
  const parsed = v.safeParse(snapshotSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const { expected } = issue;
  const place = v.getDotPath(issue);
  const found = issue.received.length > LONGEST_QUOTE ? `${issue.received.slice(0, LONGEST_QUOTE)}…` : issue.received;
  throw new FactsError(
    { kind: 'damaged', place, expected, found },
    `These facts are damaged: ${place ?? 'the snapshot'} should be ${expected ?? 'something else'}, and is ${found}.`,
  );
}
