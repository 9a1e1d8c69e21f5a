import type { TagsFact } from '../facts/tags';
import { KNOWN_TOOLS, type KnownTool, type ToolKind } from './measuring-tools';
import type { Phrase } from './phrase';
import { signal } from './signal';

/** The moments on the way to a conversion that are worth an event of their own. */
export const MOMENTS = ['small-yes', 'video', 'form-start', 'step', 'conversion'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A tool that was seen on the page. */
export interface Tool {
  name: string;
  kind: ToolKind;
  hiddenEvents: boolean;
  /** Signals. */
  why: Phrase[];
}

/** What measures the page, as far as its own code shows. Consent that was not given, or a server, hides more. */
export interface Measurement {
  /** In the order of the list of known tools. */
  tools: Tool[];
  /** Event names in the page's code, those of loading and page views left out. */
  events: string[];
  /** The moments that those names speak of. */
  moments: Moment[];
}

/** Events that every page sends by being opened. */
const ARRIVAL =
  /^(?:gtm\.|optimize\.|page_?view$|page$|config$|js$|init$|scroll$|user_engagement$|view_(?:item|content)$)|consent/i;

/** Words in event names, the first that fits; the recommended names of analytics are English. Our calibration. */
const NAMES: readonly [Moment, RegExp][] = [
  ['video', /\b(?:video|play|played)\b/],
  [
    'form-start',
    /\bform (?:start|started|focus|begin|open|opened)\b|\bstart(?:ed)? form\b|\b(?:begin|initiate|start) checkout\b/,
  ],
  ['step', /\bsteps?\b|\bprogress\b|\btutorial complete\b/],
  [
    'conversion',
    /\b(?:leads?|sign(?:ed)? ?up|purchased?|subscribed?|regist(?:er|ered|ration)|conver(?:t|ted|sion)|submit(?:ted)?|submission|ordered|order|book(?:ed|ing)|scheduled?|donat(?:e|ed|ion)|trial|contact)\b/,
  ],
  [
    'small-yes',
    /\bselect content\b|\bsmall yes\b|\btutorial begin\b|\b(?:click(?:ed)?|cta|expand(?:ed)?|calculator|quiz|poll|download(?:ed)?)\b/,
  ],
];

/** `CompleteRegistration`, `form_submit` and `Signed Up` as words with a space between, in lower case. */
function wordsOf(event: string): string {
  return event
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/[\W_]+/g, ' ')
    .toLowerCase();
}

/** Finds the tools by what the page loads and calls, and what its events speak of. */
export function readMeasurement({ addresses, queues, events }: TagsFact): Measurement {
  const named = events.filter((name) => !ARRIVAL.test(name));
  const told = named.map((name) => NAMES.find(([, words]) => words.test(wordsOf(name)))?.[0]);
  return {
    tools: KNOWN_TOOLS.flatMap((tool) => {
      const why = signalsOf(tool, addresses, queues);
      return why.length === 0
        ? []
        : [{ name: tool.name, kind: tool.kind, hiddenEvents: tool.hiddenEvents ?? false, why }];
    }),
    events: named,
    moments: MOMENTS.filter((moment) => told.includes(moment)),
  };
}

/** A connection that is only prepared tells of no tool: the page may wait for consent. */
function signalsOf(
  { address: known, queue }: KnownTool,
  addresses: TagsFact['addresses'],
  queues: readonly string[],
): Phrase[] {
  const seen = addresses.flatMap(({ from, address }) =>
    from !== 'link' && known.test(address) ? [signal(`tag-${from}`, { address })] : [],
  );
  const set = queue !== undefined && queues.includes(queue) ? [signal('tag-queue', { name: queue })] : [];
  return [...seen.slice(0, 2), ...set];
}
