import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import { boundsOf } from './bounds';
import { dateIn } from './date-words';
import type { Evidence } from './evidence';
import { near } from './near';
import { isSeen } from './seen';
import { hasPhrase, isPhrase } from './words/phrase';
import type { Words } from './words/words';

/** A clock that the page shows, as it stood at one moment: whether it starts again for the next visitor is not known. */
export interface Countdown {
  /** What it shows. */
  text: string;
  /** What runs out: an offer, what is kept for the visitor, something that begins or arrives, or nothing that words beside it tell. */
  aim: 'offer' | 'hold' | 'schedule' | 'unknown';
  /** The date that is printed beside it, or null. */
  date: string | null;
  /** A date is in its markup, where no visitor reads it. */
  hiddenDate: boolean;
  /** Every digit is 0: it ran out, or has not begun. */
  zero: boolean;
  /** Its name or its units say that it is a clock; digits with colons alone may be a time of day or a length. */
  sure: boolean;
  box: Box;
  evidence: Evidence;
}

interface Clock {
  text: string;
  end: string;
  sure: boolean;
  box: Box;
  evidence: Evidence;
}

/** hh:mm:ss, or more parts. */
const COLONS = /(?<![\d:])\d{1,3}\s*:\s*\d{2}\s*:\s*\d{2}(?![\d:])/;
const SHORT_COLONS = /(?<![\d:])\d{1,2}\s*:\s*\d{2}(?![\d:])/;
/** Longer texts that hold digits are sentences with a time in them, words. Our calibration. */
const LONGEST = 12;
/** Boxes of one clock stand within this height and this distance of each other, CSS pixels. Our calibration. */
const ROW = { height: 30, apart: 200 } as const;
/** So many units in a row are a clock. Our calibration. */
const UNITS = 3;
/** Words this near say what the clock is for, CSS pixels. Our calibration. */
const BESIDE = 120;

/** Every clock that the page shows, in document order. */
export function readCountdowns(snapshot: Snapshot, words: Words): Countdown[] {
  const clocks = [...byName(snapshot, words)];
  for (const clock of [...byUnits(snapshot, words), ...byDigits(snapshot, words)])
    if (!clocks.some((there) => near(there.box, clock.box, 0))) clocks.push(clock);
  return clocks.map((clock) => describe(clock, snapshot, words));
}

function describe({ text, end, sure, box, evidence }: Clock, snapshot: Snapshot, words: Words): Countdown {
  const beside = snapshot.facts.texts
    .filter((one) => isSeen(one) && one.words <= 60 && near(one.box, box, BESIDE))
    .map((one) => one.text);
  const said = [text, ...beside];
  const presses = said.some(
    (one) => hasPhrase(one, words.pressure.urgency, words.spaced) || hasPhrase(one, words.pressure.stock, words.spaced),
  );
  const holds = hasPhrase(text, words.pressure.hold, words.spaced);
  const calm = said.some((one) => hasPhrase(one, words.pressure.schedule, words.spaced));
  const date = beside.map((one) => dateIn(one, words.code)).find((found) => found !== null) ?? null;
  return {
    text,
    aim: presses ? 'offer' : holds ? 'hold' : calm ? 'schedule' : 'unknown',
    date,
    hiddenDate: end !== '',
    zero: !/[1-9]/.test(text),
    sure,
    box,
    evidence,
  };
}

/** What is named a clock and shows two numbers, or one with its unit. */
function byName({ facts }: Snapshot, words: Words): Clock[] {
  return facts.timers.flatMap((timer): Clock[] => {
    const numbers = timer.text.match(/\d+/g) ?? [];
    const units = timer.text.split(/[\d\s:]+/).filter((part) => isPhrase(part, words.pressure.clock, words.spaced));
    if (numbers.length < 2 && units.length === 0) return [];
    return [
      {
        text: timer.text,
        end: timer.end,
        sure: true,
        box: timer.box,
        evidence: { selector: timer.selector, label: timer.text, snippet: `<${timer.tag}>`, box: timer.box },
      },
    ];
  });
}

/** Units that stand in a row, each with its digits: "02 Days", "14 Hours" or the two in boxes of their own. */
function byUnits({ facts }: Snapshot, words: Words): Clock[] {
  const texts = facts.texts.filter((text) => isSeen(text) && text.words <= 2);
  const isUnit = (text: string): boolean =>
    isPhrase(text.replace(/^\d{1,3}\s*/, ''), words.pressure.clock, words.spaced);
  const units = texts.filter(({ text }) => isUnit(text));
  const digits = texts.filter(({ text }) => /^\d{1,3}$/.test(text));
  const clocks: Clock[] = [];
  for (const first of units) {
    if (clocks.some(({ box }) => near(box, first.box, 0))) continue;
    const row = units.filter(
      ({ box }) => Math.abs(box.y - first.box.y) <= ROW.height && Math.abs(box.x - first.box.x) <= ROW.apart * UNITS,
    );
    const names = new Set(row.map(({ text }) => text.replace(/^\d+\s*/, '').toLowerCase()));
    const numbers = [
      ...row.filter(({ text }) => /^\d/.test(text)),
      ...digits.filter((one) => row.some(({ box }) => near(box, one.box, ROW.height * 2))),
    ];
    if (names.size < UNITS || numbers.length < UNITS) continue;
    const box = boundsOf([...row, ...numbers].map((one) => one.box));
    const text = [...new Set([...numbers, ...row])]
      .toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y)
      .map((one) => one.text)
      .join(' ');
    clocks.push({
      text,
      end: '',
      sure: true,
      box,
      evidence: { selector: first.selector, label: text, snippet: `<${first.tag}>`, box },
    });
  }
  return clocks;
}

/** Digits with colons in a short text; minutes and seconds alone count beside words of urgency or of a reservation. */
function byDigits({ facts }: Snapshot, words: Words): Clock[] {
  return facts.texts.flatMap((text): Clock[] => {
    if (!isSeen(text) || text.words > LONGEST || text.region === 'footer') return [];
    const presses =
      hasPhrase(text.text, words.pressure.urgency, words.spaced) ||
      hasPhrase(text.text, words.pressure.stock, words.spaced);
    // "reserved for 09:58" is a clock, "reserved for 19:30" a time of day
    const mayPress = presses || hasPhrase(text.text, words.pressure.hold, words.spaced);
    if (!COLONS.test(text.text) && !(mayPress && SHORT_COLONS.test(text.text))) return [];
    return [
      {
        text: text.text,
        end: '',
        sure: presses,
        box: text.box,
        evidence: { selector: text.selector, label: text.text, snippet: `<${text.tag}>`, box: text.box },
      },
    ];
  });
}
