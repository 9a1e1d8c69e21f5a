import type { CDPSession } from 'playwright-core';
import { SpokenError } from './spoken-error';

/** The extension's popup or panel, which open outside every tab. */
export interface Popup {
  /** Value of an expression, which may do what a person's press may; promises are waited for. JSON only. */
  evaluate: (expression: string) => Promise<unknown>;
  /** PNG of what the popup shows. */
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

interface Evaluation {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/**
 * Speaks to the popup through the browser's own session, since playwright shows tabs only: every message goes as
 * text inside another.
 */
export async function attach(cdp: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const send = (method: string, params: object): Promise<unknown> => exchange(cdp, sessionId, ++last, method, params);
  return {
    evaluate: async (expression) => {
      return valueOf(
        await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true, userGesture: true }),
      );
    },
    screenshot: async () => pictureOf(await send('Page.captureScreenshot', { format: 'png' })),
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId });
    },
  };
}

function exchange(cdp: CDPSession, sessionId: string, id: number, method: string, params: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const receive = (event: { sessionId: string; message: string }): void => {
      const message: unknown = event.sessionId === sessionId ? JSON.parse(event.message) : null;
      if (!isAnswer(message) || message.id !== id) return;
      stop();
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    };
    const leave = (event: { sessionId: string }): void => {
      if (event.sessionId !== sessionId) return;
      stop();
      reject(new SpokenError(({ start }) => start.closed));
    };
    const stop = (): void => {
      cdp.off('Target.receivedMessageFromTarget', receive);
      cdp.off('Target.detachedFromTarget', leave);
    };
    cdp.on('Target.receivedMessageFromTarget', receive);
    cdp.on('Target.detachedFromTarget', leave);
    const message = JSON.stringify({ id, method, params });
    cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch((error: unknown) => {
      stop();
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'id' in message;
}

function valueOf(result: unknown): unknown {
  if (!isEvaluation(result)) return undefined;
  if (result.exceptionDetails)
    throw new Error(result.exceptionDetails.exception?.description ?? result.exceptionDetails.text);
  return result.result.value;
}

function isEvaluation(result: unknown): result is Evaluation {
  return typeof result === 'object' && result !== null && 'result' in result;
}

function pictureOf(result: unknown): Buffer {
  const data = typeof result === 'object' && result !== null && 'data' in result ? result.data : null;
  if (typeof data !== 'string') throw new SpokenError(({ start }) => start.noPicture);
  return Buffer.from(data, 'base64');
}
