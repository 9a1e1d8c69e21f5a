import type { Snapshot } from '../../facts/snapshot';
import type { ReadOptions } from '../../reading/read';
import type { AuditResult, Report } from '../../report/report';
import type { Screen } from '../../views/screen';

/** What one popup needs from outside: the page in the tab, and the judge. */
export interface Sources {
  auditTab: () => Promise<
    { ok: true; snapshot: Snapshot; tabId: number } | { ok: false; reason: string; message: string }
  >;
  audit: (snapshot: Snapshot, options: ReadOptions) => Promise<AuditResult>;
}

/** Said when our own code failed; the detail is for a bug report. */
const BROKE = 'Small Yes could not finish reading this page. Reload it and try again.';

/** One popup, from the click to its end: reads the page once, and judges that reading as often as somebody chooses otherwise. */
export class Session {
  screen: Screen = $state.raw({ kind: 'scanning' });
  #sources: Sources;
  #snapshot: Snapshot | null = null;
  #tabId: number | null = null;
  #choices: ReadOptions = {};
  #turn = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The report on screen and the tab that it is of, or null while there is none. */
  get subject(): { report: Report; tabId: number } | null {
    if (this.screen.kind !== 'result' || this.#tabId === null) return null;
    return { report: this.screen.report, tabId: this.#tabId };
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
      this.#tabId = answer.tabId;
      this.#choices = {};
      await this.#show();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Judges the page as it was read, for other visitors or as another kind of page; what was chosen before stays. */
  async judge(choices: ReadOptions): Promise<void> {
    this.#choices = { ...this.#choices, ...choices };
    try {
      await this.#show();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #show(): Promise<void> {
    if (this.#snapshot === null) return;
    const turn = (this.#turn += 1);
    const result = await this.#sources.audit(this.#snapshot, this.#choices);
    // the switch may have been pressed again meanwhile: the last press counts
    if (turn !== this.#turn) return;
    this.screen = result.ok ? { kind: 'result', report: result.report } : { kind: 'refusal', message: result.message };
  }

  #fail(error: unknown): void {
    this.screen = { kind: 'error', message: `${BROKE} (${error instanceof Error ? error.message : String(error)})` };
  }
}
