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

/** The report on screen and the tab that it is of. */
interface Subject {
  report: Report;
  tabId: number;
}

/** Reads the page on screen once more at the width of a phone. */
export class Phone {
  screen: PhoneScreen = $state.raw({ kind: 'none' });
  #sources: PhoneSources;
  #words: Words;
  #found: (phone: Snapshot, subject: Subject) => Promise<void>;

  /** `found` is told of what was read and of what. */
  constructor(sources: PhoneSources, words: Words, found: (phone: Snapshot, subject: Subject) => Promise<void>) {
    this.#sources = sources;
    this.#words = words;
    this.#found = found;
  }

  async read(subject: Subject | null): Promise<void> {
    if (subject === null || this.screen.kind === 'reading') return;
    this.screen = { kind: 'reading' };
    this.screen = await this.#answer(subject);
  }

  /** Takes back what was said: another page is on screen. */
  forget(): void {
    if (this.screen.kind === 'refusal') this.screen = { kind: 'none' };
  }

  async #answer(subject: Subject): Promise<PhoneScreen> {
    const answer = await this.#sources.readPhone(subject.tabId, this.#words.phone.frame);
    if (!answer.ok) return { kind: 'refusal', message: this.#words.phone.refusals[answer.reason] };
    const result = await this.#sources.audit(answer.snapshot, {});
    if (!result.ok) return { kind: 'refusal', message: result.message };
    await this.#found(answer.snapshot, subject);
    return { kind: 'none' };
  }
}
