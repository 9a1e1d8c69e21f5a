/**
 * The platform through its prototypes: a form answers `form.isConnected` with its field of that name, and a document
 * does the same for its images and forms.
 */

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const isThere = (element: Element): boolean => Reflect.get(Node.prototype, 'isConnected', element);

export const shadowRootOf = (element: Element): ShadowRoot | null =>
  Reflect.get(Element.prototype, 'shadowRoot', element);

/** By name, not by `instanceof`: elements of a frame come from another realm. */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return Reflect.get(Element.prototype, 'localName', element) === 'iframe';
}

/** The frame of the same origin that shows the document of an element, or null for an element of the page itself. */
export function frameOf(element: Element): Element | null {
  const document: Document | null = Reflect.get(Node.prototype, 'ownerDocument', element);
  return document?.defaultView?.frameElement ?? null;
}

/** False also where the browser does not take it for a selector. */
export function query(root: Document | ShadowRoot, selector: string): Element | null {
  try {
    return root.nodeType === Node.DOCUMENT_NODE
      ? Document.prototype.querySelector.call(root, selector)
      : DocumentFragment.prototype.querySelector.call(root, selector);
  } catch {
    return null;
  }
}

export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { checkOpacity: true, checkVisibilityCSS: true });
}

/** Moves an element to the middle of what is seen, at once, whatever the page says of scrolling. */
export function scrollTo(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
}
