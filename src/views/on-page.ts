import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** One item that somebody chose on the page. */
export interface Chosen {
  item: string;
  /** Somebody was brought to it already: what is drawn anew later does not take the focus once more. */
  shown: boolean;
}

/** What can be done on the page itself. Items are called `finding/RULE` and `ask/ID`. */
export interface OnPage {
  /** What somebody chose on the page itself, the last time; null while nobody has. */
  readonly chosen: Chosen | null;
  /** Goes to one item on the page and marks it; null marks all of them. */
  show: (item: string | null) => void;
  /** Marks one item for as long as somebody points at it beside the page; null ends that. */
  point: (item: string | null) => void;
}

/** The page that is being shown, or null where there is none: in a file, on paper. */
export const [getOnPage, setOnPage] = createContext<OnPage | null>();

/** Marks an item on the page while the pointer or the keyboard is on the element that this is attached to. */
export function pointsAt(page: OnPage | null, item: string): Attachment {
  return (element) => {
    if (page === null) return;
    const point = (): void => page.point(item);
    const leave = (): void => page.point(null);
    const starts = ['pointerenter', 'focusin'];
    const ends = ['pointerleave', 'focusout'];
    for (const name of starts) element.addEventListener(name, point);
    for (const name of ends) element.addEventListener(name, leave);
    return () => {
      for (const name of starts) element.removeEventListener(name, point);
      for (const name of ends) element.removeEventListener(name, leave);
    };
  };
}

/** Opens a part, brings it into view and puts the focus on it when its item is chosen on the page. */
export function opensWhenChosen(page: OnPage | null, item: string): Attachment<HTMLDetailsElement> {
  return (details) => {
    const chosen = page?.chosen;
    if (chosen?.item !== item || chosen.shown) return;
    chosen.shown = true;
    details.open = true;
    details.scrollIntoView({ block: 'start' });
    details.querySelector('summary')?.focus({ preventScroll: true });
  };
}
