import { join } from 'node:path';
import { openWithExtension, type ExtensionBrowser } from '../../src/cli/click-icon';
import { ensureChromium } from '../../src/cli/install-browser';

/** A headless Chromium with the built extension in it; close its context when the file is done. CSS pixels. */
export async function openChromium(viewport = { width: 1366, height: 768 }): Promise<ExtensionBrowser> {
  return openWithExtension({
    executablePath: await ensureChromium(() => undefined),
    extension: join(import.meta.dirname, '..', '..', 'dist', 'chrome'),
    headless: true,
    viewport,
  });
}
