import * as v from 'valibot';

const number = v.pipe(v.number(), v.finite());

/** What the page loads and calls beside its content. */
export const tags = v.object({
  addresses: v.array(
    v.object({ from: v.picklist(['script', 'inline', 'noscript', 'frame', 'link', 'image']), address: v.string() }),
  ),
  queues: v.array(v.string()),
  events: v.array(v.string()),
});

/** Of the visit itself. */
export const timing = v.object({
  firstContentfulPaint: v.nullable(number),
  load: v.nullable(number),
  transferred: v.nullable(number),
  resources: number,
  unknownSizes: number,
  records: v.array(v.picklist(['largest-contentful-paint', 'layout-shift', 'event'])),
  hidden: v.nullable(v.boolean()),
  largestPaint: v.nullable(v.object({ time: number, selector: v.string() })),
  layoutShift: v.object({
    score: number,
    moved: v.array(v.object({ selector: v.string(), by: number, actions: v.array(v.string()) })),
  }),
  interaction: v.nullable(v.object({ time: number, selector: v.string() })),
});
