/** What the document says of itself. Cookies, storage and field values are never read. */
export interface DocumentFact {
  title: string;
  description: string;
  siteName: string;
  /** `html[lang]`, as written. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** `document.referrer` reduced to its host, or empty. */
  referrerHost: string;
  contentType: string;
  /** `document.readyState` at the time of reading. */
  state: string;
  /** Content of meta viewport. */
  viewportMeta: string;
  generator: string;
  /** `@type`s of the JSON-LD blocks. */
  structuredTypes: string[];
  /** Full size of the page, CSS pixels. */
  width: number;
  height: number;
  /** Scroll offset when it was read, CSS pixels. */
  scrollX: number;
  scrollY: number;
  /** Elements walked, shadow roots and same-origin frames included. */
  elements: number;
  /** Hosts of the scripts on the page, each once, capped: for measurement and challenges. */
  scriptHosts: string[];
}
