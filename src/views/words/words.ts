import { createContext } from 'svelte';
import type { en } from './en';

/** Every visible word of the views, in one language. Another language is another value of this type. */
export type Words = typeof en;

/** The words in force below the component that called `setWords`. */
export const [getWords, setWords] = createContext<Words>();
