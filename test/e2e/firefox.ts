import { startMarionette, type Marionette } from './marionette';

/** A Firefox with the extension in it and one tab. */
export interface FirefoxWithExtension {
  /** Goes to an address in the tab, and leaves it loading when it takes too long. */
  goto: (url: string) => Promise<void>;
  /** Clicks the toolbar icon, as a person would: `activeTab` is granted by nothing less. */
  clickIcon: () => Promise<void>;
  /** Value of an expression in the popup; promises are waited for. JSON only. */
  inPopup: (expression: string) => Promise<unknown>;
  /** Value of an expression in the popup, as if a person had just pressed something there. */
  pressInPopup: (expression: string) => Promise<unknown>;
  /** Value of an expression in the panel beside the page, which is waited for. JSON only. */
  inPanel: (expression: string) => Promise<unknown>;
  /** Value of an expression in the page of the tab. JSON only. */
  inPage: (expression: string) => Promise<unknown>;
  /** Value of an expression over `root`, the closed root of the overlay in the page of the tab. JSON only. */
  inOverlay: (expression: string) => Promise<unknown>;
  /** Presses keys in the tab, one after the other, as WebDriver writes them. */
  press: (...keys: readonly string[]) => Promise<void>;
  /** Clicks at a place of the tab, CSS pixels of its window. */
  click: (x: number, y: number) => Promise<void>;
  /** Gives a file to the first file field of the tab, as if it had been chosen there. */
  chooseFile: (path: string) => Promise<void>;
  /** The path of the file that a step saves, once all of it is there. */
  saved: (step: () => Promise<unknown>) => Promise<string>;
  /** Closes the popup that is open, and waits until it is gone. */
  closePopup: () => Promise<void>;
  /** Waits until the popup has closed itself, and gives the keyboard to the page. */
  untilPopupCloses: () => Promise<void>;
  /** Runs privileged code with `resolve` in the browser's own window. */
  inBrowser: (code: string, values?: readonly unknown[]) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Milliseconds; more than a page of 100,000 elements needs. */
const LOAD_LIMIT = 5_000;

// All run in the browser's own window, where `arguments` ends with the function that takes the answer.
const POPUP = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ViewPopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addon);
  const icon = ExtensionParent.apiManager.global.browserActionFor(extension);
  const popupNow = () => ViewPopup.for(extension, window);
  const button = icon.widget.forWindow(window).node.querySelector('.unified-extensions-item-action-button');
  // a click while the one before is still closing is lost
  const whenClosed = (then, close = false) => {
    if (close) popupNow()?.closePopup();
    if (popupNow() || button.open) setTimeout(() => whenClosed(then, close), 20);
    else then();
  };
`;
const CLICK = `
  const [addon, resolve] = arguments;
  ${POPUP}
  const look = () => {
    const popup = popupNow();
    const page = popup?.browser?.browsingContext?.currentWindowGlobal?.documentURI.spec;
    // before it is shown it is in a window that is thrown away
    if (popup?.shown && page?.startsWith('moz-extension:')) resolve(true);
    else setTimeout(look, 20);
  };
  const click = () => {
    // nor is there a popup for a window that is not in front yet
    if (Services.focus.activeWindow !== window) {
      window.focus();
      return void setTimeout(click, 20);
    }
    icon.triggerAction(window);
    look();
  };
  whenClosed(click, true);
`;
const CLOSE = `
  const [addon, resolve] = arguments;
  ${POPUP}
  whenClosed(() => resolve(true), true);
`;
const CLOSED = `
  const [addon, resolve] = arguments;
  ${POPUP}
  const look = () => {
    gBrowser.selectedBrowser.focus();
    if (document.activeElement === gBrowser.selectedBrowser) resolve(true);
    else setTimeout(look, 20);
  };
  whenClosed(look);
`;
const IN_POPUP = `
  const [addon, code, resolve] = arguments;
  ${POPUP}
  const inner = popupNow()?.browser?.browsingContext?.currentWindowGlobal;
  if (!inner) resolve({ error: 'The popup is not open.' });
  else inner.getActor('MarionetteCommands')
    .executeScript(code, [], { async: true, timeout: 60000 })
    .then((value) => resolve({ value }), (error) => resolve({ error: String(error) }));
`;

const IN_PANEL = `
  const [, code, resolve] = arguments;
  const look = () => {
    const panel = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
    const inner = panel?.browsingContext?.currentWindowGlobal;
    if (!inner?.documentURI.spec.startsWith('moz-extension:')) return void setTimeout(look, 20);
    inner.getActor('MarionetteCommands')
      .executeScript(code, [], { async: true, timeout: 60000 })
      .then((value) => resolve({ value }), (error) => resolve({ error: String(error) }));
  };
  look();
`;
// With the browser's own rights: no others see a closed root.
const IN_TAB = `
  const [, code, resolve] = arguments;
  gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
    .executeScript(code, [], { async: true, timeout: 60000, sandboxName: 'system' })
    .then((value) => resolve({ value }), (error) => resolve({ error: String(error) }));
`;
// The paths of all files that were saved, once there are so many.
const SAVED = `
  const [least, resolve] = arguments;
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const look = async () => {
    const list = await Downloads.getList(Downloads.ALL);
    const done = (await list.getAll()).filter((one) => one.succeeded).sort((a, b) => a.endTime - b.endTime);
    if (done.length >= least) resolve(done.map((one) => one.target.path));
    else setTimeout(look, 20);
  };
  look();
`;
const ROOT = `document.querySelector('small-yes-overlay')?.openOrClosedShadowRoot`;

/** For `inBrowser`: opens an address in a tab of its own, in front. */
export const OPEN_TAB =
  'const [url, resolve] = arguments; gBrowser.selectedTab = gBrowser.addTrustedTab(url); resolve(true);';
/** For `inBrowser`: closes the tab in front. */
export const CLOSE_TAB = 'const [resolve] = arguments; gBrowser.removeTab(gBrowser.selectedTab); resolve(true);';

/** Starts Firefox with a fresh profile and installs the extension from its folder. */
export async function openFirefox(program: string, extension: string): Promise<FirefoxWithExtension> {
  const firefox = await startMarionette(program);
  const addon = await install(firefox, extension);
  const inBrowser = async (code: string, values: readonly unknown[] = []): Promise<unknown> => {
    await firefox.send('Marionette:SetContext', { value: 'chrome' });
    return valueOf(await firefox.send('WebDriver:ExecuteAsyncScript', { script: code, args: values }));
  };
  const evaluate = async (script: string, expression: string): Promise<unknown> => {
    const code = `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then(done);`;
    const answer = await inBrowser(script, [addon, code]);
    if (isObject(answer) && 'error' in answer) throw new Error(String(answer['error']));
    return isObject(answer) && isObject(answer['value']) && 'value' in answer['value']
      ? answer['value']['value']
      : isObject(answer)
        ? answer['value']
        : undefined;
  };
  return {
    goto: (url) => goto(firefox, url),
    clickIcon: async () => {
      await inBrowser(CLICK, [addon]);
    },
    inPopup: (expression) => evaluate(IN_POPUP, expression),
    pressInPopup: (expression) =>
      evaluate(
        IN_POPUP.replace('{ async:', "{ sandboxName: 'system', async:"),
        `(() => {
          const input = window.windowUtils.setHandlingUserInput(true);
          try { return ${expression}; } finally { input.destruct(); }
        })()`,
      ),
    inPanel: (expression) => evaluate(IN_PANEL, expression),
    inPage: (expression) => evaluate(IN_TAB, expression),
    inOverlay: (expression) =>
      evaluate(IN_TAB, `(async () => { const root = ${ROOT}; return root && (${expression}); })()`),
    press: async (...keys) => {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    click: async (x, y) => {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await firefox.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    chooseFile: async (path) => {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      const handles = await firefox.send('WebDriver:GetWindowHandles');
      const last: unknown = Array.isArray(handles) ? handles.at(-1) : undefined;
      await firefox.send('WebDriver:SwitchToWindow', { handle: last });
      const found = valueOf(
        await firefox.send('WebDriver:FindElement', { using: 'css selector', value: 'input[type=file]' }),
      );
      const [id]: unknown[] = isObject(found) ? Object.values(found) : [];
      await firefox.send('WebDriver:ElementSendKeys', { id, text: path });
    },
    saved: async (step) => {
      const before = await inBrowser(SAVED, [0]);
      await step();
      const paths = await inBrowser(SAVED, [Array.isArray(before) ? before.length + 1 : 1]);
      return Array.isArray(paths) ? String(paths.at(-1)) : '';
    },
    closePopup: async () => {
      await inBrowser(CLOSE, [addon]);
    },
    untilPopupCloses: async () => {
      await inBrowser(CLOSED, [addon]);
    },
    inBrowser,
    close: firefox.close,
  };
}

async function install(firefox: Marionette, extension: string): Promise<unknown> {
  try {
    return valueOf(await firefox.send('Addon:Install', { path: extension, temporary: true }));
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

async function goto(firefox: Marionette, url: string): Promise<void> {
  await firefox.send('Marionette:SetContext', { value: 'content' });
  await firefox.send('WebDriver:SetTimeouts', { pageLoad: LOAD_LIMIT });
  try {
    await firefox.send('WebDriver:Navigate', { url });
  } catch (error) {
    // A page that never finishes, or that cannot be reached, is what some tests are about.
    if (!/timeout|neterror|unknown error/i.test(String(error))) throw error;
  }
}

function valueOf(result: unknown): unknown {
  return isObject(result) ? result['value'] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
