import type { MediaFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import { near } from './near';
import type { Phrase } from './phrase';
import type { BlindSpot } from './reading';
import type { FormReading } from './form';

/** Hosts of frames that hold no ask of the page: players, maps, challenges, advertising, chat. */
const HARMLESS =
  /(^|\.)(youtube(-nocookie)?\.com|vimeo\.com|wistia\.(com|net)|loom\.com|google\.com|recaptcha\.net|hcaptcha\.com|cloudflare\.com|doubleclick\.net|googlesyndication\.com|googletagmanager\.com|facebook\.com|twitter\.com|platform\.x\.com|openstreetmap\.org|spotify\.com|soundcloud\.com|intercom\.io|intercomcdn\.com|drift\.com|crisp\.chat|tawk\.to|zdassets\.com|hotjar\.com|trustpilot\.com)$/;
const FORM_PATH = /^\/(forms?|maps)\//;
/** Smaller frames (CSS pixels) are trackers and buttons. */
const LEAST = 80;

/** A canvas hides words when it fills this share of the window and no text lies on it; behind text it is decoration. Our calibration. */
const CANVAS_SHARE = 0.25;

function isScreen(media: MediaFact, { viewport, facts }: Snapshot): boolean {
  const { kind, hiddenBy, box } = media;
  if (
    kind !== 'canvas' ||
    hiddenBy !== null ||
    box.width * box.height < CANVAS_SHARE * viewport.width * viewport.height
  )
    return false;
  return !facts.texts.some((text) => text.hiddenBy === null && text.words > 0 && near(text.box, box, 0));
}

/** Lists that a snapshot may cut. A long text that was shortened hides nothing. */
const LISTS = [
  'elements',
  'actions',
  'forms',
  'fields',
  'texts',
  'media',
  'frames',
  'overlays',
  'slabs',
  'groups',
] as const;

type Cut = (typeof LISTS)[number];

/** Parts of a page that may not be read: what each is called is said by the key `unread-…`. */
export type UnreadPart = Cut | 'form' | 'frame' | 'frame-nowhere' | 'component' | 'drawn' | 'beyond' | 'fact';

function called(part: UnreadPart, values: Phrase['values'] = {}): Phrase {
  return { phrase: `unread-${part}`, values };
}

/** Where an absence proves nothing. */
export function readUnseen(snapshot: Snapshot, forms: readonly FormReading[]): BlindSpot[] {
  const { frames, opaque } = snapshot.facts;
  const blindSpots: BlindSpot[] = [];
  for (const form of forms) {
    if (form.unseenHost !== null && form.visible)
      blindSpots.push({ what: called('form', { host: form.unseenHost }), box: form.box });
  }
  const formHosts = new Set(forms.map((form) => form.unseenHost));
  for (const frame of frames) {
    if (frame.read || frame.hiddenBy !== null || frame.box.width < LEAST || frame.box.height < LEAST) continue;
    if (formHosts.has(frame.host) || (HARMLESS.test(frame.host) && !FORM_PATH.test(frame.path))) continue;
    blindSpots.push({
      what: frame.host === '' ? called('frame-nowhere') : called('frame', { host: frame.host }),
      box: frame.box,
    });
  }
  for (const one of opaque) {
    if (one.reason === 'closed-shadow') blindSpots.push({ what: called('component', { name: one.detail }), box: null });
  }
  for (const media of snapshot.facts.media) {
    if (isScreen(media, snapshot)) blindSpots.push({ what: called('drawn'), box: media.box });
  }
  for (const { name, limit, found } of snapshot.caps) {
    const list = LISTS.find((one) => one === name);
    if (list) blindSpots.push({ what: called('beyond', { list: called(list), limit, found }), box: null });
  }
  for (const { fact } of snapshot.failures) {
    const list = LISTS.find((one) => one === fact);
    blindSpots.push({ what: list ? called(list) : called('fact', { fact }), box: null });
  }
  return blindSpots;
}
