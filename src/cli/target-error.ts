import type { RefusalReason } from '../reading/page-type';
import type { Sentence } from './language';
import { SpokenError } from './spoken-error';

/** Why there is no report for a target: what `error.reason` of a row may be. Refusals of the audit keep their own reason. */
export type TargetReason =
  | RefusalReason
  /** The path names no file. */
  | 'no-such-file'
  /** The address could not be opened: no such host, nobody answers, a bad certificate. */
  | 'unreachable'
  | 'redirect-loop'
  | 'download'
  /** It took longer than a limit. */
  | 'time-out'
  /** The page or its browser closed or crashed while it was read. */
  | 'gone'
  /** The browser could not be started. */
  | 'no-browser'
  /** The page was there, and the reader failed on it. */
  | 'unreadable'
  /** A file of saved facts that cannot be used, or that is not there. */
  | 'bad-facts'
  | 'no-facts';

/** Ends the audit of one target, with a sentence for people; the other targets go on. */
export class TargetError extends SpokenError {
  constructor(
    readonly reason: TargetReason,
    sentence: Sentence,
  ) {
    super(sentence);
    this.name = 'TargetError';
  }
}
