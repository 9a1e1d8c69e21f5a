import { isAsk } from './ask-name';
import { curveLines } from './chart/curve-lines';
import { askLedger, pad, stageBars, wrap } from './chart/text';
import { scoreState, type State } from './chart/tone';
import { shown } from './page-text';
import { notSeen } from './not-seen';
import { groupByStage, litMistakes, rankFixes, strengths, topFixes, type Fix } from './ranking';
import type { Report } from './report';
import { whole } from './rounding';
import { receiptLines } from './receipt-lines';
import { visitLines } from './visit-lines';
import { whatIfLines } from './what-if-lines';
import type { Words } from './words';

/** Columns of a terminal that nobody widened. */
const WIDTH = 80;

/** Longest address in the heading, characters. */
const LONGEST_ADDRESS = 200;

/** ANSI codes: bold, and the basic colours that every theme has made readable. */
const CODES = { strong: 1, good: 32, warn: 33, bad: 31 } as const;

type Paint = (text: string, as: keyof typeof CODES) => string;

/** The report as plain text for a terminal, 80 columns wide; with colour codes only when asked. */
export function toTerminal(report: Report, words: Words, { colour }: { colour: boolean } = { colour: false }): string {
  const paint: Paint = (text, as) => (colour ? `\u001b[${CODES[as]}m${text}\u001b[0m` : text);
  const parts = [
    heading(report, paint, words),
    whatIfLines(report, words).flatMap((line) => wrap(plain(line), WIDTH)),
    verdict(report, paint, words),
    stageBars(report.score.stages, words).map(({ score, text }) =>
      score === null ? text : paint(text, scoreState(score)),
    ),
    mistakes(report, words),
    fixes(report, paint, words),
    works(report, paint, words),
    asks(report, paint, words),
    [paint(words.curve.title, 'strong'), ...curveLines(report, WIDTH, words)],
    [paint(words.visit.heading, 'strong'), ...visitLines(report, words).flatMap((line) => wrap(plain(line), WIDTH))],
    unseen(report, paint, words),
    [paint(words.receipt.heading, 'strong'), ...receiptLines(report, WIDTH, words)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ page, intent, intents }: Report, paint: Paint, words: Words): string[] {
  const [first = '', ...others] = wrap(shown(page.title) || words.untitled, WIDTH);
  return [
    paint(first, 'strong'),
    ...others.map((line) => paint(line, 'strong')),
    ...wrap(shown(page.url, LONGEST_ADDRESS), WIDTH),
    ...wrap(words.page.intent(intent.profile, shown(intent.why)), WIDTH),
    ...wrap(words.page.intents(intents), WIDTH),
  ];
}

function verdict({ score, summary, coverage }: Report, paint: Paint, words: Words): string[] {
  const judged = words.unseen.judged(coverage.judged, coverage.of);
  if (score.total === null) return [words.score.none, ...wrap(plain(summary), WIDTH), judged];
  const state: State = scoreState(score.total);
  const range = score.range && score.range[0] < score.range[1] ? ` (${words.score.range(...score.range)})` : '';
  return [
    `${paint(whole(score.total), state)} ${words.score.of}${range}, ${judged}`,
    ...wrap(plain(summary), WIDTH).map((line) => paint(line, 'strong')),
  ];
}

function mistakes(report: Report, words: Words): string[] {
  const lit = litMistakes(report.mistakes).map((mistake) => words.mistakes[mistake]);
  if (lit.length === 0) return [words.noMistakes];
  return wrap(`${words.mistakesHeading}: ${lit.join(' · ')}`, WIDTH);
}

function fixes({ findings }: Report, paint: Paint, words: Words): string[] {
  const top = topFixes(findings);
  if (top.length === 0) return [words.fixes.none];
  return [
    paint(words.fixes.headingOf(top.length, rankFixes(findings).length), 'strong'),
    ...groupByStage(top).flatMap(({ stage, fixes: here }) => [
      words.stages[stage],
      ...here.flatMap(({ fix, place }) => told(fix, place, words)),
    ]),
  ];
}

function told({ finding }: Fix, place: number, words: Words): string[] {
  const points = words.fixes.points(finding.points);
  const [first = '', ...others] = wrap(plain(finding.fix || finding.text), WIDTH - 8, '    ');
  const more = [
    [words.fixes.onPage, finding.fix === '' ? '' : finding.text],
    [words.fixes.offer, finding.offer],
    [words.fixes.check, finding.check],
    [words.fixes.effort, words.efforts[finding.effort]],
  ].flatMap(([name, text = '']) => (text === '' ? [] : wrap(`${name}: ${plain(text)}`, WIDTH - 8, '    ')));
  return [
    pad(`${String(place).padStart(2)}. ${first.trimStart()}`, WIDTH - 6) + points.padStart(6),
    ...others,
    ...more,
  ].map((line) => line.trimEnd());
}

function works({ findings }: Report, paint: Paint, words: Words): string[] {
  const found = strengths(findings);
  if (found.length === 0) return [];
  return [paint(words.strengths.heading, 'strong'), ...found.flatMap(({ text }) => bullet(text))];
}

function asks(report: Report, paint: Paint, words: Words): string[] {
  const count = report.asks.filter(isAsk).length;
  if (count === 0) return [words.asks.none];
  return [paint(words.asks.heading(count), 'strong'), ...askLedger(report, WIDTH, words)];
}

function unseen(report: Report, paint: Paint, words: Words): string[] {
  const sentences = notSeen(report);
  if (sentences.length === 0) return [];
  return [paint(words.unseen.heading, 'strong'), ...sentences.flatMap(bullet), ...wrap(words.unseen.meaning, WIDTH)];
}

function bullet(text: string): string[] {
  const [first = '', ...others] = wrap(plain(text), WIDTH, '  ');
  return [`- ${first.trimStart()}`, ...others];
}

/** A sentence of ours with the page's words in it: control codes out, cut where it has no end. */
function plain(text: string): string {
  return shown(text, 600);
}
