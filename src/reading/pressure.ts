import type { Box } from '../facts/box';
import type { Snapshot } from '../facts/snapshot';
import type { TextFact } from '../facts/text';
import { dateIn } from './date-words';
import type { Evidence } from './evidence';
import { isQuote } from './quote';
import { isSeen } from './seen';
import { findPhrase, normalise } from './words/phrase';
import type { Words } from './words/words';

/** Words that press a visitor, by what they say. */
export const PRESSURE_KINDS = ['stock', 'demand', 'activity', 'urgency', 'fear'] as const;
export type PressureKind = (typeof PRESSURE_KINDS)[number];

/** One sentence of the page that presses: time runs out, few are left, others are faster, something is lost. */
export interface Pressure {
  kind: PressureKind;
  /** The sentence, the page's own words. */
  text: string;
  /** How often the page says it. */
  times: number;
  /** In a small box that lies over the page: a notice that came by itself. */
  toast: boolean;
  box: Box;
  evidence: Evidence;
}

/** Longer sentences explain more than they press; of demand they speak in a word or two. Words; our calibration. */
const LONGEST: Record<PressureKind, number> = { stock: 20, demand: 8, activity: 20, urgency: 20, fear: 20 };
/** A notice that came by itself covers no more of the screen than this, 0–1. Our calibration. */
const TOAST = 0.15;
/** Words before a phrase in which a "no" turns it round. Our calibration. */
const BEFORE = 3;

/** Sentences of a text, questions left out: they ask after a need, they do not press. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[!?…]|(?<!\d)\.)\s+|(?<=[。！？])\s*|\n+|\s[|·•–—]\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !/[?？]$/.test(sentence));
}

function lengthOf(sentence: string, words: Words): number {
  return words.spaced ? sentence.split(/\s+/).length : Math.ceil(sentence.length / 2);
}

/** Whether a "no" stands before the phrase: "no limited time offers". */
function isDenied(sentence: string, phrase: string, words: Words): boolean {
  if (!words.spaced) return false;
  const all = normalise(sentence, true).split(' ');
  const first = normalise(phrase, true).split(' ')[0] ?? '';
  const at = all.indexOf(first);
  return all.slice(Math.max(0, at - BEFORE), Math.max(0, at)).some((word) => words.pressure.negated.includes(word));
}

/** The phrase of one kind that a sentence presses with, or null; numbers are all the same to it. */
export function pressureIn(sentence: string, kind: PressureKind, words: Words): string | null {
  if (lengthOf(sentence, words) > LONGEST[kind]) return null;
  const numberless = sentence.replace(/\d+(?:[.,]\d+)*/g, '0');
  const phrase = findPhrase(numberless, words.pressure[kind], words.spaced);
  if (phrase === null || isDenied(numberless, phrase, words)) return null;
  // A deadline with its date is information.
  return kind === 'urgency' && dateIn(sentence, words.code) !== null ? null : phrase;
}

function isOfThePage(text: TextFact): boolean {
  return isSeen(text) && text.region !== 'footer' && text.region !== 'nav' && !text.struck && !isQuote(text);
}

/** Every sentence that presses, each once a kind, in document order. */
export function readPressures(snapshot: Snapshot, words: Words): Pressure[] {
  const { texts, actions, overlays } = snapshot.facts;
  const small = new Set(overlays.filter(({ cover, modal }) => cover <= TOAST && !modal).map(({ id }) => id));
  const found = new Map<string, Pressure>();
  const said = [
    ...texts.filter(isOfThePage).map((fact) => ({ fact, text: fact.text })),
    // What a submit input says is its value, and no text of the page.
    ...actions
      .filter((action) => action.nameFrom === 'value' && isSeen(action))
      .map((fact) => ({ fact, text: fact.name })),
  ];
  for (const { fact, text } of said) {
    for (const sentence of sentencesOf(text)) {
      for (const kind of PRESSURE_KINDS) {
        const phrase = pressureIn(sentence, kind, words);
        if (phrase === null) continue;
        const key = `${kind} ${normalise(sentence, words.spaced)}`;
        const there = found.get(key);
        if (there !== undefined) {
          there.times += 1;
          continue;
        }
        found.set(key, {
          kind,
          text: sentence,
          times: 1,
          toast: kind === 'activity' && fact.overlay !== null && small.has(fact.overlay),
          box: fact.box,
          evidence: { selector: fact.selector, label: sentence, snippet: `<${fact.tag}>`, box: fact.box },
        });
      }
    }
  }
  return [...found.values()];
}
