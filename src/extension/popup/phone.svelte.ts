import type { Snapshot } from '../../facts/snapshot';
import type { ReadOptions } from '../../reading/read';
import type { AuditResult, Report } from '../../report/report';
import type { PhoneScreen } from '../../views/screen';
import type { Words } from '../../views/words/words';
import type { PhoneAnswer } from '../read-phone';

export interface PhoneSources {
  readPhone: (tabId: number, title: string) => Promise<PhoneAnswer>;
  audit: (snapshot: Snapshot, options: ReadOptions) => Promise<AuditResult>;
}

/** The same page at the width of a phone, judged for the same visitors as the one on screen. */
export class Phone {
  screen: PhoneScreen = $state.raw({ kind: 'none' });
  #sources: PhoneSources;
  #words: Words;
  #snapshot: Snapshot | null = null;
  /** When the page beside it was read. */
  #beside = '';

  constructor(sources: PhoneSources, words: Words) {
    this.#sources = sources;
    this.#words = words;
  }

  async read(subject: { report: Report; tabId: number } | null): Promise<void> {
    if (subject === null || this.screen.kind === 'reading') return;
    this.screen = { kind: 'reading' };
    this.#beside = subject.report.page.takenAt;
    const answer = await this.#sources.readPhone(subject.tabId, this.#words.phone.frame);
    if (!answer.ok) {
      this.screen = { kind: 'refusal', message: this.#words.phone.refusals[answer.reason] };
      return;
    }
    this.#snapshot = answer.snapshot;
    await this.follow(subject.report);
  }

  /** Judges it anew for the visitors of this report, or forgets it when the page was read again. */
  async follow(report: Report): Promise<void> {
    if (report.page.takenAt !== this.#beside) {
      this.#snapshot = null;
      if (this.screen.kind !== 'none') this.screen = { kind: 'none' };
      return;
    }
    if (this.#snapshot === null) return;
    const result = await this.#sources.audit(this.#snapshot, { intent: report.intent.profile });
    this.screen = result.ok ? { kind: 'result', report: result.report } : { kind: 'refusal', message: result.message };
  }
}
