import type { MediaFact } from '../facts/media';
import type { Snapshot } from '../facts/snapshot';
import { near } from './near';
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

/** Lists that a snapshot may cut, as people call them. A long text that was shortened hides nothing. */
const LISTS: Readonly<Record<string, string>> = {
  elements: 'the elements',
  actions: 'the links and buttons',
  forms: 'the forms',
  fields: 'the form fields',
  texts: 'the texts',
  media: 'the pictures',
  frames: 'the frames',
  overlays: 'what lies over the page',
  slabs: 'the bands of the page',
  groups: 'the groups of cards',
};

/** Where an absence proves nothing, and the same as sentences for people. */
export function readUnseen(
  snapshot: Snapshot,
  forms: readonly FormReading[],
): { unseen: string[]; blindSpots: BlindSpot[] } {
  const { frames, opaque } = snapshot.facts;
  const blindSpots: BlindSpot[] = [];
  for (const form of forms) {
    if (form.unseenHost !== null && form.visible)
      blindSpots.push({ what: `the form from ${form.unseenHost}`, box: form.box });
  }
  const formHosts = new Set(forms.map((form) => form.unseenHost));
  for (const frame of frames) {
    if (frame.read || frame.hiddenBy !== null || frame.box.width < LEAST || frame.box.height < LEAST) continue;
    if (formHosts.has(frame.host) || (HARMLESS.test(frame.host) && !FORM_PATH.test(frame.path))) continue;
    blindSpots.push({
      what: frame.host === '' ? 'a frame without an address' : `the frame from ${frame.host}`,
      box: frame.box,
    });
  }
  for (const one of opaque) {
    if (one.reason === 'closed-shadow') blindSpots.push({ what: `the closed component ${one.detail}`, box: null });
  }
  for (const media of snapshot.facts.media) {
    if (isScreen(media, snapshot)) blindSpots.push({ what: 'a picture that is drawn by a script', box: media.box });
  }
  for (const cap of snapshot.caps) {
    const noun = LISTS[cap.name];
    if (noun) blindSpots.push({ what: `${noun} beyond the first ${cap.limit} (there are ${cap.found})`, box: null });
  }
  for (const failure of snapshot.failures)
    blindSpots.push({ what: LISTS[failure.fact] ?? `the ${failure.fact} of this page`, box: null });
  return { blindSpots, unseen: [...new Set(blindSpots.map(({ what }) => `Could not look into ${what}.`))] };
}
