import type { PageAnswer } from '../facts/snapshot';
import { parseSnapshot } from './parse-snapshot';

/** Of a reader that failed: what it said, or a sentence in English and what it left out when it said nothing. */
export interface FailedReader {
  ok: false;
  error: string;
  without?: 'answer' | 'reason';
}

/**
 * What the page bundle handed back, parsed where it leaves the page. Throws a sentence when a snapshot came with it
 * that cannot be read; an answer that is no answer at all counts as a reader that failed.
 */
export function parseAnswer(answer: unknown): Extract<PageAnswer, { ok: true }> | FailedReader {
  if (typeof answer !== 'object' || answer === null) {
    return { ok: false, error: 'The reader gave no answer.', without: 'answer' };
  }
  if ('ok' in answer && answer.ok === true && 'snapshot' in answer) {
    return { ok: true, snapshot: parseSnapshot(answer.snapshot) };
  }
  const said = 'error' in answer && typeof answer.error === 'string' ? answer.error : '';
  if (said !== '') return { ok: false, error: said };
  return { ok: false, error: 'The reader stopped without saying why.', without: 'reason' };
}
