import { browser } from './browser';

/** Chromium's, which the types do not know. */
interface SidePanel {
  open: (options: { windowId: number }) => Promise<void>;
}

/**
 * Opens the panel beside the page. Both browsers allow that only at once, while a press of a button is being handled:
 * nothing may be waited for before. False where the browser does not want to.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    const sidePanel: unknown = Reflect.get(browser, 'sidePanel');
    await (isSidePanel(sidePanel) ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}

function isSidePanel(value: unknown): value is SidePanel {
  return typeof value === 'object' && value !== null && 'open' in value;
}
