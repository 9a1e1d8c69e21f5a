import { STAGES, type Stage } from '../../rules/define-rule';
import type { Report } from '../report';
import { whole } from '../rounding';
import type { Words } from '../words';
import { at, WIDE, type Frame, type Scene, type Shape } from './scene';
import { textWidth } from './text-width';
import { scoreState } from './tone';

/** Every step rises this much, so that a page without friction is still a stair. CSS pixels. */
const LEAST_RISE = 4;

/** Friction of all stages together up to which one point is drawn at one height on every page. Our calibration. */
const USUAL_FRICTION = 250;

/** Where the first riser stands. */
const LEAD_IN = 8;

interface Step {
  stage: Stage;
  score: number | null;
  /** Left edge, and the height of the tread before and after the riser. */
  x: number;
  from: number;
  to: number;
}

/**
 * The five stages as a stair: a riser is as tall as the friction of its stage (100 minus its score), so that a wall
 * is seen before a number is read. It is as high as the frame at most: what a low stair leaves free above it is cut off. A stage with nothing to judge is dashed and has no riser to speak of.
 */
export function staircase(stages: Report['score']['stages'], frame: Frame, words: Words): Scene {
  const wide = frame.width >= WIDE;
  const names = wide ? words.stages : words.shortStages;
  const numberSize = wide ? 20 : frame.text + 1;
  const tread = (frame.width - LEAD_IN) / STAGES.length;
  const full = { bottom: frame.height - frame.text * 1.8, top: numberSize + 8, tread };
  const climbed = climb(stages, full);
  // a page without friction would leave the frame empty above its last step
  const spare = Math.max(0, Math.floor(Math.min(...climbed.map(({ to }) => to)) - full.top));
  const steps = climbed.map((step) => ({ ...step, from: step.from - spare, to: step.to - spare }));
  const height = frame.height - spare;
  const bottom = full.bottom - spare;
  return {
    id: frame.id,
    width: frame.width,
    height,
    title: words.staircase.title,
    description: STAGES.map((stage) => words.staircase.step(words.stages[stage], scoreText(stages[stage], words))).join(
      '; ',
    ),
    shapes: [
      { kind: 'path', class: 'fill ground', d: groundPath(steps, frame.width, bottom) },
      { kind: 'path', class: 'edge good', d: `M${at(0, bottom)}H${LEAD_IN}` },
      ...steps.flatMap((step) => drawStep(step, tread)),
      ...steps.flatMap((step) =>
        nameStep(step, { names, numberSize, textSize: frame.text, baseline: height - 4, words, tread }),
      ),
    ],
    table: {
      head: [words.staircase.stage, words.staircase.score],
      rows: STAGES.map((stage) => [words.stages[stage], scoreText(stages[stage], words)]),
    },
  };
}

function climb(
  stages: Report['score']['stages'],
  { bottom, top, tread }: { bottom: number; top: number; tread: number },
): Step[] {
  const friction = STAGES.map((stage) => 100 - (stages[stage] ?? 100));
  const sum = friction.reduce((total, one) => total + one, 0);
  const perPoint = (bottom - top - LEAST_RISE * STAGES.length) / Math.max(USUAL_FRICTION, sum);
  let height = bottom;
  return STAGES.map((stage, index) => {
    const from = height;
    height -= LEAST_RISE + (friction[index] ?? 0) * perPoint;
    return { stage, score: stages[stage], x: LEAD_IN + index * tread, from, to: height };
  });
}

function groundPath(steps: readonly Step[], right: number, bottom: number): string {
  const climbing = steps.map((step) => `L${at(step.x, step.from)}L${at(step.x, step.to)}`).join('');
  return `M${at(0, bottom)}${climbing}H${right}V${bottom}Z`;
}

/** The riser carries the state, and a bad one is a wall; the tread is a plain line, dashed where nothing was judged. */
function drawStep({ score, x, from, to }: Step, tread: number): Shape[] {
  const right = x + tread;
  if (score === null)
    return [{ kind: 'path', class: 'dashed muted', d: `M${at(x, from)}L${at(x, to)}L${at(right, to)}` }];
  const state = scoreState(score);
  return [
    { kind: 'line', class: state === 'good' ? 'edge good' : 'edge ink', x1: x, y1: to, x2: right, y2: to },
    { kind: 'line', class: state === 'good' ? 'edge good' : `wall ${state}`, x1: x, y1: from, x2: x, y2: to },
  ];
}

interface Naming {
  names: Record<Stage, string>;
  numberSize: number;
  textSize: number;
  baseline: number;
  words: Words;
  tread: number;
}

function nameStep(
  { stage, score, x, to }: Step,
  { names, numberSize, textSize, baseline, words, tread }: Naming,
): Shape[] {
  const unjudged = words.staircase.notJudgedShort;
  const number: Shape =
    score === null
      ? {
          kind: 'text',
          class: 'label muted',
          x: x + 6,
          y: to - 6,
          size: fit(unjudged, textSize, tread - 8),
          anchor: 'start',
          text: unjudged,
        }
      : {
          kind: 'text',
          class: `number ${scoreState(score)}`,
          x: x + 8,
          y: to - 6,
          size: numberSize,
          anchor: 'start',
          text: whole(score),
        };
  return [
    number,
    { kind: 'text', class: 'label muted', x, y: baseline, size: textSize, anchor: 'start', text: names[stage] },
  ];
}

/** The text size at which a text fits a width, at most `size`. */
function fit(text: string, size: number, width: number): number {
  return Math.min(size, Math.floor((size * width) / textWidth(text, size)));
}

function scoreText(score: number | null, words: Words): string {
  return score === null ? words.staircase.notJudged : whole(score);
}
