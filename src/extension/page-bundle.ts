import type { PageAnswer } from '../facts/snapshot';
import { takeSnapshot } from '../facts/take-snapshot';
import { closeOverlay } from '../overlay/handle';

/** What the injected script answers with. An error is an answer too: Chromium swallows what an injected script throws. */
function answer(): PageAnswer {
  try {
    closeOverlay();
    return { ok: true, snapshot: takeSnapshot(window) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

export default answer();
