import { createContext } from 'svelte';

/** What can be done on the page itself. Items are called `finding/RULE` and `ask/ID`. */
export interface OnPage {
  /** Goes to one item on the page and marks it; null marks all of them. */
  show: (item: string | null) => void;
  /** Marks one item for as long as somebody points at it beside the page; null ends that. */
  point: (item: string | null) => void;
}

/** The page that is being shown, or null where there is none: in a file, on paper. */
export const [getOnPage, setOnPage] = createContext<OnPage | null>();
