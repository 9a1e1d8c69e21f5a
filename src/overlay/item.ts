import * as v from 'valibot';

const box = v.strictObject({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

/** Where something is: a selector as the reader writes it, and its box of then in CSS pixels of the document. */
const place = v.strictObject({ selector: v.string(), box: v.nullable(box) });

/** One ask or one finding, ready to be shown: every word is there already, in the language of the reader. */
export const itemSchema = v.strictObject({
  /** `ask/` and the ask's id, or `finding/` and the rule's. */
  id: v.string(),
  kind: v.picklist(['ask', 'finding']),
  /** What its mark says: the cost of an ask, or the stage of a finding and its number there (`2.1`). */
  number: v.string(),
  title: v.string(),
  text: v.string(),
  /** In one or two words: the outcome of a finding, what an ask asks for. */
  state: v.string(),
  tone: v.picklist(['good', 'warn', 'bad', 'plain']),
  /** What it is filtered by; an ask has neither lens nor outcome. */
  stage: v.string(),
  lens: v.string(),
  outcome: v.string(),
  places: v.array(place),
});

export type Item = v.InferOutput<typeof itemSchema>;
export type Place = v.InferOutput<typeof place>;
export type Box = v.InferOutput<typeof box>;
