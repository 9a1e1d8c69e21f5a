import type { CDPSession } from 'playwright-core';

/** A world of its own beside the page's scripts: same document, own built-ins, as a content script has. */
export interface IsolatedWorld {
  /** Runs a script and gives its completion value (or what its promise gives) as plain JSON. Throws when it throws. */
  run(script: string): Promise<unknown>;
}

/** Makes an isolated world in the top frame of the page; it lasts until the page moves on to another document. */
export async function isolatedWorld(cdp: CDPSession): Promise<IsolatedWorld> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'small-yes',
  });
  return {
    async run(script) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: script,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      const value: unknown = result.value;
      return value;
    },
  };
}

/** True for the error of a script whose document was replaced while it ran. */
export function documentWasReplaced(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Execution context was destroyed|Cannot find context|navigated or closed|No frame (?:with|for) given id/i.test(
      error.message,
    )
  );
}
