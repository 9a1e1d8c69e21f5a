import { isFrame, query, shadowRootOf } from './dom';

/** How a selector of the reader enters an open shadow root or a frame. */
const INTO = ' >>> ';

/** The element that a selector of the reader names now, or null: it is gone, or the page was built anew. */
export function findElement(selector: string, page: Document): Element | null {
  let root: Document | ShadowRoot | null = page;
  let element: Element | null = null;
  for (const part of selector.split(INTO)) {
    if (element !== null) root = rootInside(element);
    if (root === null) return null;
    element = query(root, part);
    if (element === null) return null;
  }
  return element;
}

/** The open shadow root of an element, or the document of a frame of the same origin. */
function rootInside(element: Element): Document | ShadowRoot | null {
  if (!isFrame(element)) return shadowRootOf(element);
  try {
    return element.contentDocument;
  } catch {
    return null;
  }
}
