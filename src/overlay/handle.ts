declare global {
  /** The overlay of this page, in the extension's own world: no script of the page sees it. */
  var smallYesOverlay: { close: () => void; end: () => void } | undefined;
}

/** Takes our own marks off the page: they are no part of it. */
export function closeOverlay(): void {
  globalThis.smallYesOverlay?.close();
}
