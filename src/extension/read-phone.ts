import type { Snapshot } from '../facts/snapshot';
import type { FrameState } from '../overlay/message';
import { PHONE_FRAME } from '../overlay/phone';
import { parseAnswer } from '../reading/parse-answer';
import { READER } from './audit-tab';
import { browser } from './browser';
import { OnPage } from './on-page';

/**
 * The page at the width of a phone, or why there is none: it cannot be reached, it refuses to be framed, it did not
 * answer in time, or it could not be read.
 */
export type PhoneAnswer =
  { ok: true; snapshot: Snapshot } | { ok: false; reason: 'lost' | 'refused' | 'slow' | 'failed' };

/** How long the page is waited for in all, whatever it does with its frame, milliseconds: our calibration. */
const LIMIT = 20_000;

/** Reads the page of a tab once more in a frame of phone width there, and takes the frame away. Never throws. */
export async function readPhone(tabId: number, title: string): Promise<PhoneAnswer> {
  let told: (state: FrameState | 'lost') => void = () => undefined;
  const ready = new Promise<FrameState | 'lost'>((resolve) => (told = resolve));
  const timer = setTimeout(() => told('slow'), LIMIT);
  const page = new OnPage(tabId, (news) => {
    if (news.is === 'phone') told(news.frame);
    else if (news.is === 'closed') told('lost');
  });
  try {
    if (!(await page.tell({ do: 'phone', title }))) return { ok: false, reason: 'lost' };
    const state = await ready;
    if (state !== 'there') return { ok: false, reason: state };
    const frameId = await phoneFrame(tabId);
    if (frameId === null) return { ok: false, reason: 'refused' };
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [READER],
      injectImmediately: true,
    });
    const parsed = parseAnswer(answer?.result);
    return parsed.ok ? parsed : { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  } finally {
    clearTimeout(timer);
    await page.tell({ do: 'close' });
  }
}

async function phoneFrame(tabId: number): Promise<number | null> {
  const names = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => window.name,
    injectImmediately: true,
  });
  return names.find(({ result }) => result === PHONE_FRAME)?.frameId ?? null;
}
