import type { Snapshot } from '../facts/snapshot';
import type { Evidence } from './evidence';
import type { OverlayReading } from './overlay';
import { isSeen } from './seen';

/** Something of the browser's or the visitor's that the page takes over, or may take over. */
export interface Takeover {
  kind:
    | 'leave'
    | 'right-click'
    | 'selection'
    | 'scroll'
    | 'redirect'
    | 'chat'
    | 'windows'
    /** A service is loaded that asks for notifications, or shows a box to those who leave: when it does so is not seen. */
    | 'may-ask'
    | 'may-hold';
  /** What says so, in a few words of the page or its markup. */
  sign: string;
  evidence: Evidence | null;
}

/** Share of the viewport from which an open chat is in the way, 0–1 (evidence, rule prs.hijack). */
const CHAT = 0.15;
/** From so many links within the site on, half of them in new windows are a habit. Our calibration. */
const WINDOWS = { least: 5, share: 0.5 } as const;

const NOTIFIERS =
  /(?:^|\.)(?:onesignal\.com|pushengage\.com|webpushr\.com|pushwoosh\.com|izooto\.com|cleverpush\.com|aimtell\.com|subscribers\.com|pushnami\.com|pushcrew\.com|feedify\.net|wonderpush\.com|pushowl\.com|notix\.co|truepush\.com|pushalert\.co)$/;
const HOLDERS =
  /(?:^|\.)(?:omappapi\.com|optinmonster\.com|justuno\.com|privy\.com|wisepops\.com|sleeknote\.com|exitbee\.com|optimonk\.com|sumo\.com|poptin\.com|picreel\.com|bouncex\.net|wunderkind\.co|exitintelligence\.com)$/;

const OF_FACT = {
  leave: 'leave',
  'right-click': 'right-click',
  selection: 'selection',
  'scroll-snap': 'scroll',
  'scroll-script': 'scroll',
  refresh: 'redirect',
} as const;

/** What the page takes over, as far as markup, styles and the names of its services tell without trying it. */
export function readTakeovers(snapshot: Snapshot, overlays: readonly OverlayReading[]): Takeover[] {
  const { takeovers, actions, document } = snapshot.facts;
  const links = actions.filter((action) => isSeen(action) && action.destination === 'internal');
  const windows = links.filter(({ newTab }) => newTab);
  const service = (kind: 'may-ask' | 'may-hold', hosts: RegExp): Takeover[] =>
    document.scriptHosts
      .filter((host) => hosts.test(host))
      .slice(0, 1)
      .map((host) => ({ kind, sign: host, evidence: null }));
  return [
    ...takeovers.map(({ kind, selector, detail }): Takeover => ({
      kind: OF_FACT[kind],
      sign: detail,
      evidence: { selector, label: detail, snippet: '', box: null },
    })),
    ...overlays
      .filter(({ kind, cover }) => kind === 'chat' && cover > CHAT)
      .map((chat): Takeover => ({ kind: 'chat', sign: chat.text, evidence: chat.evidence })),
    ...(links.length >= WINDOWS.least && windows.length >= WINDOWS.share * links.length
      ? windows.slice(0, 1).map((action): Takeover => ({
          kind: 'windows',
          sign: action.name,
          evidence: { selector: action.selector, label: action.name, snippet: action.snippet, box: action.box },
        }))
      : []),
    ...service('may-ask', NOTIFIERS),
    ...service('may-hold', HOLDERS),
  ];
}
