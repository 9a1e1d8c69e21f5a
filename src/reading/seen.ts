import type { ElementFact } from '../facts/element';

/** Whether a visitor sees it, or would once what lies over the page is closed. */
export function isSeen({ hiddenBy }: Pick<ElementFact, 'hiddenBy'>): boolean {
  return hiddenBy === null || hiddenBy === 'covered';
}
