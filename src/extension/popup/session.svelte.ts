import type { Snapshot } from '../../facts/snapshot';
import type { Profile } from '../../reading/intent';
import type { AuditResult } from '../../report/report';
import type { Screen } from '../../views/screen';

/** What one popup needs from outside: the page in the tab, and the judge. */
export interface Sources {
  auditTab: () => Promise<{ ok: true; snapshot: Snapshot } | { ok: false; reason: string; message: string }>;
  audit: (snapshot: Snapshot, options: { intent?: Profile }) => Promise<AuditResult>;
}

/** Said when our own code failed; the detail is for a bug report. */
const BROKE = 'Small Yes could not finish reading this page. Reload it and try again.';

/** One popup, from the click to its end: reads the page once, and judges that reading as often as the intent changes. */
export class Session {
  screen: Screen = $state.raw({ kind: 'scanning' });
  #sources: Sources;
  #snapshot: Snapshot | null = null;
  #turn = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Reads the page in the tab and judges it. */
  async scan(): Promise<void> {
    this.screen = { kind: 'scanning' };
    try {
      const answer = await this.#sources.auditTab();
      if (!answer.ok) {
        this.screen = { kind: answer.reason === 'failed' ? 'error' : 'refusal', message: answer.message };
        return;
      }
      this.#snapshot = answer.snapshot;
      await this.#show({});
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Judges the page as it was read, for other visitors. */
  async judge(intent: Profile): Promise<void> {
    try {
      await this.#show({ intent });
    } catch (error) {
      this.#fail(error);
    }
  }

  async #show(options: { intent?: Profile }): Promise<void> {
    if (this.#snapshot === null) return;
    const turn = (this.#turn += 1);
    const result = await this.#sources.audit(this.#snapshot, options);
    // the switch may have been pressed again meanwhile: the last press counts
    if (turn !== this.#turn) return;
    this.screen = result.ok ? { kind: 'result', report: result.report } : { kind: 'refusal', message: result.message };
  }

  #fail(error: unknown): void {
    this.screen = { kind: 'error', message: `${BROKE} (${error instanceof Error ? error.message : String(error)})` };
  }
}
