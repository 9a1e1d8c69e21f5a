import type { AccessFact } from '../../facts/access';
import type { Snapshot } from '../../facts/snapshot';
import { PAGE_TYPES } from '../../reading/page-types';
import type { ReadOptions } from '../../reading/read';
import { isUnchanged, NO_CHANGES, type Changes } from '../../report/changes';
import type { AuditResult, Decision, Report } from '../../report/report';
import { withDecision, withReview } from '../../report/review';
import { withPhone } from '../../report/two-widths';
import type { Kept } from '../kept';
import type { Screen, Stale } from '../../views/screen';
import type { Words } from '../../views/words/words';

/** What one popup needs from outside: the page in the tab, and the judge. */
export interface Sources {
  auditTab: () => Promise<
    { ok: true; snapshot: Snapshot; tabId: number } | { ok: false; reason: string; message: string }
  >;
  audit: (snapshot: Snapshot, options: ReadOptions) => Promise<AuditResult>;
  /** Keeps what is shown, so that closing this window loses nothing. */
  keep: (tabId: number, kept: Kept) => Promise<void>;
  /** What was kept of a tab. */
  recall: (tabId: number) => Promise<Kept | null>;
  whatIf: (snapshot: Snapshot, changes: Changes, options: ReadOptions) => Promise<AuditResult>;
  /** What was decided about the findings of a page, by its address. */
  loadDecisions: (address: string) => Promise<Decision[]>;
  keepDecisions: (address: string, decisions: readonly Decision[]) => Promise<void>;
  /** What axe-core sees among the things that a report found, or null where it cannot look. */
  lookCloser: (tabId: number, report: Report) => Promise<AccessFact | null>;
}

/** One popup, from the click to its end: reads the page once, and judges that reading as often as somebody chooses otherwise. */
export class Session {
  screen: Screen = $state.raw({ kind: 'scanning' });
  stale: Stale | null = $state.raw(null);
  #sources: Sources;
  #words: Words;
  #snapshot: Snapshot | null = null;
  /** The same page at the width of a phone. */
  #phone: Snapshot | null = null;
  #tabId: number | null = null;
  #choices: ReadOptions = {};
  #changes: Changes = NO_CHANGES;
  #decisions: Decision[] = [];
  #turn = 0;
  /** Counts what was read or taken over: an answer for a page that is no longer shown comes too late. */
  #subjects = 0;
  /** The reading that axe-core was asked about last. */
  #looked: Snapshot | null = null;

  constructor(sources: Sources, words: Words) {
    this.#sources = sources;
    this.#words = words;
  }

  /** The report on screen and the tab that it is of, or null while there is none. */
  get subject(): { report: Report; tabId: number } | null {
    if (this.screen.kind !== 'result' || this.#tabId === null) return null;
    return { report: this.screen.report, tabId: this.#tabId };
  }

  /** Reads the page in the tab and judges it. */
  async scan(): Promise<void> {
    this.screen = { kind: 'scanning' };
    this.stale = null;
    this.#snapshot = null;
    const subject = (this.#subjects += 1);
    try {
      const answer = await this.#sources.auditTab();
      if (subject !== this.#subjects) return;
      if (!answer.ok) {
        this.screen = { kind: answer.reason === 'failed' ? 'error' : 'refusal', message: answer.message };
        return;
      }
      const before = await this.#sources.recall(answer.tabId);
      if (subject !== this.#subjects) return;
      this.#snapshot = answer.snapshot;
      this.#tabId = answer.tabId;
      // chosen and read for this page, so it holds when the page is read again
      const same = before?.snapshot.url === answer.snapshot.url ? before : null;
      this.#choices = same?.choices ?? {};
      this.#phone = same?.phone ?? null;
      this.#changes = NO_CHANGES;
      await this.#show();
    } catch (error) {
      if (subject === this.#subjects) this.#fail(error);
    }
  }

  /** Shows an audit that was kept. */
  async restore(tabId: number, kept: Kept): Promise<void> {
    this.#subjects += 1;
    this.#tabId = tabId;
    this.#snapshot = kept.snapshot;
    this.#phone = kept.phone ?? null;
    this.#changes = NO_CHANGES;
    this.stale = null;
    await this.judge(kept.choices);
  }

  /** Whether this is what is shown: the same reading with the same choices, and no less seen of it. */
  has({ snapshot, phone, choices }: Kept): boolean {
    const { intent, pageType } = this.#choices;
    if (phone !== undefined && phone.takenAt !== this.#phone?.takenAt) return false;
    if (snapshot.access !== undefined && this.#snapshot?.access === undefined) return false;
    return snapshot.takenAt === this.#snapshot?.takenAt && choices.intent === intent && choices.pageType === pageType;
  }

  /** Sets the page at the width of a phone beside the one that is shown; nothing where another page is shown by now. */
  async setBeside(phone: Snapshot, { tabId, report }: { tabId: number; report: Report }): Promise<void> {
    const now = this.subject;
    if (now?.tabId !== tabId || now.report.page.url !== report.page.url) return;
    this.#phone = phone;
    try {
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

  /** Judges the page with changes made in thought, beside the page as it is; none of them touches the page. */
  async try(changes: Changes): Promise<void> {
    this.#changes = changes;
    try {
      await this.#show();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Decides about one finding, or takes that back; it is kept for the next audit of this page. */
  async decide(rule: string, decision: Decision | null): Promise<void> {
    if (this.screen.kind !== 'result') return;
    const { report } = this.screen;
    // decisions on checks that this report does not hold stay: another intent or version may hold them
    this.#decisions = withDecision(this.#decisions, rule, decision);
    this.screen = { ...this.screen, report: withReview(report, this.#decisions) };
    try {
      await this.#sources.keepDecisions(report.page.url, this.#decisions);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #show(): Promise<void> {
    const snapshot = this.#snapshot;
    if (snapshot === null) return;
    const turn = (this.#turn += 1);
    const changes = this.#changes;
    const before = this.#decisions;
    const phone = this.#phone;
    const result = await this.#sources.audit(snapshot, this.#choices);
    const there = phone && result.ok ? await this.#sources.audit(phone, sameAs(result.report)) : null;
    const tried = isUnchanged(changes) ? null : await this.#sources.whatIf(snapshot, changes, this.#choices);
    const loaded = await this.#sources.loadDecisions(snapshot.url);
    // the switch may have been pressed again meanwhile: the last press counts, and so does what was decided
    if (turn !== this.#turn || snapshot !== this.#snapshot || phone !== this.#phone) return;
    const decisions = this.#decisions === before ? loaded : this.#decisions;
    this.#decisions = decisions;
    if (result.ok && this.#tabId !== null) {
      void this.#sources.keep(this.#tabId, { snapshot, ...(phone && { phone }), choices: this.#choices });
    }
    this.screen = result.ok
      ? {
          kind: 'result',
          report: withReview(there?.ok ? withPhone(result.report, there.report) : result.report, decisions),
          tried: tried?.ok ? { changes, report: tried.report } : undefined,
        }
      : { kind: 'refusal', message: result.message };
    // The score is there and stays: nobody waits for this, and nothing is lost when it fails.
    if (result.ok) void this.#lookCloser(result.report).catch(() => undefined);
  }

  /** Adds to the report what axe-core sees on the page: once for each reading. */
  async #lookCloser(report: Report): Promise<void> {
    const snapshot = this.#snapshot;
    if (snapshot === null || this.#tabId === null || snapshot.access !== undefined) return;
    if (this.#looked === snapshot) return;
    this.#looked = snapshot;
    const access = await this.#sources.lookCloser(this.#tabId, report);
    if (access === null || this.#snapshot !== snapshot) return;
    this.#snapshot = { ...snapshot, access };
    await this.#show();
  }

  #fail(error: unknown): void {
    this.screen = {
      kind: 'error',
      message: `${this.#words.error.broke} (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}

/** For the same visitors and as the same kind of page, so that what differs is the width. */
function sameAs({ intent, page }: Report): ReadOptions {
  const pageType = PAGE_TYPES.find((type) => type === page.type);
  return { intent: intent.profile, ...(pageType && { pageType }) };
}
