/**
 * Waits until the page around it stands still: for `quiet` milliseconds and `frames` drawn frames no change in the
 * document, no font on its way and no finite animation running. Frames count beside the time because a busy machine
 * draws few of them, and a page that counts up its numbers then only seems to rest. Gives up after `limit`
 * milliseconds, for some pages never rest. Runs inside the page, so it must not use anything from outside; touches
 * nothing.
 */
export function untilSettled(quiet: number, frames: number, limit: number): Promise<'settled' | 'restless'> {
  return new Promise((resolve) => {
    const start = performance.now();
    let lastChange = start;
    let drawn = 0;
    const changed = (): void => {
      lastChange = performance.now();
      drawn = 0;
    };
    const observer = new MutationObserver(changed);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const moves = (animation: Animation): boolean => {
      const end = animation.effect?.getComputedTiming().endTime;
      return animation.playState === 'running' && typeof end === 'number' && end <= limit;
    };
    let request = requestAnimationFrame(function count() {
      drawn += 1;
      request = requestAnimationFrame(count);
    });
    const look = (): void => {
      if (document.fonts.status === 'loading' || document.getAnimations().some(moves)) changed();
      const now = performance.now();
      const settled = now - lastChange >= quiet && drawn >= frames;
      if (settled || now - start >= limit) {
        observer.disconnect();
        cancelAnimationFrame(request);
        resolve(settled ? 'settled' : 'restless');
      } else {
        // A timer and not a frame: a page that waits for a style sheet draws none.
        setTimeout(look, quiet / 6);
      }
    };
    look();
  });
}
