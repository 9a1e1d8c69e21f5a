import { audit } from '../audit';
import type { Snapshot } from '../facts/snapshot';
import { parseAccess } from '../reading/parse-access';
import { accessTargets } from '../report/access';

/**
 * The snapshot with what axe-core finds among its asks, fields and texts; as it came where axe-core cannot run. `run`
 * runs a script in the document that was read.
 */
export async function lookCloser(
  run: (script: string) => Promise<unknown>,
  snapshot: Snapshot,
  accessBundle: string,
): Promise<Snapshot> {
  try {
    const result = await audit(snapshot);
    if (!result.ok) return snapshot;
    await run(accessBundle);
    const access = parseAccess(await run(`smallYesAccess(${JSON.stringify(accessTargets(result.report))})`));
    return access === null ? snapshot : { ...snapshot, access };
  } catch {
    // The page moved on, or kept the browser busy: what was read of it holds.
    return snapshot;
  }
}
