/**
 * Waits until the page around it stands still: no change in the document for `quiet` milliseconds, no font on its way,
 * no finite animation running; gives up after `limit` milliseconds, for some pages never rest. Runs inside the page,
 * so it must not use anything from outside. Touches nothing.
 */
export function untilSettled(quiet: number, limit: number): Promise<'settled' | 'restless'> {
  return new Promise((resolve) => {
    const start = performance.now();
    let lastChange = start;
    const observer = new MutationObserver(() => (lastChange = performance.now()));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const moves = (animation: Animation): boolean => {
      const end = animation.effect?.getComputedTiming().endTime;
      return animation.playState === 'running' && typeof end === 'number' && end <= limit;
    };
    const look = (): void => {
      const now = performance.now();
      if (document.fonts.status === 'loading' || document.getAnimations().some(moves)) lastChange = now;
      const settled = now - lastChange >= quiet;
      if (settled || now - start >= limit) {
        observer.disconnect();
        resolve(settled ? 'settled' : 'restless');
      } else {
        // A timer and not an animation frame: a page that waits for a style sheet draws no frames.
        setTimeout(look, quiet / 6);
      }
    };
    look();
  });
}
