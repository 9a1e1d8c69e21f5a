/** Loading times of this one visit, milliseconds since navigation start; null where the browser did not say. */
export interface TimingFact {
  firstContentfulPaint: number | null;
  domContentLoaded: number | null;
  load: number | null;
  /** Bytes over the wire of the document and its resources, where the browser tells. */
  transferred: number | null;
  resources: number;
}
