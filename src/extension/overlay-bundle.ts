import type { Runtime } from 'webextension-polyfill';
import '../overlay/handle';
import { parseCommand, type News } from '../overlay/message';
import { Overlay } from '../overlay/overlay';
import { browser } from './browser';

/** Runs in the page, in the extension's own world there, and waits for the popup or the panel to say what to show. */

const ports = new Set<Runtime.Port>();

const overlay = new Overlay((news: News) => {
  // a panel that is open need not be the one that asked for the marks
  if (news.is === 'chosen') void browser.runtime.sendMessage(news).catch(() => undefined);
  for (const port of ports) port.postMessage(news);
});

function connect(port: Runtime.Port): void {
  ports.add(port);
  port.onMessage.addListener((message) => {
    const command = parseCommand(message);
    if (command) overlay.run(command);
  });
  port.onDisconnect.addListener(() => {
    ports.delete(port);
    // nobody is left who could stop to point
    overlay.run({ do: 'point', item: null });
  });
}

// one that an earlier version of the extension left behind hears nothing any more
globalThis.smallYesOverlay?.end();
globalThis.smallYesOverlay = {
  close: () => overlay.close(),
  end: () => {
    overlay.close();
    browser.runtime.onConnect.removeListener(connect);
    for (const port of ports) port.disconnect();
  },
};
browser.runtime.onConnect.addListener(connect);
