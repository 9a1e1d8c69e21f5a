import { STAGES } from '../../rules/define-rule';
import { askName, isAsk } from '../ask-name';
import { shown } from '../page-text';
import type { Report } from '../report';
import { whole } from '../rounding';
import type { Words } from '../words';
import { columns } from './text-width';

/** Length of a full bar, in columns. */
const BAR = 30;

/** One drawn line of a stage; `score` lets the terminal colour it. */
export interface StageLine {
  score: number | null;
  text: string;
}

/** The five stages as bars for a terminal: the fuller the bar, the easier the stage. */
export function stageBars(stages: Report['score']['stages'], words: Words): StageLine[] {
  const room = Math.max(...STAGES.map((stage) => columns(words.stages[stage])));
  return STAGES.map((stage) => {
    const score = stages[stage];
    const name = pad(words.stages[stage], room);
    if (score === null) return { score, text: `${name}  ${'·'.repeat(BAR)}  ${words.staircase.notJudged}` };
    const full = Math.round((score / 100) * BAR);
    return { score, text: `${name}  ${'█'.repeat(full)}${'░'.repeat(BAR - full)}  ${whole(score).padStart(3)}` };
  });
}

/** Columns for cost, trust and gap, with the space before each. */
const NUMBER = 7;

/** The asks as a table for a terminal of `width` columns: what, its kind, its cost, the trust by then, the gap. */
export function askLedger({ asks }: Pick<Report, 'asks'>, width: number, words: Words): string[] {
  const real = asks.filter(isAsk);
  const name = Math.floor((width - 3 * NUMBER) * 0.56);
  const kind = width - 3 * NUMBER - name;
  const row = (cells: [string, string, string, string, string]): string => {
    const [first, second, ...numbers] = cells;
    return `${cell(first, name)}${cell(second, kind)}${numbers.map((text) => text.padStart(NUMBER)).join('')}`;
  };
  return [
    row([words.asks.ask, words.asks.asksFor, words.asks.cost, words.asks.trust, words.asks.gap]),
    ...real.map((ask) =>
      row([
        words.quoted(askName(ask, words)),
        words.askKind(ask.kind),
        whole(ask.cost),
        ask.trust === null ? words.none : whole(ask.trust),
        ask.gap === null ? words.none : words.asks.signed(ask.gap),
      ]),
    ),
  ];
}

/** A text in a cell of so many columns: cut where it is longer, a space before the next cell. */
export function cell(text: string, width: number): string {
  let fitting = text;
  for (let length = width; columns(fitting) > width - 1; length -= 1) fitting = shown(text, length);
  return pad(fitting, width);
}

/** A text followed by spaces up to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Lines of at most `width` columns, broken between words; a word longer than a line is cut. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width - columns(indent)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columns(indent + longer) <= width) {
      line = longer;
    } else {
      lines.push(indent + line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}

function pieces(word: string, room: number): string[] {
  if (columns(word) <= room) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (columns(piece + letter) > room) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
