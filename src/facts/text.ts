import type { ElementFact } from './element';

/** One block of text: the text of the smallest block-level element that holds it directly. */
export interface TextFact extends ElementFact {
  kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell' | 'other';
  /** 1–6 for headings, else 0. */
  level: number;
  /** White space folded, capped. */
  text: string;
  /** Words of the uncut text; two characters of a script without spaces count as one word. */
  words: number;
  /** CSS pixels. */
  fontSize: number;
  fontWeight: number;
  /** Contrast against its background, 1–21; null where a picture is behind it. */
  contrast: number | null;
  /** Id of the action it is the label of, or null. */
  action: string | null;
  /** Id of the form it stands in, or null. */
  form: string | null;
  /** Share of its characters that are inside links, 0–1. */
  linkShare: number;
  /** A shape that reads as a struck-out old price. */
  struck: boolean;
}
