import { createContext } from 'svelte';
import type { Decision } from '../report/report';

/** How the findings below a component are reviewed. */
export interface Reviewing {
  /** What was decided about a check, or null. */
  decisionOn: (rule: string) => Decision | null;
  /** Keeps a decision about a check; null takes it back. */
  decide: (rule: string, decision: Decision | null) => void;
}

/** The review in force below the component that called `setReviewing`. */
export const [getReviewing, setReviewing] = createContext<Reviewing>();
