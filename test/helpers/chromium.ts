import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../src/cli/find-browser';
import { ensureChromium } from '../../src/cli/install-browser';

/** A headless Chromium for a test file; close it when the file is done. */
export async function startChromium(): Promise<Browser> {
  const executablePath = await ensureChromium((line) => {
    process.stderr.write(`${line}\n`);
  });
  return chromium.launch({ executablePath, headless: true, args: [...CHROMIUM_FLAGS] });
}
