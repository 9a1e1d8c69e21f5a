import * as v from 'valibot';
import { itemSchema } from './item';

const words = v.strictObject({
  title: v.string(),
  close: v.string(),
  previous: v.string(),
  next: v.string(),
  otherSide: v.string(),
  all: v.string(),
  showAll: v.string(),
  list: v.string(),
  legend: v.string(),
  legendAsk: v.string(),
  legendFinding: v.string(),
  keys: v.string(),
  /** With the holes `{place}` and `{count}`. */
  position: v.string(),
  /** With the holes `{shown}` and `{count}`. */
  shown: v.string(),
  hidden: v.string(),
  gone: v.string(),
  nowhere: v.string(),
  none: v.string(),
});

/** One way to narrow down what is shown: a property of the items, and the values that may be chosen. */
const filter = v.strictObject({
  by: v.picklist(['kind', 'stage', 'lens', 'outcome']),
  label: v.string(),
  options: v.array(v.strictObject({ value: v.string(), label: v.string() })),
});

const show = v.strictObject({
  do: v.literal('show'),
  items: v.array(itemSchema),
  filters: v.array(filter),
  words,
  /** The id of the one item to go to, or null for all of them. */
  only: v.nullable(v.string()),
  /** The keyboard moves to the overlay: nobody is at work beside the page. */
  focus: v.boolean(),
});

/** From popup or panel to the page. */
const command = v.variant('do', [
  show,
  /** Marks one item for as long as somebody points at it; nothing is scrolled. */
  v.strictObject({ do: v.literal('point'), item: v.nullable(itemSchema) }),
  /** Shows the page once more in a frame of phone width, so that it can be read there. */
  v.strictObject({ do: v.literal('phone'), title: v.string() }),
  v.strictObject({ do: v.literal('close') }),
]);

/** From the page to popup or panel. */
const news = v.variant('is', [
  v.strictObject({ is: v.literal('open') }),
  v.strictObject({ is: v.literal('closed') }),
  /** What the page did with its frame of phone width: it is there, it refuses to be framed, or it has not answered in time. */
  v.strictObject({ is: v.literal('phone'), frame: v.picklist(['there', 'refused', 'slow']) }),
  /** Somebody chose a mark on the page. */
  v.strictObject({ is: v.literal('chosen'), item: v.string() }),
]);

export type Show = v.InferOutput<typeof show>;
export type Filter = v.InferOutput<typeof filter>;
export type OverlayWords = v.InferOutput<typeof words>;
export type Command = v.InferOutput<typeof command>;
export type News = v.InferOutput<typeof news>;
/** What a page did with its frame of phone width. */
export type FrameState = Extract<News, { is: 'phone' }>['frame'];

/** The command that a message is, or null. */
export function parseCommand(message: unknown): Command | null {
  const parsed = v.safeParse(command, message);
  return parsed.success ? parsed.output : null;
}

/** The news that a message is, or null. */
export function parseNews(message: unknown): News | null {
  const parsed = v.safeParse(news, message);
  return parsed.success ? parsed.output : null;
}
