import { ensureChromium, ensureFirefox } from '../../src/cli/install-browser';

/** Before the tests that need them: both browsers are on this machine, installed now where they were not. */
export default async function setup(): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  await ensureChromium(say);
  await ensureFirefox(say);
}
