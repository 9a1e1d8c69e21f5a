import * as v from 'valibot';

/** Shapes that the facts are made of, for the check of a whole snapshot. */

export const text = v.string();
export const texts = v.array(text);
export const number = v.pipe(v.number(), v.finite());
export const flag = v.boolean();
export const maybeText = v.nullable(text);
export const maybeNumber = v.nullable(number);

export const box = v.object({ x: number, y: number, width: number, height: number });
const colour = v.tuple([number, number, number]);
export const fill = v.nullable(v.union([colour, v.literal('image')]));

export const element = {
  id: text,
  selector: text,
  tag: text,
  hints: text,
  box,
  hiddenBy: v.nullable(
    v.picklist([
      'display',
      'visibility',
      'opacity',
      'size',
      'clipped',
      'offscreen',
      'collapsed',
      'aria-hidden',
      'covered',
    ]),
  ),
  region: v.picklist(['header', 'nav', 'hero', 'section', 'aside', 'footer', 'dialog', 'sticky']),
  pinned: flag,
  slab: maybeText,
  overlay: maybeText,
  group: v.nullable(v.object({ id: text, item: number })),
};
