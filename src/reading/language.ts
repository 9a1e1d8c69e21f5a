/** The language that the page is read in. */
export interface Language {
  /** ISO 639-1 code, or `und` when it is not known. */
  code: string;
  source: 'html' | 'text' | 'unknown';
  /** False when no words file exists for it: what rests on words is then unsure. */
  known: boolean;
  why: string[];
}
