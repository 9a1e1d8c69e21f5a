/**
 * Reads of the platform that a page cannot bend. A form answers `form.localName` with its field of that name, and a
 * document does the same for its images and forms, so what may be such an element is read through the prototype's getter.
 */

function reader<T extends object, K extends keyof T>(prototype: T, key: K): (of: T) => T[K] {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
  const get: ((this: T) => T[K]) | undefined = descriptor === undefined ? undefined : Reflect.get(descriptor, 'get');
  return get === undefined ? (of) => of[key] : (of) => get.call(of);
}

export const localName = reader(Element.prototype, 'localName');
export const namespaceOf = reader(Element.prototype, 'namespaceURI');
export const attributesOf = reader(Element.prototype, 'attributes');
export const shadowRootOf = reader(Element.prototype, 'shadowRoot');
export const classNameOf = (element: Element): string => attribute(element, 'class');
export const titleOf = reader(Document.prototype, 'title');
export const referrerOf = reader(Document.prototype, 'referrer');
export const contentTypeOf = reader(Document.prototype, 'contentType');
export const readyStateOf = reader(Document.prototype, 'readyState');
export const addressOf = reader(Document.prototype, 'URL');
export const baseAddressOf = reader(Node.prototype, 'baseURI');

const rootElement = reader(Document.prototype, 'documentElement');

/** Null for a document whose root was taken away. */
export function rootElementOf(document: Document): HTMLElement | null {
  return rootElement(document);
}

/** Value of an attribute, or an empty string. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function findAll(root: Document | ShadowRoot, selector: string): NodeListOf<Element> {
  return root.nodeType === Node.DOCUMENT_NODE
    ? Document.prototype.querySelectorAll.call(root, selector)
    : DocumentFragment.prototype.querySelectorAll.call(root, selector);
}

/** False also for a selector that the browser does not know. */
export function matches(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return !isText(node);
}

/** By tag, not by `instanceof`: elements of a frame come from another realm. */
export function isTag<K extends keyof HTMLElementTagNameMap>(
  element: Element,
  tag: K,
): element is HTMLElementTagNameMap[K] {
  return localName(element) === tag && namespaceOf(element) === 'http://www.w3.org/1999/xhtml';
}

export const parentNode = reader(Node.prototype, 'parentNode');

/** Element children, by a walker: a form may give its field the name `children`. */
export function* childElements(parent: Node, document: Document): Generator<Element> {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_ELEMENT);
  for (let child = walker.firstChild(); child !== null; child = walker.nextSibling()) {
    if (isElement(child)) yield child;
  }
}

export function elementById(root: Document | ShadowRoot, id: string): Element | null {
  return root.nodeType === Node.DOCUMENT_NODE
    ? Document.prototype.getElementById.call(root, id)
    : DocumentFragment.prototype.getElementById.call(root, id);
}

/** The document of a frame of the same origin, or null. */
export function frameDocument(element: Element): Document | null {
  try {
    return isFrame(element) ? element.contentDocument : null;
  } catch {
    return null;
  }
}

function isFrame(element: Element): element is HTMLIFrameElement | HTMLFrameElement {
  return isTag(element, 'iframe') || localName(element) === 'frame';
}

/** Animations of styles and scripts under a document or a shadow root. */
export function animationsOf(root: Document | ShadowRoot): Animation[] {
  return root.nodeType === Node.DOCUMENT_NODE
    ? Document.prototype.getAnimations.call(root)
    : ShadowRoot.prototype.getAnimations.call(root);
}

/** What an animation moves, whether it runs without an end, and the CSS properties that it changes, sorted. */
export function effectOf({ effect, playState }: Animation): {
  element: Element | null;
  endless: boolean;
  properties: string[];
} {
  if (!(effect instanceof KeyframeEffect)) return { element: null, endless: false, properties: [] };
  const endless = playState === 'running' && effect.getTiming().iterations === Infinity;
  const names = endless ? effect.getKeyframes().flatMap((frame) => Object.keys(frame)) : [];
  const properties = [...new Set(names)].filter((name) => !NO_PROPERTIES.has(name)).sort();
  return { element: effect.target, endless, properties };
}

/** What a keyframe holds besides properties. */
const NO_PROPERTIES = new Set(['offset', 'computedOffset', 'easing', 'composite']);
