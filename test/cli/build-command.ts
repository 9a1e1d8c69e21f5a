import { runAudit } from '../helpers/audit-command';

/** Before the tests of the command line: it builds itself when it is first run, once for all of them. */
export default async function setup(): Promise<void> {
  const { code, stderr } = await runAudit(['--help']);
  if (code !== 0) throw new Error(stderr);
}
