import { createContext } from 'svelte';
import type { Report } from '../report/report';

/** What axe-core saw on the page that is shown; asked anew whenever it changes. */
export const [getSeen, setSeen] = createContext<() => Report['access']>();
