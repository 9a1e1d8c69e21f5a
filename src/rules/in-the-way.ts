import type { OverlayReading } from '../reading/overlay';

/** Share of the viewport from which an overlay covers the content (BETTERADS; the figure itself from memory). */
const COVERS = 0.3;

/**
 * True for an overlay that keeps a visitor from the content and that no law asks for: not a consent banner or an
 * age gate. A menu is opened by the visitor.
 */
export function isInTheWay(overlay: OverlayReading): boolean {
  if (overlay.kind === 'consent' || overlay.kind === 'age' || overlay.kind === 'menu') return false;
  return overlay.cover > COVERS || overlay.blocking;
}
