import { frameDocument, isTag, rootElementOf, shadowRootOf } from './dom';
import { styleOf, type Scope, type Walked } from './walk';

/** What is shown inside an element in place of its children: a shadow tree, what a slot was given, a frame's document. */
export function contentOf(record: Walked): { scope: Scope; roots: Node[] } | null {
  const { element, scope } = record;
  if (record.tag === 'iframe' || record.tag === 'frame') {
    const inner = frameDocument(element);
    const view = inner?.defaultView ?? null;
    if (inner === null || view === null) return { scope, roots: [] };
    const padding = (side: 'paddingLeft' | 'paddingTop'): number => parseFloat(styleOf(record)?.[side] ?? '') || 0;
    const dx = record.x + element.clientLeft + padding('paddingLeft');
    const dy = record.y + element.clientTop + padding('paddingTop');
    const root = rootElementOf(inner);
    return {
      scope: { root: inner, window: view, holder: record, dx, dy },
      roots: root === null ? [] : [root],
    };
  }
  const shadow = shadowRootOf(element);
  if (shadow !== null) {
    return {
      scope: { root: shadow, window: scope.window, holder: record, dx: scope.dx, dy: scope.dy },
      roots: [...shadow.childNodes],
    };
  }
  if (isTag(element, 'slot')) {
    const assigned = element.assignedNodes({ flatten: true });
    const outer = scope.holder?.scope;
    if (assigned.length > 0 && outer !== undefined) return { scope: outer, roots: assigned };
  }
  return null;
}
