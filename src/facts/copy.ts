/** Counts over all visible text, made before any list was capped. */
export interface CopyFact {
  /** Words outside navigation, header, footer, overlays and form fields. */
  words: number;
  /** Words of the longest paragraph. */
  longestParagraph: number;
  /** Headings of level 2 to 4 in the main content. */
  headings: number;
  /** Share of main-content words inside lists, 0–1. */
  listShare: number;
  /** Words in the first viewport, navigation and overlays left out. */
  firstViewWords: number;
  /** Actions at least half inside the first viewport, overlays left out. */
  firstViewActions: number;
  /** Characters of visible main text by script, for the language check. */
  scripts: { latin: number; cyrillic: number; greek: number; han: number; kana: number; hangul: number; arabic: number; hebrew: number; other: number };
  /** Main text for the language check and the reading ease, capped. */
  sample: string;
}
