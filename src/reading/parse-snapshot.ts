import * as v from 'valibot';
import type { Snapshot } from '../facts/snapshot';
import { snapshotSchema } from './snapshot-schema';

/** Version of the facts that this build can judge. The compiler holds it to the snapshot's own. */
const READABLE: Snapshot['schema'] = 1;

/** Characters of a damaged value that are worth quoting in one line; our calibration. */
const LONGEST_QUOTE = 60;

/**
 * Makes a snapshot of something that came from outside: a page's answer, or a file of saved facts.
 * Takes anything; gives the snapshot, or throws an error whose message is a sentence for people.
 */
export function parseSnapshot(value: unknown): Snapshot {
  if (typeof value !== 'object' || value === null || !('schema' in value)) {
    throw new Error('This is not a set of facts that Small Yes saved.');
  }
  if (value.schema !== READABLE) {
    const found = typeof value.schema === 'number' ? `version ${String(value.schema)}` : 'an unknown version';
    throw new Error(`These facts are of ${found}; this Small Yes reads version ${String(READABLE)}.`);
  }
  const parsed = v.safeParse(snapshotSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? 'the snapshot';
  const found = issue.received.length > LONGEST_QUOTE ? `${issue.received.slice(0, LONGEST_QUOTE)}…` : issue.received;
  throw new Error(
    `These facts are damaged: ${place} should be ${issue.expected ?? 'something else'}, and is ${found}.`,
  );
}
